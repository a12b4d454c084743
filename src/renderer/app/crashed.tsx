import { useTranslations } from 'use-intl';
import { useRouteError } from 'react-router';
import { ShowLog } from '../ui/show-log.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import styles from './message.module.css';

/** Shown in place of a view that threw: what happened, what was kept, what to do. */
export function Crashed() {
  const t = useTranslations('error');
  const error = useRouteError();
  usePageTitle(t('title'));
  return (
    <main className={styles.message} role="alert">
      <h1>{t('title')}</h1>
      <p>{t('crashed')}</p>
      <p className={styles.detail} lang="en">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <ShowLog />
      <a href="/browse">{t('toBrowse')}</a>
    </main>
  );
}
