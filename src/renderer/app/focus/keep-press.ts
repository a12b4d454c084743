import { pressable } from './lost-focus.ts';

/** A hand may stray so far in a press, in pixels. */
const still = 4;

/** Returns where in the window a link leads that is pressed without a key; null where it leads out, or is none. */
function placeOf(on: HTMLElement, { ctrlKey, metaKey, shiftKey }: MouseEvent): string | null {
  if (!(on instanceof HTMLAnchorElement) || ctrlKey || metaKey || shiftKey) return null;
  const { origin, target, download, pathname, search, hash } = on;
  return origin === location.origin && target === '' && download === '' ? pathname + search + hash : null;
}

/**
 * Has a press count for what was under the hand when it began. Leaving a field keeps what was typed there, and what comes of it may move
 * the pressed control away before the hand lets go: its click would fall on what lies around. A link that is gone by then, as a list is
 * drawn anew, is followed by `go`. Returns how to stop.
 */
export function keepPress(go: (path: string) => void): () => void {
  let begun: { readonly target: Element; readonly on: HTMLElement; readonly x: number; readonly y: number } | null =
    null;
  let missed = false;
  const onDown = ({ target, button, clientX: x, clientY: y }: MouseEvent): void => {
    begun = null;
    if (button !== 0 || !(target instanceof Element)) return;
    const on = target.closest<HTMLElement>(pressable);
    if (on) begun = { target, on, x, y };
  };
  const onUp = (event: MouseEvent): void => {
    const press = begun;
    begun = null;
    if (!press || Math.hypot(event.clientX - press.x, event.clientY - press.y) > still) return;
    // Not the target of the event, which is whatever took the pointer.
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const { target, on } = press;
    // Nothing lies there where the hand left the window.
    if (!under || (target.isConnected && on.contains(under))) return;
    missed = true;
    setTimeout(() => {
      missed = false;
      const gone = on.isConnected ? null : placeOf(on, event);
      if (gone !== null) go(gone);
      else on.dispatchEvent(new MouseEvent('click', event));
    });
  };
  const onClick = (event: MouseEvent): void => {
    if (!missed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener('mousedown', onDown, { capture: true });
  window.addEventListener('mouseup', onUp, { capture: true });
  window.addEventListener('click', onClick, { capture: true });
  return () => {
    window.removeEventListener('mousedown', onDown, { capture: true });
    window.removeEventListener('mouseup', onUp, { capture: true });
    window.removeEventListener('click', onClick, { capture: true });
  };
}
