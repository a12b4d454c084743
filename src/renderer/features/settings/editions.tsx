import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import { formatPartialDate, sentenceGap } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import actions from '../../ui/action.module.css';
import { useBrought } from '../../ui/brought/use-brought-file.ts';
import { ChooseFile } from '../../ui/choose-file.tsx';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import { ErrorDetail } from '../../ui/problems/error-detail.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { EditionPreviewView } from './edition-preview.tsx';
import { EditionProgress } from './edition-progress.tsx';
import { editionReason, useBringEdition } from './use-bring-edition.ts';
import type { NotTaken } from './use-incoming-file.ts';
import styles from './settings.module.css';

function Refused({ why }: { why: NotTaken }) {
  const t = useTranslations('editions');
  const reason = editionReason(why);
  const { message = '', details = {} } = typeof why === 'string' ? {} : why;
  return (
    <div role="alert" className={styles.warn}>
      <p>{t('refused')}</p>
      {reason === null ? (
        <ErrorDetail message={message} details={details} />
      ) : (
        <p>{t(`why.${reason}`, { edition: String(details['edition'] ?? '') })}</p>
      )}
    </div>
  );
}

/** Which edition is shown, whose it is, and the way back to the one before. */
function InForce({ now, busy, back }: { now: Output<'editions.get'>; busy: boolean; back: () => void }) {
  const t = useTranslations('editions');
  const language = useLanguage();
  const { edition, taken, last, trouble, bundled } = now;
  return (
    <>
      {trouble && (
        <p role="alert" className={styles.warn}>
          {t(`trouble.${trouble.reason}`, { edition: trouble.edition, bundled })}
        </p>
      )}
      <p className={styles.broughtIn}>
        <span>
          {taken
            ? t('takenAt', { edition, date: formatPartialDate(dayOf(taken.takenAt), language) })
            : t('own', { edition })}
        </span>
        {last && (
          <button type="button" className={styles.link} disabled={busy} onClick={back}>
            {last.isOwn ? t('backToOwn', { edition: last.edition }) : t('back', { edition: last.edition })}
          </button>
        )}
      </p>
      {taken && <p className={page.quiet}>{t(`signed.${taken.signature}`, { key: taken.fingerprint ?? '' })}</p>}
    </>
  );
}

/** Editions by file: what would change is shown before one is taken, and the one before can be shown again. */
export function Editions() {
  const language = useLanguage();
  const t = useTranslations('editions');
  const tc = useTranslations('changes');
  const editions = useCall('editions.get', {});
  const { state, choose, take, back, stop, leave } = useBringEdition();
  const busy = state.at === 'sending' || state.at === 'looking' || state.at === 'taking' || state.at === 'back';
  useBrought('edition', (file) => void choose(file));
  const told =
    state.at === 'done'
      ? t('done', { edition: state.edition })
      : state.at === 'stopped'
        ? t('stopped')
        : busy
          ? t('taking')
          : '';
  return (
    <section className={styles.part} aria-labelledby="editions-title">
      <h2 id="editions-title">{t('title')}</h2>
      <p className={page.quiet}>
        {t('intro')}
        {sentenceGap(language)}
        <Link to="/help/editions">{t('help')}</Link>
      </p>
      <div className={page.tools}>
        <ChooseFile
          className={actions.action}
          accept=".almanac-edition"
          disabled={busy}
          choose={(file) => void choose(file)}
        >
          {t('choose')}
        </ChooseFile>
        {state.at === 'sending' || state.at === 'looking' ? (
          <EditionProgress part={state.at === 'sending' ? state.part : null} stop={() => void stop()} />
        ) : (
          <span role="status">{told}</span>
        )}
        {state.at === 'done' && <Link to="/changes">{tc('title')}</Link>}
      </div>
      {state.at === 'refused' && <Refused why={state.why} />}
      {(state.at === 'shown' || state.at === 'taking') && (
        <EditionPreviewView preview={state.preview} busy={busy} take={() => void take()} leave={leave} />
      )}
      {editions.error && <Failure failure={editions.error} retry={() => void editions.refetch()} />}
      {editions.data && <InForce now={editions.data} busy={busy} back={() => void back()} />}
    </section>
  );
}
