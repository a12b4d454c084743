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
}

/** A term with its explanation one keystroke away; on paper, where nothing opens, the term alone. */
export function Explained(props: ExplainedProps) {
  return useOnPaper() ? props.label : <WithMeaning {...props} />;
}

/** The sign beside the term opens a native popover at it, which leads on to `term` among the terms of Help. */
function WithMeaning({ label, meaning, term }: ExplainedProps) {
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
