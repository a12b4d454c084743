import { useTranslations } from 'use-intl';
import { localeOf } from '../../shared/domain/formatting.ts';
import { useCall } from '../host/use-call.ts';
import { useWrite } from '../host/use-write.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './recovery-notice.module.css';

/** Tells what was wrong with the person's file at the start, what was brought back, from when, and where the damaged file lies. */
export function RecoveryNotice() {
  const t = useTranslations('recovery');
  const language = useLanguage();
  const { data } = useCall('backups.recovery', {});
  const { data: unkept } = useCall('backups.keeping', {});
  const dismiss = useWrite('backups.dismiss');
  // While nothing is kept that is told by itself, and a report could not be dismissed.
  if (!data || unkept) return null;
  const when = (moment: string) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
  return (
    <section className={styles.notice} role="alert" aria-labelledby="recovery-title">
      <h2 id="recovery-title">{t(`title.${data.outcome}`)}</h2>
      <p>
        {data.restoredFrom ? t('restoredFrom', { when: when(data.restoredFrom.madeAt) }) : t(`text.${data.outcome}`)}
      </p>
      {data.kept.length > 0 && <p>{t('kept', { files: data.kept.join(', ') })}</p>}
      <p className={styles.cause} lang="en">
        {data.cause}
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
