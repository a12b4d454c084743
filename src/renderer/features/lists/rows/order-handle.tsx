import { useLayoutEffect, useRef } from 'react';
import styles from '../lists.module.css';

interface HandleProps {
  readonly label: string;
  /** The element that says which keys move it. */
  readonly hint: string;
  readonly index: number;
  readonly count: number;
  readonly moveTo: (to: number) => void;
  readonly startDrag: (event: React.PointerEvent<HTMLElement>) => void;
  readonly children?: React.ReactNode;
}

/** The handle by which an entry changes its position: arrow keys, Home and End, or dragging. */
export function OrderHandle({ label, hint, index, count, moveTo, startDrag, children }: HandleProps) {
  const button = useRef<HTMLButtonElement>(null);
  const keyed = useRef(false);
  useLayoutEffect(() => {
    // An entry that changes its position on the page loses the focus.
    if (keyed.current) button.current?.focus();
    keyed.current = false;
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 || to >= count || to === index) return;
    keyed.current = true;
    moveTo(to);
  };
  return (
    <button
      ref={button}
      type="button"
      className={styles.handle}
      aria-label={label}
      aria-describedby={hint}
      onKeyDown={onKeyDown}
      onPointerDown={startDrag}
    >
      <svg width="8" height="14" viewBox="0 0 8 14" fill="currentColor" aria-hidden="true" focusable="false">
        {[2, 7, 12].map((y) => (
          <g key={y}>
            <circle cx="1.500" cy={y} r="1.200" />
            <circle cx="6.500" cy={y} r="1.200" />
          </g>
        ))}
      </svg>
      {children}
    </button>
  );
}
