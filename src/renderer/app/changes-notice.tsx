import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'react-router';
import { localeOf } from '../../shared/domain/formatting.ts';
import { useCall } from '../host/use-call.ts';
import { useWrite } from '../host/use-write.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './changes-notice.module.css';

/** Tells, once, that an edition or a pack has changed what the person read before, and leads to the differences. */
export function ChangesNotice() {
  const t = useTranslations('changes');
  const language = useLanguage();
  const { pathname } = useLocation();
  const { data } = useCall('reference.notice', {});
  const noticed = useWrite('reference.noticed');
  if (!data?.since || pathname === '/changes') return null;
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' })
    .format(new Date(data.since.seenAt))
    .replace(/\s*г\.$/, '');
  return (
    <section className={styles.notice} aria-label={t('title')}>
      <p role="status">
        {data.since.edition === data.edition
          ? t('noticeSame', { date: day })
          : t('notice', { edition: data.edition, before: data.since.edition })}
      </p>
      <Link to="/changes">{t('title')}</Link>
      <button
        type="button"
        onClick={() => {
          noticed.mutate({});
        }}
      >
        {t('notNow')}
      </button>
    </section>
  );
}
