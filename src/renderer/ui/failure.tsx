import { useTranslations } from 'use-intl';
import type { CallFailure } from '../host/use-call.ts';
import styles from './failure.module.css';
import { ErrorDetail } from './problems/error-detail.tsx';
import { ShowLog } from './show-log.tsx';

/** What happened, what was kept, and what to do. */
export function Failure({ failure, retry }: { failure: CallFailure; retry?: () => void }) {
  const t = useTranslations('error');
  const ta = useTranslations('app');
  const { code } = failure.error;
  return (
    <section className={styles.failure} role="alert">
      <h2>{t('title')}</h2>
      <p>{t(code)}</p>
      <ErrorDetail {...failure.error} className={styles.detail} />
      {(code === 'internal' || code === 'damaged') && <ShowLog />}
      {retry && code !== 'not-found' && (
        <button type="button" onClick={retry}>
          {ta('retry')}
        </button>
      )}
    </section>
  );
}
