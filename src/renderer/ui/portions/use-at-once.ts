import { useState } from 'react';
import { useLocation } from 'react-router';
import { isPlaceKept } from '../places/scroll-places.ts';

/** Whether something long is to be drawn all at once: where a part of it is gone to, where it was left before, and in a window that nobody sees. */
export function useAtOnce(): boolean {
  const { hash } = useLocation();
  // As it is opened: a place is kept as soon as the reader scrolls.
  const [isAtOnce] = useState(() => isPlaceKept() || document.hidden);
  return isAtOnce || hash !== '';
}
