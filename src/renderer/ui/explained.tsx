import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { useOnPaper } from './entity/footnotes.tsx';
import styles from './explained.module.css';
import { useBeside } from './popover/use-beside.ts';

interface ExplainedProps {
  readonly label: string;
  readonly meaning: string;
  readonly term: string;
  /** What stands behind the sign and as close to the term. */
  readonly children?: React.ReactNode;
}

/** The last word of a term, or its last letter in a script that parts no words: its line is that of the sign. */
const lastOf = (label: string): string =>
  /[\u2e80-\uffff]$/.test(label) ? label.slice(-1) : (/\S+$/.exec(label)?.[0] ?? '');

/** A term with its explanation one keystroke away; on paper, where nothing opens, the term alone. */
export function Explained(props: ExplainedProps) {
  return useOnPaper() ? (
    <>
      {props.label}
      {props.children}
    </>
  ) : (
    <WithMeaning {...props} />
  );
}

/** The sign beside the term opens a native popover at it, which leads on to `term` among the terms of Help. */
function WithMeaning({ label, meaning, term, children }: ExplainedProps) {
  const t = useTranslations('profile');
  const ta = useTranslations('app');
  const id = useId();
  const sign = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  useBeside(sign, popover, isOpen);
  const last = lastOf(label);
  return (
    <span className={styles.term}>
      {label.slice(0, label.length - last.length)}
      <span className={styles.whole}>
        {last}
        <button
          ref={sign}
          type="button"
          className={styles.sign}
          popoverTarget={id}
          aria-label={t('explain', { label })}
        >
          ?
        </button>
        {children}
      </span>
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
