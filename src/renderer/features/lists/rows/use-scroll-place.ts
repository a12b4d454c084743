import { useLayoutEffect, type RefObject } from 'react';
import { useSteady } from './use-steady.ts';

/** The entry that stood at the top of each view when it was left, and how far below the top, in pixels. */
const places = new Map<string, { readonly id: string; readonly top: number }>();

/** What scrolls around the entries: the part that is marked for it, or where there is little room the whole page. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
  const inner = list.closest<HTMLElement>('[data-scroller]');
  return inner && getComputedStyle(inner).overflowY !== 'auto' ? inner.closest('section') : inner;
}

/** Whether a view was left somewhere below its beginning. */
export function wasScrolled(view: string): boolean {
  return places.has(view);
}

/** Opens a view where it was left. Entries are told apart by `data-id`, because the heights of those far away are only guessed. */
export function useScrollPlace(list: RefObject<HTMLElement | null>, view: string): void {
  useLayoutEffect(() => {
    const place = places.get(view);
    const scroller = list.current && scrollerOf(list.current);
    const entry = place && list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(place.id)}"]`);
    if (!scroller || !entry) return undefined;
    // What comes into view takes its true height only as it is drawn, and may push the entry away again.
    let frame = 0;
    const put = (times: number) => {
      scroller.scrollBy({
        top: entry.getBoundingClientRect().top - scroller.getBoundingClientRect().top - place.top,
        behavior: 'instant',
      });
      if (times > 0)
        frame = requestAnimationFrame(() => {
          put(times - 1);
        });
    };
    put(4);
    return () => {
      cancelAnimationFrame(frame);
    };
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
    if (entry && id !== undefined) places.set(view, { id, top: entry.getBoundingClientRect().top - edge });
    else places.delete(view);
  });
  useLayoutEffect(() => {
    window.addEventListener('scrollend', remember, true);
    return () => {
      window.removeEventListener('scrollend', remember, true);
      // Entries that change their place can shift the view without a scroll.
      remember();
    };
  }, [remember]);
}
