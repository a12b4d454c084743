import { useRef, useState } from 'react';

/** Between which entries what is dragged would fall: before the one of this id, or behind the last. */
export interface Drop {
  readonly id: string;
  readonly at: number;
  readonly beforeId: string | null;
}

/** Nearer to an edge of the scrolling part than this, in pixels, dragging scrolls it. */
const edge = 56;

function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

/**
 * Dragging by a handle, with mouse, pen or finger, in a list whose entries bear `data-id`. The entry follows the pointer,
 * the list scrolls at its edges, and Escape leaves all as it was.
 */
export function useDrag(moveTo: (id: string, to: number) => void) {
  const [drop, setDrop] = useState<Drop | null>(null);
  const latest = useRef<Drop | null>(null);
  const show = (next: Drop | null) => {
    const last = latest.current;
    latest.current = next;
    if (last?.id !== next?.id || last?.at !== next?.at) setDrop(next);
  };

  const start = (event: React.PointerEvent<HTMLElement>) => {
    const handle = event.currentTarget;
    const entry = handle.closest<HTMLElement>('[data-id]');
    const list = entry?.parentElement;
    const id = entry?.dataset['id'];
    if (event.button !== 0 || !entry || !list || id === undefined) return;
    const scroller = scrollerOf(list);
    const others = [...list.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one.dataset['id'] !== undefined && one !== entry,
    );
    const top = event.clientY + scroller.scrollTop;
    let y = event.clientY;
    let frame = 0;
    const follow = () => {
      const view = scroller.getBoundingClientRect();
      const above = Math.max(view.top, 0) + edge - y;
      const below = y - (Math.min(view.bottom, innerHeight) - edge);
      if (above > 0) scroller.scrollTop -= Math.min(above / 4, 16);
      else if (below > 0) scroller.scrollTop += Math.min(below / 4, 16);
      entry.style.transform = `translateY(${y + scroller.scrollTop - top}px)`;
      const found = others.findIndex((one) => {
        const box = one.getBoundingClientRect();
        return y < box.top + box.height / 2;
      });
      const at = found < 0 ? others.length : found;
      show({ id, at, beforeId: others[at]?.dataset['id'] ?? null });
      frame = requestAnimationFrame(follow);
    };
    const move = (moving: PointerEvent) => {
      y = moving.clientY;
      if (frame === 0 && Math.abs(y + scroller.scrollTop - top) > 3) frame = requestAnimationFrame(follow);
    };
    const end = (drops: boolean) => {
      cancelAnimationFrame(frame);
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', up);
      handle.removeEventListener('lostpointercapture', lost);
      window.removeEventListener('keydown', key, true);
      entry.style.transform = '';
      const fallen = latest.current;
      show(null);
      if (drops && fallen) moveTo(id, fallen.at);
    };
    const up = () => {
      end(true);
    };
    const lost = () => {
      end(false);
    };
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      end(false);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', up);
    handle.addEventListener('lostpointercapture', lost);
    window.addEventListener('keydown', key, true);
  };
  return { drop, start };
}
