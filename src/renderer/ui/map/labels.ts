import { widthOf, wrapped } from '../plots/wrapped.ts';
import type { Box } from './view.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How high a line of a name is, in pixels. */
export const line = 15;
export const markRadius = 13;

/** What something covers of the drawing: its middle, and how far it reaches to each side, up and down. */
export interface Cover extends Point {
  readonly half: number;
  readonly high: number;
}

/** Whether two that are drawn would touch. */
export const meet = (a: Cover, b: Cover): boolean =>
  Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < a.high + b.high;

/** Returns what a mark covers. */
export const coverOfMark = ({ x, y }: Point, unit: number): Cover => ({
  x,
  y,
  half: markRadius * unit,
  high: markRadius * unit,
});

/** Returns what a name of so many pixels covers that stands on a line at `y`. */
export const coverOfName = ({ x, y, width }: Point & { readonly width: number }, unit: number): Cover => ({
  x,
  y: y - 5 * unit,
  half: (width / 2) * unit,
  high: 7 * unit,
});

/** Whether what is drawn is whole in what is shown of the drawing. */
export const isWithin = ({ x, y, half, high }: Cover, shown: Box): boolean =>
  x - half >= shown.x && x + half <= shown.x + shown.width && y - high >= shown.y && y + high <= shown.y + shown.height;

/** Whether a line of so many pixels, its middle at a place, is whole in what is shown; `unit` is the length of a pixel there. */
export function fits({ x, y }: Point, width: number, unit: number, shown: Box): boolean {
  return isWithin({ x, y, half: (width / 2) * unit, high: (line / 2) * unit }, shown);
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
