import { useLayoutEffect, useRef } from 'react';

interface Place {
  readonly id: string;
  readonly top: number;
}

const scroller = (): HTMLElement | null => document.querySelector('[data-scroller="compare"]');

/** The rows below the head, the first first, with where each stands in the window. */
function placesNow(): readonly Place[] {
  const head = scroller()?.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
  return [...(scroller()?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])]
    .map((row) => ({
      id: row.dataset['row'] ?? '',
      top: row.getBoundingClientRect().top,
      bottom: row.getBoundingClientRect().bottom,
    }))
    .filter((row) => row.bottom > head + 1);
}

/** Scrolls so that the first of these rows that is still there stands where it stood. */
function putBack(places: readonly Place[]): void {
  for (const { id, top } of places) {
    const row = scroller()?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`);
    if (!row) continue;
    scroller()?.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
}

/** Returns what to call before a change that shows or hides rows; the reader's place is kept as it is drawn. `shown` names what is shown. */
export function useKeptPlace(shown: string): () => void {
  const before = useRef<{ readonly shown: string; readonly places: readonly Place[] } | null>(null);
  useLayoutEffect(() => {
    if (before.current === null || before.current.shown === shown) return;
    putBack(before.current.places);
    before.current = null;
  });
  return () => {
    before.current = { shown, places: placesNow() };
  };
}
