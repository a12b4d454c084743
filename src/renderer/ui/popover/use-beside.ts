import { useLayoutEffect } from 'react';
import { placeBeside } from './place-beside.ts';

type Element = React.RefObject<HTMLElement | null>;

/** Keeps an open popover at its term while either of them, the page or the window moves. */
export function useBeside(term: Element, popover: Element, isOpen: boolean): void {
  useLayoutEffect(() => {
    const [at, it] = [term.current, popover.current];
    if (!isOpen || !at || !it) return undefined;
    const place = () => {
      it.style.maxHeight = '';
      const { left, top, most } = placeBeside(at.getBoundingClientRect(), it.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      });
      it.style.left = `${left}px`;
      it.style.top = `${top}px`;
      it.style.maxHeight = `${most}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(it);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, { capture: true });
    };
  });
}
