import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation, useNavigate } from 'react-router';
import { isTyping } from '../ui/keys.ts';
import { Icon } from '../ui/icon.tsx';
import { asksToPrint, printView } from './print-view.ts';
import styles from './shortcuts.module.css';

const sections = [
  ['1', 'browse', '/browse'],
  ['2', 'alliances', '/alliances'],
  ['3', 'compareSection', '/compare'],
  ['4', 'saved', '/saved'],
  ['5', 'sources', '/sources'],
] as const;

/** The keys that work everywhere, and the list of all keys under "?". */
export function Shortcuts() {
  const t = useTranslations('keys');
  const ta = useTranslations('app');
  const navigate = useNavigate();
  const location = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What a browser would print of a view is the few rows that are drawn; without pages of its own it is left to the browser.
      if (asksToPrint(event) && printView(location, (path) => void navigate(path))) event.preventDefault();
      if (isTyping(event)) return;
      const section = event.altKey ? sections.find(([key]) => key === event.key) : undefined;
      if (section) void navigate(section[2]);
      else if (event.key === '?') dialog.current?.showModal();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [navigate, location]);
  const rows: readonly [string, string][] = [
    ['Ctrl K  /', t('search')],
    ...sections.map(([key, id]): [string, string] => [`Alt ${key}`, t(id)]),
    ['↑ ↓', t('move')],
    ['Enter', t('open')],
    ['S', t('save')],
    ['C', t('compare')],
    ['P', t('print')],
    ['Ctrl Z', t('undo')],
    ['Enter', t('explain')],
    ['Esc', t('escape')],
    ['?', t('help')],
  ];
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label={ta('shortcuts')}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
        <form method="dialog">
          <button className={styles.close} aria-label={ta('close')}>
            <Icon name="close" />
          </button>
        </form>
        <h2 id="shortcuts-title">{ta('shortcuts')}</h2>
        <dl>
          {rows.map(([keys, what]) => (
            <div key={`${keys} ${what}`}>
              <dt>
                {keys
                  .split(' ')
                  .filter((key) => key !== '')
                  .map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
