import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/** Whether the keyboard is nowhere, or on a heading, where it is put as a view arrives: the list may be there before what is read beside it. */
function isNowhere(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches('h1[tabindex="-1"]');
}

/** Puts the keyboard into a view that was opened from a place that is left, such as the search box, so that its keys scroll it. */
export function useArrivalFocus<Element extends HTMLElement>(): React.RefObject<Element | null> {
  const view = useRef<Element>(null);
  const way = useNavigationType();
  useEffect(() => {
    if (way !== 'POP' && isNowhere()) view.current?.focus({ preventScroll: true });
    // Only as the view opens, not on each way taken within it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return view;
}
