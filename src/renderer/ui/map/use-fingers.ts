import { useRef } from 'react';
import { followed, type Finger } from './gestures.ts';
import type { Size, View } from './view.ts';

/** So many pixels a press may stray and still be one. */
const still = 4;

interface FingersOptions {
  readonly view: View;
  readonly drawing: Size;
  readonly pane: Size;
  readonly show: (view: View) => void;
}

/** Moves and zooms a drawing by the mouse, a finger or two; the handlers go on its element. */
export function useFingers({ view, drawing, pane, show }: FingersOptions) {
  const down = useRef(new Map<number, Finger>());
  /** Where the fingers and the view were when a finger last came or went. */
  const start = useRef<{ readonly fingers: readonly Finger[]; readonly view: View } | null>(null);
  const dragged = useRef(false);

  const at = (event: React.PointerEvent<SVGSVGElement>): Finger => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const begin = () => {
    start.current = down.current.size === 0 ? null : { fingers: [...down.current.values()], view };
  };
  const leave = (event: React.PointerEvent<SVGSVGElement>) => {
    down.current.delete(event.pointerId);
    begin();
  };
  return {
    onPointerDown: (event: React.PointerEvent<SVGSVGElement>) => {
      if (event.button > 0) return;
      if (down.current.size === 0) dragged.current = false;
      if (down.current.size < 2) down.current.set(event.pointerId, at(event));
      begin();
    },
    onPointerMove: (event: React.PointerEvent<SVGSVGElement>) => {
      const from = start.current;
      if (!from || !down.current.has(event.pointerId)) return;
      // The button was let go where this window did not see it.
      if (event.buttons === 0) {
        leave(event);
        return;
      }
      down.current.set(event.pointerId, at(event));
      const fingers = [...down.current.values()];
      const [one, other] = [fingers[0], from.fingers[0]];
      if (
        !dragged.current &&
        fingers.length === 1 &&
        one &&
        other &&
        Math.hypot(one.x - other.x, one.y - other.y) < still
      )
        return;
      dragged.current = true;
      // A mark under the finger goes as the view changes; the drawing stays.
      event.currentTarget.setPointerCapture(event.pointerId);
      show(followed(from.view, from.fingers, fingers, drawing, pane));
    },
    onPointerUp: leave,
    onPointerCancel: leave,
    onClickCapture: (event: React.MouseEvent) => {
      // A drag that ends on a mark opens nothing.
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
  };
}
