import { useLayoutEffect, type RefObject } from 'react';
import { whileHeightsSettle } from '../../../ui/while-heights-settle.ts';
import { useSteady } from './use-steady.ts';

/** The entry that stood at the top of each view when it was left, and how far below the top, in pixels. */
const positions = new Map<string, { readonly id: string; readonly top: number }>();

/** What scrolls around the entries: the part that is marked for it, or where there is little room the whole page. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
  const inner = list.closest<HTMLElement>('[data-scroller]');
  return inner && getComputedStyle(inner).overflowY !== 'auto' ? inner.closest('section') : inner;
}

/** Whether a view was left somewhere below its beginning. */
export function wasScrolled(view: string): boolean {
  return positions.has(view);
}

/** Opens a view where it was left. Entries are told apart by `data-id`, because the heights of those far away are only guessed. */
export function useScrollPosition(list: RefObject<HTMLElement | null>, view: string): void {
  useLayoutEffect(() => {
    const position = positions.get(view);
    const scroller = list.current && scrollerOf(list.current);
    const entry = position && list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(position.id)}"]`);
    if (!scroller || !entry) return undefined;
    return whileHeightsSettle(() => {
      scroller.scrollBy({
        top: entry.getBoundingClientRect().top - scroller.getBoundingClientRect().top - position.top,
        behavior: 'instant',
      });
    });
  }, [list, view]);
  const remember = useSteady(() => {
    const element = list.current;
    const scroller = element && scrollerOf(element);
    if (!scroller) return;
    const edge = scroller.getBoundingClientRect().top;
    const entry =
      scroller.scrollTop === 0
        ? undefined
        : [...element.children].find((one) => one.getBoundingClientRect().bottom > edge);
    const id = entry instanceof HTMLElement ? entry.dataset['id'] : undefined;
    if (entry && id !== undefined) positions.set(view, { id, top: entry.getBoundingClientRect().top - edge });
    else positions.delete(view);
  });
  useLayoutEffect(() => {
    window.addEventListener('scrollend', remember, true);
    return () => {
      window.removeEventListener('scrollend', remember, true);
      // Entries that change their position can shift the view without a scroll.
      remember();
    };
  }, [remember]);
}
