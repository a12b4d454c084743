import type { Cluster } from './cluster.ts';

/** A name on the drawing: where its middle stands, in the drawing's units. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** In pixels: how far below a mark the name of its town stands, how high a line is, and what a letter takes. */
const below = 20;
const line = 14;
const letterWidth = 6.4;
const markRadius = 13;

/** Returns how wide a name is drawn, in pixels, where a letter takes so many. */
export function widthOf(text: string, letter: number): number {
  return Array.from(text).reduce((sum, character) => sum + letter * (/\p{Script=Han}/u.test(character) ? 1.7 : 1), 0);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly high: number;
}

const meet = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < a.high + b.high;

/**
 * Returns the names of the towns that marks stand in, each under its mark: of those whose schools are all of one town, the larger
 * first, as far as they cover no mark, no other name and nothing `taken`. The nearer one comes, the more have room.
 */
export function townLabels(
  marks: readonly Cluster[],
  townOf: (member: number) => string | undefined,
  unit: number,
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
    const label = { text, x: mark.x, y: mark.y + below * unit };
    const box: Box = {
      x: label.x,
      y: label.y + 2 * unit,
      half: (widthOf(text, letterWidth) / 2 + 3) * unit,
      high: (line / 2 - 2) * unit,
    };
    if (boxes.some((other) => meet(box, other))) continue;
    boxes.push(box);
    labels.push(label);
  }
  return labels;
}
