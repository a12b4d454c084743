import { widthOf, wrapped } from '../plots/wrapped.ts';
import type { Box } from './view.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How high a line of a name is, in pixels. */
export const line = 15;

/** Whether a line of so many pixels, its middle at a place, is whole in what is shown of the drawing; `unit` is the length of a pixel there. */
export function fits({ x, y }: Point, width: number, unit: number, shown: Box): boolean {
  const [half, high] = [(width / 2) * unit, (line / 2) * unit];
  return (
    x - half >= shown.x &&
    x + half <= shown.x + shown.width &&
    y - high >= shown.y &&
    y + high <= shown.y + shown.height
  );
}

/** The name that is pointed at is set so many times as wide as 12 px, and so far above its mark, or below it, in pixels. */
const bold = 1.14;
const above = 18;
const below = 28;

/** Returns the lines of the name that is pointed at, their middle and the foot of the first: above its mark, or below where there is no room, and whole in what is shown. */
export function pointedName(
  text: string,
  at: Point,
  unit: number,
  shown: Box,
): Point & { readonly lines: readonly string[] } {
  const lines = wrapped(text, shown.width / unit / bold);
  const half = ((Math.max(...lines.map(widthOf)) * bold) / 2) * unit;
  const foot = at.y - (above + (lines.length - 1) * line) * unit;
  return {
    lines,
    x: Math.max(shown.x + half, Math.min(at.x, shown.x + shown.width - half)),
    y: foot - line * unit < shown.y ? at.y + below * unit : foot,
  };
}
