import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../icon.tsx';
import { ariaKeys, isCommand, isTyping, keyText } from '../keys.ts';
import styles from './undo-bar.module.css';
import { useUndoStore } from './undo-store.ts';

/** What was done last and the way back, at the foot of the page for as long as nothing else was done; Ctrl Z does the same. */
export function UndoBar() {
  const say = useTranslations();
  const t = useTranslations('writing');
  const ta = useTranslations('app');
  const { done, told, undo, dismiss } = useUndoStore();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCommand(event, 'z') || isTyping(event)) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [undo]);
  const take = async () => {
    // The button goes with the last step, and while a long one is taken back; the keyboard stays in the bar.
    close.current?.focus();
    await undo();
    close.current?.focus();
  };
  const shown = told !== null;
  return (
    <div className={styles.bar} data-shown={shown}>
      <p role="status">{told?.text(say)}</p>
      {(told?.as === 'done' || (told?.as === 'undone' && done.length > 0)) && (
        <button
          type="button"
          className={styles.link}
          aria-keyshortcuts={ariaKeys('Mod Z')}
          onClick={() => {
            void take();
          }}
        >
          {told.as === 'done' ? ta('undo') : t('undoMore')} <kbd>{keyText('Mod Z')}</kbd>
        </button>
      )}
      {shown && (
        <button ref={close} type="button" className={styles.plain} aria-label={ta('close')} onClick={dismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
