import { useTranslations } from 'use-intl';
import { ShowLog } from '../ui/show-log.tsx';
import styles from './host-requests.module.css';
import message from './message.module.css';

/** Shown over everything when the program underneath has failed: what was kept, and what to do. */
export function Stopped() {
  const t = useTranslations('error');
  return (
    <div className={styles.stopped}>
      <main className={message.message} role="alert">
        <h1>{t('stopped')}</h1>
        <p>{t('stoppedText')}</p>
        <ShowLog />
      </main>
    </div>
  );
}
