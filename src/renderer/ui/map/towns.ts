import type { Cluster } from './cluster.ts';
import { widthOf } from '../plots/wrapped.ts';
import { fits } from './labels.ts';
import type { Box as Shown } from './view.ts';

/** A name on the drawing: where its middle stands, in the drawing's units. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** In pixels: how far below a mark, above it or beside it the name of its town stands, and how high a line is. */
const below = 20;
const above = 22;
const beside = 4;
const line = 14;
const markRadius = 13;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly high: number;
}

const meet = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < a.high + b.high;

/**
 * Returns the names of the towns that marks stand in, each under its mark, or where it would be cut there above or beside it: of those
 * whose schools are all of one town, the larger first, as far as they are whole in what is `shown` and cover no mark, no other name and
 * nothing `taken`. The nearer one comes, the more have room.
 */
export function townLabels(
  marks: readonly Cluster[],
  townOf: (member: number) => string | undefined,
  unit: number,
  shown: Shown,
  taken: readonly (Label & { readonly width: number })[],
): readonly Label[] {
  const boxes: Box[] = [
    ...marks.map(({ x, y }) => ({ x, y, half: markRadius * unit, high: markRadius * unit })),
    ...taken.map(({ x, y, width }) => ({
      x,
      y: y - (line / 3) * unit,
      half: (width / 2) * unit,
      high: (line / 2) * unit,
    })),
  ];
  const labels: Label[] = [];
  for (const mark of marks.toSorted((a, b) => b.members.length - a.members.length)) {
    const [text, ...others] = new Set(mark.members.map(townOf));
    if (text === undefined || others.length > 0) continue;
    const width = widthOf(text) + 6;
    const aside = (markRadius + beside + width / 2) * unit;
    const place = [
      { x: mark.x, y: mark.y + below * unit },
      { x: mark.x, y: mark.y - above * unit },
      { x: mark.x + aside, y: mark.y },
      { x: mark.x - aside, y: mark.y },
    ].find((one) => fits(one, width, unit, shown));
    if (!place) continue;
    const label = { text, ...place };
    const box: Box = {
      x: label.x,
      y: label.y + 2 * unit,
      half: (width / 2) * unit,
      high: (line / 2 - 2) * unit,
    };
    if (boxes.some((other) => meet(box, other))) continue;
    boxes.push(box);
    labels.push(label);
  }
  return labels;
}
