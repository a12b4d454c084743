import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './pending.module.css';

/** Says that something is being read, but only after 200 ms: what is quicker shows nothing. */
export function Pending() {
  const t = useTranslations('app');
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, 200);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return slow ? (
    <p className={styles.pending} role="status">
      {t('loading')}
    </p>
  ) : null;
}
