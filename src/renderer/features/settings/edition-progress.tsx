import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { ask } from '../../host/ask.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './settings.module.css';

/** How often it is asked how far it has come, in milliseconds. */
const askEvery = 300;

/** How far an edition has come: `part` of it sent, or with null being looked at; and a way to stop it. */
export function EditionProgress({ part, stop }: { part: number | null; stop: () => void }) {
  const t = useTranslations('editions');
  const language = useLanguage();
  const [step, setStep] = useState<Output<'editions.progress'>['step']>(null);
  const isSending = part !== null;
  useEffect(() => {
    if (isSending) return;
    let left = false;
    const timer = setInterval(() => {
      void ask('editions.progress', {}).then(
        (progress) => {
          if (!left) setStep(progress.step);
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
  return (
    <>
      <span>
        <span role="status">{isSending ? t('sending') : t(`step.${step ?? 'reading'}`)}</span>{' '}
        {/* Not in the status: a reader of the screen would say each part. */}
        <span className={styles.soFar}>
          {isSending && new Intl.NumberFormat(language, { style: 'percent' }).format(part)}
        </span>
      </span>
      <button type="button" className={styles.link} onClick={stop}>
        {t('stop')}
      </button>
    </>
  );
}
