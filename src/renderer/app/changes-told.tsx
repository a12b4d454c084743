import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Output } from '../../shared/contract/index.ts';
import { localeOf } from '../../shared/domain/formatting.ts';
import { useWrite } from '../host/use-write.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './changes-notice.module.css';

interface ChangesToldProps {
  readonly edition: string;
  readonly since: NonNullable<Output<'reference.notice'>['since']>;
}

/** That an edition or a pack has changed what the person read before, with the way to the differences. */
export function ChangesTold({ edition, since }: ChangesToldProps) {
  const t = useTranslations('changes');
  const language = useLanguage();
  const noticed = useWrite('reference.noticed');
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' })
    .format(new Date(since.seenAt))
    .replace(/\s*г\.$/, '');
  return (
    <section className={styles.notice} aria-label={t('title')}>
      <p role="status">
        {since.edition === edition ? t('noticeSame', { date: day }) : t('notice', { edition, before: since.edition })}
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
