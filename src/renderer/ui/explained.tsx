import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import styles from './explained.module.css';
import { useBeside } from './popover/use-beside.ts';

/** A term with its explanation one keystroke away: the sign beside it opens a native popover at the term, which leads on to `term` among the terms of Help. */
export function Explained({ label, meaning, term }: { label: string; meaning: string; term: string }) {
  const t = useTranslations('profile');
  const ta = useTranslations('app');
  const id = useId();
  const sign = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  useBeside(sign, popover, isOpen);
  return (
    <span className={styles.term}>
      {label}
      <button ref={sign} type="button" className={styles.sign} popoverTarget={id} aria-label={t('explain', { label })}>
        ?
      </button>
      <span
        ref={popover}
        id={id}
        popover="auto"
        className={styles.meaning}
        // It is not seen before it stands at its term.
        data-placed={isOpen}
        role="note"
        onToggle={(event) => {
          setOpen(event.newState === 'open');
        }}
      >
        <strong>{label}</strong> {meaning}
        {isOpen && (
          <>
            {' '}
            <Link to={`/help/terms#${term}`}>{ta('helpMore')}</Link>
          </>
        )}
      </span>
    </span>
  );
}
