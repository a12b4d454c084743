import { useTranslations } from 'use-intl';
import type { Output } from '../../shared/contract/index.ts';
import { localeOf } from '../../shared/domain/formatting.ts';
import { useWrite } from '../host/use-write.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './recovery-notice.module.css';

/** What was wrong with the person's file at the start, what was brought back, from when, and where the damaged file lies. */
export function RecoveryReport({ report }: { report: NonNullable<Output<'backups.recovery'>> }) {
  const t = useTranslations('recovery');
  const language = useLanguage();
  const dismiss = useWrite('backups.dismiss');
  const when = (moment: string) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
  return (
    <section className={styles.notice} role="alert" aria-labelledby="recovery-title">
      <h2 id="recovery-title">{t(`title.${report.outcome}`)}</h2>
      <p>
        {report.restoredFrom
          ? t('restoredFrom', { when: when(report.restoredFrom.madeAt) })
          : t(`text.${report.outcome}`)}
      </p>
      {report.kept.length > 0 && <p>{t('kept', { files: report.kept.join(', ') })}</p>}
      <p className={styles.cause} lang="en">
        {report.cause}
      </p>
      <button
        type="button"
        onClick={() => {
          dismiss.mutate({});
        }}
      >
        {t('dismiss')}
      </button>
    </section>
  );
}
