import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { ask } from '../../host/ask.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { Bringing } from './use-bring-world.ts';
import styles from './settings.module.css';

/** How often it is asked how far it has come, in milliseconds. */
const askEvery = 400;

/** How far the file has come, and a way to stop it. */
export function WorldProgress({ state, stop }: { state: Bringing; stop: () => void }) {
  const t = useTranslations('world');
  const language = useLanguage();
  const [{ underWay }, setProgress] = useState<Output<'world.progress'>>({ underWay: null });
  const isSending = state.at === 'sending';
  useEffect(() => {
    if (isSending) return;
    let left = false;
    const timer = setInterval(() => {
      void ask('world.progress', {}).then(
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
  }, [isSending]);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const task = state.at === 'looking' ? 'look' : 'compile';
  const step = underWay?.task === task ? underWay.step : 'reading';
  return (
    <>
      <span>
        <span role="status">{state.at === 'sending' ? t('sending') : t(`step.${task}.${step}`)}</span>{' '}
        {/* Not in the status: a reader of the screen would say each of a hundred parts. */}
        <span className={styles.soFar}>
          {state.at === 'sending'
            ? percent.format(state.part)
            : typeof underWay?.records === 'number' && step === 'reading' && t('soFar', { count: underWay.records })}
        </span>
      </span>
      <button type="button" className={styles.link} onClick={stop}>
        {t('stop')}
      </button>
    </>
  );
}
