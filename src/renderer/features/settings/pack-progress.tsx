import { useTranslations } from 'use-intl';
import { ask } from '../../host/ask.ts';
import { useWrite } from '../../host/use-write.ts';
import styles from './settings.module.css';
import { useProgress } from '../../ui/use-progress.ts';

const askProgress = () => ask('packs.progress', {});

/** What is being done with packs, how far it has come, and a way to stop it. */
export function PackProgress() {
  const t = useTranslations('packs');
  const underWay = useProgress(askProgress)?.underWay;
  const cancel = useWrite('packs.cancel');
  return (
    <>
      <span role="status">{underWay ? t(`step.${underWay.step}`) : t('working')}</span>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          cancel.mutate({});
        }}
      >
        {t('stop')}
      </button>
    </>
  );
}
