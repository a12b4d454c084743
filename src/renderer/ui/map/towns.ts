import type { Cluster } from './cluster.ts';
import { widthOf } from '../plots/wrapped.ts';
import { coverOfMark, coverOfName, fits, markRadius, meet, type Cover } from './labels.ts';
import type { Box } from './view.ts';

/** A name on the drawing: where its middle stands, in the drawing's units. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The name of a town, and what it covers. */
export interface TownLabel extends Label {
  readonly cover: Cover;
}

/** In pixels: how far below a mark, above it or beside it the name of its town stands, and how high a line is. */
const below = 20;
const above = 22;
const beside = 4;
const line = 14;

/**
 * Returns the names of the towns that marks stand in, each under its mark, or where it would be cut there above or beside it: of those
 * whose schools are all of one town, the larger first, as far as they are whole in what is `shown` and cover no mark, no other name and
 * nothing `taken`. The nearer one comes, the more have room.
 */
export function townLabels(
  marks: readonly Cluster[],
  townOf: (member: number) => string | undefined,
  unit: number,
  shown: Box,
  taken: readonly (Label & { readonly width: number })[],
): readonly TownLabel[] {
  const covered: Cover[] = [
    ...marks.map((mark) => coverOfMark(mark, unit)),
    ...taken.map((name) => coverOfName(name, unit)),
  ];
  const labels: TownLabel[] = [];
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
    const cover: Cover = {
      x: place.x,
      y: place.y + 2 * unit,
      half: (width / 2) * unit,
      high: (line / 2 - 2) * unit,
    };
    if (covered.some((other) => meet(cover, other))) continue;
    covered.push(cover);
    labels.push({ text, ...place, cover });
  }
  return labels;
}
