import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { ask } from '../../host/ask.ts';
import { useWrite } from '../../host/use-write.ts';
import styles from './settings.module.css';

/** How often it is asked how far it has come, in milliseconds. */
const askEvery = 400;

/** What is being done with packs, how far it has come, and a way to stop it. */
export function PackProgress() {
  const t = useTranslations('packs');
  const [{ underWay }, setProgress] = useState<Output<'packs.progress'>>({ underWay: null });
  const cancel = useWrite('packs.cancel');
  useEffect(() => {
    let left = false;
    const timer = setInterval(() => {
      void ask('packs.progress', {}).then(
        (progress) => {
          if (!left) setProgress(progress);
        },
        // What was asked for tells its own failure.
        () => undefined,
      );
    }, askEvery);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, []);
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
