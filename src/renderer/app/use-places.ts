import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { announce } from '../ui/announce.tsx';
import { arrive } from './focus/keep-focus.ts';
import { putBack } from '../ui/places/scroll-places.ts';

/** Puts each view that is gone back to where it was left, with the keyboard on the link that led on, and says which view it is. */
export function usePlaces(): void {
  const { key, pathname, search, hash } = useLocation();
  const way = useNavigationType();
  const entry = `${key} ${pathname}${search}${hash}`;
  const stood = useRef('');
  useLayoutEffect(() => {
    if (stood.current === entry) return undefined;
    stood.current = entry;
    if (way !== 'POP') return undefined;
    const { link, stop } = putBack();
    if (link !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`main a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
    return stop;
  }, [way, entry]);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    const goIn = (): void => {
      if (document.activeElement === document.body) arrive();
    };
    goIn();
    // The view has its heading and its name as soon as it has read what it shows.
    const timers = [
      setTimeout(() => {
        goIn();
        announce(document.title);
      }, 300),
      // Of a machine that is busy.
      setTimeout(goIn, 1500),
    ];
    return () => {
      timers.forEach(clearTimeout);
    };
  }, [pathname]);
}
