/**
 * Makes a change that shows or hides rows, and scrolls so that the row the reader was at stays where it was: the first
 * row below the head that is there before and after.
 */
export function keepPlace(change: () => void): void {
  const scroller = document.querySelector<HTMLElement>('[data-scroller="compare"]');
  const head = scroller?.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
  const before = [...(scroller?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])]
    .map((row) => ({ id: row.dataset['row'] ?? '', top: row.getBoundingClientRect().top }))
    .filter((row) => row.top >= head - 1);
  change();
  requestAnimationFrame(() => requestAnimationFrame(() => {
    for (const { id, top } of before) {
      const row = scroller?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`);
      if (!row || !scroller) continue;
      scroller.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
      return;
    }
  }));
}
