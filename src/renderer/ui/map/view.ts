/** What of the drawing is shown: the middle, in its units, and how many times nearer than the whole of it. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export const mostZoom = 64;

/** Returns how many pixels of the pane one unit of the drawing takes. */
export function scaleOf(zoom: number, drawing: Size, pane: Size): number {
  return Math.min(pane.width / drawing.width, pane.height / drawing.height) * zoom;
}

/** Returns the part of the drawing that the pane shows; it has the pane's shape and stays within the drawing where that fills it. */
export function boxOf(view: View, drawing: Size, pane: Size): Box {
  const scale = scaleOf(view.zoom, drawing, pane);
  const [width, height] = [pane.width / scale, pane.height / scale];
  const start = (middle: number, shown: number, whole: number) =>
    shown >= whole ? (whole - shown) / 2 : Math.min(Math.max(middle - shown / 2, 0), whole - shown);
  return { x: start(view.x, width, drawing.width), y: start(view.y, height, drawing.height), width, height };
}

/** Returns the view with its middle where it is shown. */
export function settle({ x, y, zoom }: View, drawing: Size, pane: Size): View {
  const bounded = Math.min(Math.max(zoom, 1), mostZoom);
  const box = boxOf({ x, y, zoom: bounded }, drawing, pane);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, zoom: bounded };
}

/** Returns the view some times nearer, with a point of the drawing staying where it is in the pane. */
export function zoomed(
  view: View,
  factor: number,
  at: { readonly x: number; readonly y: number },
  drawing: Size,
  pane: Size,
): View {
  const from = settle(view, drawing, pane);
  const zoom = Math.min(Math.max(from.zoom * factor, 1), mostZoom);
  const share = from.zoom / zoom;
  return settle({ zoom, x: at.x - (at.x - from.x) * share, y: at.y - (at.y - from.y) * share }, drawing, pane);
}

/** Returns the view that shows all points with a margin, no nearer than a country. */
export function viewOf(points: readonly { readonly x: number; readonly y: number }[], drawing: Size, pane: Size): View {
  const whole = { x: drawing.width / 2, y: drawing.height / 2, zoom: 1 };
  if (points.length === 0) return settle(whole, drawing, pane);
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity);
  const unit = scaleOf(1, drawing, pane);
  const margin = 60;
  const zoom = Math.min(
    pane.width / unit / (most(xs) - least(xs) + margin),
    pane.height / unit / (most(ys) - least(ys) + margin),
    12,
  );
  return settle({ x: (least(xs) + most(xs)) / 2, y: (least(ys) + most(ys)) / 2, zoom }, drawing, pane);
}
