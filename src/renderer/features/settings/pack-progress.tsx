import { useTranslations } from 'use-intl';
import { ask } from '../../host/ask.ts';
import styles from './settings.module.css';
import { useProgress } from '../../ui/use-progress.ts';
import { useSlow } from '../../ui/use-slow.ts';

const askProgress = () => ask('packs.progress', {});

/** What is being done with packs, how far it has come, and a way to stop it; null where it goes to its end, as a removal does. */
export function PackProgress({ stop }: { readonly stop: (() => void) | null }) {
  const t = useTranslations('packs');
  const underWay = useProgress(askProgress)?.underWay;
  if (!useSlow()) return null;
  return (
    <>
      <span role="status">{underWay ? t(`step.${underWay.step}`) : t('working')}</span>
      {stop && (
        <button type="button" className={styles.link} onClick={stop}>
          {t('stop')}
        </button>
      )}
    </>
  );
}
