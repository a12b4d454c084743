import { useTranslations } from 'use-intl';
import type { Output } from '../../shared/contract/index.ts';
import { localeOf } from '../../shared/domain/formatting.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './recovery-notice.module.css';

/** That nothing that is written now is kept, why, what is shown, and what to do. */
export function KeepingTold({ unkept }: { readonly unkept: NonNullable<Output<'backups.keeping'>> }) {
  const t = useTranslations('keeping');
  const language = useLanguage();
  const { reason, rescued, shown, folder, path } = unkept;
  const when = rescued
    ? new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(
        new Date(rescued.madeAt),
      )
    : '';
  return (
    <section className={styles.notice} role="alert" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{t('title')}</h2>
      <p>{t(`reason.${reason}`)}</p>
      <p>{t(`shown.${shown}`)}</p>
      {reason === 'taken-away' && <p>{rescued ? t('rescued', { when }) : t('notRescued')}</p>}
      <p className={styles.cause}>{path === undefined ? t('folder', { folder }) : t('path', { path })}</p>
    </section>
  );
}
