import { useEffect, useLayoutEffect, type RefObject } from 'react';

/** The entry that stood at the top of each view when it was left, and how far below the top, in pixels. */
const places = new Map<string, { readonly id: string; readonly top: number }>();

function scrollerOf(page: HTMLElement): HTMLElement {
  const inner = page.querySelector<HTMLElement>('[data-scroller]');
  return inner && getComputedStyle(inner).overflowY === 'auto' ? inner : page;
}

/** Whether a view was left somewhere below its beginning. */
export function wasScrolled(view: string): boolean {
  return places.has(view);
}

/** Opens a view where it was left. Entries are told apart by `data-id`, because the heights of those far away are only guessed. */
export function useScrollPlace(page: RefObject<HTMLElement | null>, view: string, ready: boolean): void {
  useLayoutEffect(() => {
    const place = places.get(view);
    const element = page.current;
    if (!ready || !place || !element) return;
    const entry = element.querySelector<HTMLElement>(`ol [data-id="${CSS.escape(place.id)}"]`);
    if (!entry) return;
    const scroller = scrollerOf(element);
    scroller.scrollTop += entry.getBoundingClientRect().top - scroller.getBoundingClientRect().top - place.top;
  }, [page, view, ready]);
  useEffect(() => {
    const element = page.current;
    if (!element || !ready) return undefined;
    const remember = () => {
      const scroller = scrollerOf(element);
      const edge = scroller.getBoundingClientRect().top;
      const entry = scroller.scrollTop === 0 ? undefined : [...element.querySelectorAll<HTMLElement>('[data-place] > [data-id]')].find((one) => one.getBoundingClientRect().bottom > edge);
      const id = entry?.dataset['id'];
      if (entry && id !== undefined) places.set(view, { id, top: entry.getBoundingClientRect().top - edge });
      else places.delete(view);
    };
    element.addEventListener('scrollend', remember, true);
    return () => { element.removeEventListener('scrollend', remember, true); };
  }, [page, view, ready]);
}
