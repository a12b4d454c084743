import { useLayoutEffect } from 'react';
import { placeBeside } from './place-beside.ts';

type Element = React.RefObject<HTMLElement | null>;

/**
 * Keeps an open popover at its term while either of them, the page or the window moves; what it holds can be scrolled. It closes as the
 * keyboard goes on from both, to what would lie under it.
 */
export function useBeside(term: Element, popover: Element, isOpen: boolean): void {
  useLayoutEffect(() => {
    const [at, it] = [term.current, popover.current];
    if (!isOpen || !at || !it) return undefined;
    const { direction } = getComputedStyle(at);
    const place = () => {
      const { width, height } = it.getBoundingClientRect();
      // All that it holds. To let go of its limit and measure would scroll it back to its beginning.
      const whole = it.scrollHeight + height - it.clientHeight;
      const { left, top, most } = placeBeside(
        at.getBoundingClientRect(),
        { width, height: whole },
        { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
        direction,
      );
      it.style.left = `${left}px`;
      it.style.top = `${top}px`;
      it.style.maxHeight = `${most}px`;
    };
    const follow = ({ target }: Event) => {
      if (!(target instanceof Node && it.contains(target))) place();
    };
    const leave = ({ target: to }: FocusEvent) => {
      // A press on its text is one on what holds it, as far as the focus goes, and F6 goes to what holds both: the next stop tells.
      if (to instanceof Node && !it.contains(to) && !at.contains(to) && !to.contains(it)) it.hidePopover();
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(it);
    if (it.popover !== 'manual') document.addEventListener('focusin', leave);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', leave);
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', follow, { capture: true });
    };
  });
}
