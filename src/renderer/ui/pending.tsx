import { useTranslations } from 'use-intl';
import styles from './pending.module.css';
import { useSlow } from './use-slow.ts';

/** Says that something is being read, but only after 200 ms: what is quicker shows nothing. The line itself stands at once, so that it is read out. */
export function Pending() {
  const t = useTranslations('app');
  const slow = useSlow();
  return (
    <p className={styles.pending} role="status" data-pending>
      {slow && t('loading')}
    </p>
  );
}
