import { useLayoutEffect, useRef } from 'react';

interface RowPosition {
  readonly id: string;
  readonly top: number;
}

const scroller = (): HTMLElement | null => document.querySelector('[data-scroller="compare"]');

/** The rows below the head, the first first, with where each stands in the window. */
function rowsInView(): readonly RowPosition[] {
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
function putBack(rows: readonly RowPosition[]): void {
  for (const { id, top } of rows) {
    const row = scroller()?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`);
    if (!row) continue;
    scroller()?.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
}

/** Returns what to call before a change that shows or hides rows; what the reader sees stays where it is as they are drawn. `shown` names what is shown. */
export function useScrollAnchor(shown: string): () => void {
  const before = useRef<{ readonly shown: string; readonly rows: readonly RowPosition[] } | null>(null);
  useLayoutEffect(() => {
    if (before.current === null || before.current.shown === shown) return;
    putBack(before.current.rows);
    before.current = null;
  });
  return () => {
    before.current = { shown, rows: rowsInView() };
  };
}
