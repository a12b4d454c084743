import { useTranslations } from 'use-intl';
import { ask } from '../../host/ask.ts';
import { useWrite } from '../../host/use-write.ts';
import styles from './settings.module.css';
import { useProgress } from '../../ui/use-progress.ts';

const askProgress = () => ask('packs.progress', {});

/** What is being done with packs, how far it has come, and a way to stop it where it can be: a removal goes to its end. */
export function PackProgress({ canStop }: { readonly canStop: boolean }) {
  const t = useTranslations('packs');
  const underWay = useProgress(askProgress)?.underWay;
  const cancel = useWrite('packs.cancel');
  return (
    <>
      <span role="status">{underWay ? t(`step.${underWay.step}`) : t('working')}</span>
      {canStop && (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            cancel.mutate({});
          }}
        >
          {t('stop')}
        </button>
      )}
    </>
  );
}
