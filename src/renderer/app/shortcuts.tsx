import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation, useNavigate } from 'react-router';
import { KeyList } from '../ui/key-list.tsx';
import { isCommand, isQuestion } from '../ui/keys.ts';
import { useCharacterKeys } from '../ui/use-character-keys.ts';
import { Icon } from '../ui/icon.tsx';
import { helpPath } from './help-path.ts';
import { printView } from './print-view.ts';
import styles from './shortcuts.module.css';
import { useWayKeys } from './use-way-keys.ts';

/** The keys that work everywhere, and the list of all keys under "?". */
export function Shortcuts() {
  const ta = useTranslations('app');
  const navigate = useNavigate();
  const location = useLocation();
  useWayKeys();
  const dialog = useRef<HTMLDialogElement>(null);
  // Its hundred elements are no part of what a window draws first.
  const [asked, setAsked] = useState(false);
  const show = () => {
    setAsked(true);
    dialog.current?.showModal();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What a browser would print of a view is the few rows that are drawn; without pages of its own it is left to the browser.
      if (isCommand(event, 'p') && printView(location, (path) => void navigate(path))) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [navigate, location]);
  useCharacterKeys((event) => {
    const isOwn = isQuestion(event);
    if (isOwn) show();
    return isOwn;
  });
  return (
    <>
      <button type="button" className={styles.open} aria-label={ta('shortcuts')} onClick={show}>
        ?
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
        <form method="dialog">
          <button className={styles.close} aria-label={ta('close')}>
            <Icon name="close" />
          </button>
        </form>
        <h2 id="shortcuts-title">{ta('shortcuts')}</h2>
        {asked && <KeyList />}
        <p className={styles.more}>
          <Link
            to={helpPath(location.pathname)}
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {ta('help')}
          </Link>
        </p>
      </dialog>
    </>
  );
}
