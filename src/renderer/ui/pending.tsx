import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './pending.module.css';

/** Says that something is being read, but only after 200 ms: what is quicker shows nothing. The line itself stands at once, so that it is read out. */
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
  return (
    <p className={styles.pending} role="status">
      {slow && t('loading')}
    </p>
  );
}
