import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/** Puts the keyboard into a view that was opened from a place that is left, such as the search box, so that its keys scroll it. */
export function useArrivalFocus<Element extends HTMLElement>(): React.RefObject<Element | null> {
  const view = useRef<Element>(null);
  const way = useNavigationType();
  useEffect(() => {
    if (way !== 'POP' && document.activeElement === document.body) view.current?.focus({ preventScroll: true });
    // Only as the view opens, not on each way taken within it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return view;
}
