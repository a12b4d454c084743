import { useTranslations } from 'use-intl';
import type { EditionPreview } from '../../../shared/contract/editions.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import actions from '../../ui/action.module.css';
import { ChangedSchools } from '../../ui/changes/changed-schools.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './settings.module.css';

/** What an edition would change, before it is taken. */
export function EditionPreviewView({
  preview,
  busy,
  take,
  leave,
}: {
  preview: EditionPreview;
  busy: boolean;
  take: () => void;
  leave: () => void;
}) {
  const t = useTranslations('editions');
  const language = useLanguage();
  const { edition, made, shown, isOlder, signature, fingerprint, changes } = preview;
  const buttons = (
    <p className={styles.buttons}>
      <button type="button" className={actions.action} disabled={busy} onClick={take}>
        {t('take', { edition })}
      </button>
      {!busy && (
        <button type="button" className={styles.link} onClick={leave}>
          {t('leave')}
        </button>
      )}
    </p>
  );
  return (
    <section className={styles.preview} aria-labelledby="edition-preview-title">
      <h3 id="edition-preview-title">{t('edition', { edition })}</h3>
      <p>{t('made', { date: formatPartialDate(made, language) })}</p>
      <p className={signature === 'project' ? undefined : styles.warn}>
        {t(`signed.${signature}`, { key: fingerprint ?? '' })}
      </p>
      {isOlder && <p className={styles.warn}>{t('isOlder', { shown })}</p>}
      <p>{t('stays')}</p>
      {buttons}
      <p className={styles.hint}>{t('compared', { edition, shown })}</p>
      <ChangedSchools changes={changes} isAhead within="part" />
    </section>
  );
}
