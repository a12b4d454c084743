import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import { dot, formatNumber, formatPartialDate } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import actions from '../../ui/action.module.css';
import { useBrought } from '../../ui/brought/use-brought-file.ts';
import { ChooseFile } from '../../ui/choose-file.tsx';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import table from '../../ui/table.module.css';
import { ErrorDetail } from '../../ui/problems/error-detail.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useBringWorld } from './use-bring-world.ts';
import type { NotTaken } from './use-incoming-file.ts';
import { WorldPreviewView } from './world-preview.tsx';
import { WorldProgress } from './world-progress.tsx';
import styles from './settings.module.css';

/** Why a file was not taken; what is wrong in it is said in English, as the files of packs' mistakes are. */
function Refused({ why }: { why: NotTaken }) {
  const t = useTranslations('world');
  return (
    <div role="alert" className={styles.warn}>
      {typeof why === 'string' ? (
        <p>{t(`why.${why}`)}</p>
      ) : (
        <>
          <p>{t('refused')}</p>
          <ErrorDetail {...why} />
        </>
      )}
    </div>
  );
}

/** What was brought in, and whether it is shown. */
function Installed({ world, busy, remove }: { world: Output<'world.get'>; busy: boolean; remove: () => void }) {
  const t = useTranslations('world');
  const language = useLanguage();
  const { layer, state, problem } = world;
  const number = (count: number) => formatNumber(count, language);
  if (state === 'none') return <p className={page.quiet}>{t('none')}</p>;
  return (
    <>
      {state === 'damaged' && (
        <p role="alert" className={styles.warn}>
          {t('damaged')}
        </p>
      )}
      {state === 'failed' && (
        <p role="alert" className={styles.warn}>
          {t('failed', { reason: problem ?? '' })}
        </p>
      )}
      {state === 'building' && (
        <p role="status" className={page.quiet}>
          {t('building')}
        </p>
      )}
      <p className={styles.broughtIn}>
        {layer && (
          <span>
            <bdi>{layer.name}</bdi>
            <span className={table.muted}>
              {dot}
              {t('importedAt', { date: formatPartialDate(dayOf(layer.importedAt), language) })}
              {layer.counts && (
                <>
                  {dot}
                  {t('counts', {
                    added: number(layer.counts.added),
                    listed: number(layer.counts.listed),
                    ours: number(layer.counts.ours),
                  })}
                </>
              )}
            </span>
          </span>
        )}
        {state === 'ready' && <Link to="/browse?tier=directory">{t('browse')}</Link>}
        <button type="button" className={styles.link} disabled={busy} onClick={remove}>
          {t('remove')}
        </button>
      </p>
    </>
  );
}

/** The schools of the world from ROR's own file: shown before they are brought in, and taken away again as a whole. */
export function World() {
  const t = useTranslations('world');
  const world = useCall('world.get', {});
  const { state, choose, bringIn, stop, leave } = useBringWorld();
  const remove = useWrite('world.remove');
  const [removed, setRemoved] = useState(false);
  const busy = state.at === 'sending' || state.at === 'looking' || state.at === 'importing' || remove.isPending;
  const read = (file: File | undefined): void => {
    setRemoved(false);
    void choose(file);
  };
  useBrought('world', read);
  const told =
    state.at === 'in'
      ? t('broughtIn', { count: state.added })
      : state.at === 'stopped'
        ? t('stopped')
        : removed
          ? t('removed')
          : '';
  return (
    <section className={styles.part} aria-labelledby="world-title">
      <h2 id="world-title">{t('title')}</h2>
      <p className={page.quiet}>{t('intro')}</p>
      <div className={page.tools}>
        <ChooseFile
          className={actions.action}
          accept=".zip,.json,.gz,application/zip,application/json,application/gzip"
          disabled={busy}
          choose={(file) => void read(file)}
        >
          {t('choose')}
        </ChooseFile>
        {busy && !remove.isPending ? (
          <WorldProgress state={state} stop={() => void stop()} />
        ) : (
          <span role="status">{told}</span>
        )}
      </div>
      {state.at === 'refused' && <Refused why={state.why} />}
      {(state.at === 'shown' || state.at === 'importing') && (
        <WorldPreviewView
          preview={state.preview}
          busy={state.at === 'importing'}
          bringIn={(everything) => void bringIn(everything)}
          leave={leave}
        />
      )}
      {world.error && <Failure failure={world.error} retry={() => void world.refetch()} />}
      {world.data && (
        <Installed
          world={world.data}
          busy={busy}
          remove={() => {
            leave();
            remove.mutate(
              {},
              {
                onSuccess: () => {
                  setRemoved(true);
                },
              },
            );
          }}
        />
      )}
    </section>
  );
}
