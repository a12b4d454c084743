import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/icon.tsx';
import { isCommand } from '../../ui/keys.ts';
import styles from './find-bar.module.css';
import { findOnPage } from './find-on-page.ts';
import { useFindBar } from './find-store.ts';

const all = 'almanac-found';
const current = 'almanac-found-now';

/** Marks what was found without touching the page; where a browser cannot, the place is still scrolled to and selected. */
function mark(ranges: readonly Range[], at: number): void {
  const here = ranges[at];
  if (typeof Highlight === 'function') {
    CSS.highlights.set(all, new Highlight(...ranges));
    CSS.highlights.set(current, here ? new Highlight(here) : new Highlight());
  }
  here?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function unmark(): void {
  if (typeof Highlight !== 'function') return;
  CSS.highlights.delete(all);
  CSS.highlights.delete(current);
}

/** F3 or Ctrl G, with Shift backwards: to the next place, wherever the keyboard is. */
function isAgain(event: KeyboardEvent): boolean {
  const { key, code, altKey, ctrlKey, metaKey } = event;
  if (key === 'F3') return !altKey && !ctrlKey && !metaKey;
  return isCommand({ key, code, altKey, ctrlKey, metaKey, shiftKey: false }, 'g');
}

/** Finds on the page in view, by the keys that browsers have for it; a second press of them in a browser opens its own. */
export function FindBar() {
  const t = useTranslations('host');
  const ta = useTranslations('app');
  const { asked, shown, open, close } = useFindBar();
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState('');
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);
  const look = useCallback((text: string): void => {
    const main = document.querySelector('main') ?? document.body;
    const found = findOnPage(main, text);
    setRanges(found);
    setAt(0);
    mark(found, 0);
  }, []);
  const step = useCallback(
    (by: number): void => {
      if (ranges.length === 0) return;
      const next = (at + by + ranges.length) % ranges.length;
      setAt(next);
      mark(ranges, next);
    },
    [ranges, at],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isAgain(event)) {
        event.preventDefault();
        if (shown) step(event.shiftKey ? -1 : 1);
        else open();
        return;
      }
      if (!isCommand(event, 'f')) return;
      if (document.activeElement === field.current && field.current) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [open, shown, step]);
  useEffect(() => {
    if (!shown || asked === 0) return undefined;
    field.current?.focus();
    field.current?.select();
    look(field.current?.value ?? '');
    return unmark;
  }, [shown, asked, look]);
  if (!shown) return null;
  const leave = (): void => {
    const here = ranges[at];
    close();
    if (!here) return;
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(here);
  };
  return (
    <search className={styles.bar} aria-label={t('find')}>
      <input
        ref={field}
        type="search"
        aria-label={t('find')}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          look(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') leave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span role="status">
        {wanted.trim() !== '' &&
          (ranges.length > 0 ? t('found', { at: String(at + 1), all: String(ranges.length) }) : t('foundNone'))}
      </span>
      <button
        type="button"
        aria-label={t('previous')}
        onClick={() => {
          step(-1);
        }}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={t('next')}
        onClick={() => {
          step(1);
        }}
      >
        ↓
      </button>
      <button type="button" aria-label={ta('close')} onClick={leave}>
        <Icon name="close" />
      </button>
    </search>
  );
}
