import { useLayoutEffect, useRef, useState } from 'react';
import styles from '../lists.module.css';
import { OrderChoices } from './order-choices.tsx';

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

/** Farther than this, in pixels, a press was a drag. */
const slack = 3;

/** The handle by which an entry changes its position: arrow keys, Home and End, dragging, or the places that a press offers. */
export function OrderHandle({ label, hint, index, count, moveTo, startDrag, children }: HandleProps) {
  const button = useRef<HTMLButtonElement>(null);
  const keyed = useRef(false);
  const pressed = useRef({ y: 0, wasOpen: false });
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    // An entry that changes its position on the page loses the focus.
    if (keyed.current) button.current?.focus();
    keyed.current = false;
  });
  const goTo = (to: number) => {
    keyed.current = true;
    moveTo(to);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 || to >= count || to === index) return;
    goTo(to);
  };
  const onClick = (event: React.MouseEvent) => {
    // Pressed with the keyboard it has no place.
    const isDrag = event.detail > 0 && Math.abs(event.clientY - pressed.current.y) > slack;
    if (!isDrag && !pressed.current.wasOpen && count > 1) setOpen(true);
    pressed.current.wasOpen = false;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.handle}
        aria-label={label}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          pressed.current = { y: event.clientY, wasOpen: isOpen };
          startDrag(event);
        }}
        onClick={onClick}
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
      {isOpen && (
        <OrderChoices
          handle={button}
          label={label}
          index={index}
          count={count}
          goTo={goTo}
          close={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
