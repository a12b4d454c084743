import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import actions from '../../ui/action.module.css';
import page from '../../ui/page.module.css';
import { useUndoStore } from '../../ui/undo/undo-store.ts';
import styles from './settings.module.css';

/** What this window itself remembers: drafts of notes, what is being compared; not how it looks, nor what lets it in. */
function forgetHere(): void {
  for (const place of Object.keys(localStorage))
    if (place !== 'appearance' && place !== 'almanac-key') localStorage.removeItem(place);
  sessionStorage.clear();
  useUndoStore.setState({ done: [], told: null });
}

/** Erases all that is kept. The only thing that asks first: it is the only one that cannot be taken back. */
export function Erase() {
  const t = useTranslations('erase');
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const { data: backups } = useCall('backups.list', {});
  const { mutate, isPending } = useWrite('backups.erase');
  const question = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (wasAsking.current) button.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <section className={styles.part} aria-labelledby="erase-title">
      <h2 id="erase-title">{t('title')}</h2>
      <p className={page.quiet}>{t('intro')}</p>
      {asking ? (
        <div className={styles.preview} role="group" aria-labelledby="erase-question">
          <h3 id="erase-question" ref={question} tabIndex={-1}>
            {t('question')}
          </h3>
          <p className={styles.goes}>{t('goes', { backups: backups?.rows.length ?? 0 })}</p>
          <p className={page.quiet}>{t('stays')}</p>
          <div className={page.tools}>
            <button
              type="button"
              className={actions.action}
              onClick={() => {
                setAsking(false);
              }}
            >
              {t('keep')}
            </button>
            <button
              type="button"
              className={`${actions.action} ${styles.erase}`}
              disabled={isPending}
              onClick={() => {
                mutate(
                  { confirmed: 'erase everything I kept' },
                  {
                    onSuccess: () => {
                      forgetHere();
                      setTold(t('done'));
                      setAsking(false);
                    },
                  },
                );
              }}
            >
              {t('confirm')}
            </button>
          </div>
        </div>
      ) : (
        <div className={page.tools}>
          <button
            ref={button}
            type="button"
            className={actions.action}
            onClick={() => {
              setTold('');
              setAsking(true);
            }}
          >
            {t('ask')}
          </button>
          <span role="status">{told}</span>
        </div>
      )}
    </section>
  );
}
