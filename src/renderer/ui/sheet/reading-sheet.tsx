import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ask } from '../../host/ask.ts';
import { useProgress } from '../use-progress.ts';
import { useSlow } from '../use-slow.ts';
import styles from './bring.module.css';

/** A table that is being read; `transfer` is null until it has come over. */
export interface SheetReading {
  readonly file: string;
  readonly transfer: number | null;
}

/** How many names of a table have been looked up, and a way to stop it. What is read within 200 ms is not shown being read. */
export function ReadingSheet({ of: { file, transfer }, stop }: { of: SheetReading; stop: () => void }) {
  const t = useTranslations('sheets');
  const tl = useTranslations('lists');
  const slow = useSlow();
  const askProgress = useCallback(() => ask('sheets.progress', { transfer: transfer ?? 1 }), [transfer]);
  const matched = useProgress(askProgress, transfer !== null)?.matched ?? null;
  return (
    slow && (
      <section className={styles.preview}>
        <p role="status">{t('reading', { file })}</p>
        {/* Not in the status: a reader of the screen would say each of a hundred counts. */}
        <progress max={matched?.total ?? 1} value={matched?.done ?? 0} aria-label={file} />{' '}
        {matched && <span>{t('matched', { done: String(matched.done), total: String(matched.total) })} </span>}
        <button type="button" className={styles.link} onClick={stop}>
          {tl('cancel')}
        </button>
      </section>
    )
  );
}
