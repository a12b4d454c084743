import { boxOf, scaleOf, settle, zoomed, type Size, type View } from './view.ts';

/** A finger or the mouse, in pixels of the pane. */
export interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Returns how many times nearer a turn of the wheel comes; a pinch on a touch pad is told as a turn with Ctrl, in smaller steps. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  const turns = -deltaY * unit * (ctrlKey ? 10 : 1);
  return 2 ** Math.min(Math.max(turns, -2), 2);
}

const middle = (fingers: readonly Finger[]): Finger => ({
  x: fingers.reduce((sum, { x }) => sum + x, 0) / fingers.length,
  y: fingers.reduce((sum, { y }) => sum + y, 0) / fingers.length,
});

function spread(fingers: readonly Finger[]): number {
  const [one, other] = fingers;
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 1;
}

/** Returns the view in which what was under the fingers is under them still: one moves it, two bring it nearer, too. */
export function followed(view: View, from: readonly Finger[], to: readonly Finger[], drawing: Size, pane: Size): View {
  const [start, end] = [middle(from), middle(to)];
  const [box, unit] = [boxOf(view, drawing, pane), 1 / scaleOf(view.zoom, drawing, pane)];
  const factor = spread(to) / Math.max(spread(from), 1);
  const near = zoomed(view, factor, { x: box.x + start.x * unit, y: box.y + start.y * unit }, drawing, pane);
  const now = 1 / scaleOf(near.zoom, drawing, pane);
  return settle({ ...near, x: near.x - (end.x - start.x) * now, y: near.y - (end.y - start.y) * now }, drawing, pane);
}
