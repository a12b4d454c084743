import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { longestListQuery } from '../../../shared/contract/limits.ts';
import page from '../../ui/page.module.css';
import styles from './lists.module.css';

/** Searches the lists, on every keystroke; the address says what was searched. Escape ends it. */
export function SearchField({ text }: { text: string }) {
  const t = useTranslations('lists');
  const tw = useTranslations('writing');
  const hint = useId();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const cause = useNavigationType();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    // While it is being written in, the field is ahead of the address.
    if (cause === 'POP' || document.activeElement !== field.current) setTyped(text);
  }, [text, cause]);
  const search = (next: string) => {
    setTyped(next);
    void navigate(
      next.trim() === ''
        ? pathname
        : `${pathname}?${new URLSearchParams({ text: next.slice(0, longestListQuery) }).toString()}`,
      {
        replace: text !== '',
      },
    );
  };
  return (
    <>
      <input
        ref={field}
        type="search"
        className={page.field}
        aria-label={t('search')}
        placeholder={t('search')}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint}
        value={typed}
        onChange={(event) => {
          search(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') search('');
        }}
      />
      <p id={hint} className={styles.searchHint} role="status">
        {typed.length > longestListQuery
          ? tw('searchedFor', { length: String(typed.length), most: String(longestListQuery) })
          : t('searchHint')}
      </p>
    </>
  );
}
