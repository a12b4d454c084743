/** So much is left between what has the keyboard and what stays in its place. */
const gap = 8;

const boxOf = (element: Element): DOMRect => element.getClientRects()[0] ?? element.getBoundingClientRect();

/** What lies over the middle of an element though it holds nothing of it, and stays where it is while the rest is scrolled. */
function veilOf(element: Element): Element | null {
  const { left, top, width, height } = boxOf(element);
  let over = document.elementFromPoint(left + width / 2, top + height / 2);
  if (over === null || element.contains(over) || over.closest('label')?.contains(element)) return null;
  while (over && !over.contains(element)) {
    if (/^(?:sticky|fixed)$/.test(getComputedStyle(over).position)) return over;
    over = over.parentElement;
  }
  return null;
}

const scrolls = (of: string): boolean => of === 'auto' || of === 'scroll';

/** Scrolls what holds an element by a way, or by what of it there is. Returns whether only the gap is missing. */
function scrollBy(element: Element, axis: 'x' | 'y', by: number): boolean {
  for (let pane = element.parentElement; pane; pane = pane.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(pane);
    if (!scrolls(axis === 'x' ? overflowX : overflowY)) continue;
    const before = axis === 'x' ? pane.scrollLeft : pane.scrollTop;
    pane.scrollBy({ [axis === 'x' ? 'left' : 'top']: by, behavior: 'instant' });
    const gone = (axis === 'x' ? pane.scrollLeft : pane.scrollTop) - before;
    if (Math.abs(gone - by) < gap + 1) return true;
    pane.scrollBy({ [axis === 'x' ? 'left' : 'top']: -gone, behavior: 'instant' });
  }
  return false;
}

/** The ways that lead out from under what is stuck to a side: past its other side, and never back over the one it is stuck to. */
function waysOut(element: Element, veil: Element): readonly (readonly ['x' | 'y', number])[] {
  const over = veil.getBoundingClientRect();
  const box = boxOf(element);
  const stuck = getComputedStyle(veil);
  return [
    ...(stuck.top === 'auto' ? [] : [['y', box.top - over.bottom - gap] as const]),
    ...(stuck.bottom === 'auto' ? [] : [['y', box.bottom - over.top + gap] as const]),
    ...(stuck.left === 'auto' ? [] : [['x', box.left - over.right - gap] as const]),
    ...(stuck.right === 'auto' ? [] : [['x', box.right - over.left + gap] as const]),
  ];
}

/**
 * Brings what has the keyboard out from under heads, columns and bars that stay in their place (WCAG 2.4.11). No scroll margin does it for columns:
 * what shows 32 pixels of itself and its margin counts for Chromium as visible sideways.
 */
function clearView(element: Element): void {
  // Partly in view sideways was enough for the browser.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // Out of one it may come under another: a corner of a table has both.
  for (let turn = 0; turn < 3; turn += 1) {
    const veil = veilOf(element);
    if (!veil || !waysOut(element, veil).some(([axis, by]) => scrollBy(element, axis, by))) return;
  }
}

/** Has nothing that stays in its place lie over what a key leads to. Returns how to stop. */
export function keepInView(): () => void {
  let isPressed = false;
  let asked = 0;
  const onKey = (): void => {
    isPressed = true;
    // What takes the keyboard later, as a view that arrives, knows where it is to stand.
    setTimeout(() => {
      isPressed = false;
    });
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!isPressed || !(target instanceof HTMLElement) || target.tabIndex < 0) return;
    cancelAnimationFrame(asked);
    // After the browser has scrolled to it.
    asked = requestAnimationFrame(() => {
      if (document.activeElement === target) clearView(target);
    });
  };
  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('focusin', onFocus);
  return () => {
    cancelAnimationFrame(asked);
    document.removeEventListener('keydown', onKey, { capture: true });
    document.removeEventListener('focusin', onFocus);
  };
}
