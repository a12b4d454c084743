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
  const before = useRef({ pathname, title: '' });
  // Ahead of the effects in which a view that is there at once names the window.
  useLayoutEffect(() => {
    before.current = { pathname, title: document.title };
  }, [pathname]);
  useEffect(() => {
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    let named = before.current.title;
    const goIn = (): void => {
      if (document.activeElement === document.body) arrive();
    };
    const say = (): void => {
      named = document.title;
      // What says that a view could not be read is read out by itself.
      if (document.querySelector('main [data-failed-view]') === null) announce(named);
    };
    goIn();
    // Until a view has read what it shows, the window bears the name of the one before, or of the list beside it.
    const renamed = new MutationObserver(() => {
      if (document.title === named) return;
      goIn();
      say();
    });
    const timers = [
      setTimeout(() => {
        goIn();
        if (document.title !== named || !isBusy()) say();
        renamed.observe(document.head, { subtree: true, childList: true, characterData: true });
      }, 300),
      // Of a machine that is busy.
      setTimeout(goIn, 1500),
      setTimeout(() => {
        renamed.disconnect();
      }, 30_000),
    ];
    return () => {
      timers.forEach(clearTimeout);
      renamed.disconnect();
    };
  }, [pathname]);
}

/** Whether a view still reads what it shows. */
const isBusy = (): boolean =>
  document.querySelector('main[aria-busy="true"], main [aria-busy="true"], main [data-pending]') !== null;
