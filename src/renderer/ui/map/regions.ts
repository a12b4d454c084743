import type { GeoProjection } from 'd3-geo';
import type { Output } from '../../../shared/contract/index.ts';
import { widthOf, wrapped } from '../plots/wrapped.ts';
import { fits, isWithin, meet, type Cover } from './labels.ts';
import type { Label } from './towns.ts';
import type { Box } from './view.ts';

type Region = Output<'places.regions'>['regions'][number];

/** Where the name of a region stands on the drawing, and how wide and high the region is there. */
export interface PlacedRegion extends Label {
  readonly width: number;
  readonly height: number;
}

/** A name in its lines: their middle, and the foot of the first. */
export interface RegionLabel {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** How far below a line of a name the next one stands, in pixels. */
export const regionLine = 13;

/** Regions are named where a unit of the drawing is so many pixels: a map of the world has its countries alone. */
const nearEnough = 2;
/** The name of a region is set so many times as wide as 12 px, for its letters stand far apart. */
const spaced = 1.12;
/** How far up and down a name steps aside, in pixels, and which share of the room beside it is used. */
const steps = [0, 12, -12, 24, -24, 36, -36, 48, -48] as const;
const roomBeside = 4;
const shares = [0, 0.5, -0.5, 1, -1] as const;

/** Returns the regions as they lie on a drawing of which every parallel is divided evenly, the widest first. */
export function placeRegions(regions: readonly Region[], projection: GeoProjection): readonly PlacedRegion[] {
  return regions
    .flatMap(({ name, latitude, longitude, width, height }) => {
      const [west, east, at, north, south] = (
        [
          [0, latitude],
          [width, latitude],
          [longitude, latitude],
          [longitude, latitude + height / 2],
          [longitude, latitude - height / 2],
        ] as const
      ).map((point) => projection([...point]));
      if (!west || !east || !at || !north || !south) return [];
      return [{ text: name, x: at[0], y: at[1], width: east[0] - west[0], height: south[1] - north[1] }];
    })
    .sort((a, b) => b.width - a.width);
}

const widthOfLines = (lines: readonly string[]) => Math.max(...lines.map(widthOf)) * spaced;

/** Returns the lines in which a name is as wide as its region at most: one, or two where the region is as high. */
function linesIn({ text, width, height }: PlacedRegion, unit: number): readonly string[] | undefined {
  const room = width / unit;
  if (widthOfLines([text]) <= room) return [text];
  const lines = wrapped(text, room / spaced);
  // A word is not taken apart.
  return lines.length === 2 && lines.join(' ') === text && lines.length * regionLine * unit <= height
    ? lines
    : undefined;
}

/** What lines cover, the foot of the first at `y`, with some room beside them. */
const coverOfLines = ({ x, y, lines }: RegionLabel, unit: number): Cover => {
  const below = ((lines.length - 1) * regionLine) / 2;
  return {
    x,
    y: y + (below - 4) * unit,
    half: (widthOfLines(lines) / 2 + roomBeside) * unit,
    high: (below + 7) * unit,
  };
};

/** Returns where in its region a name can stand: in the middle, and further and further from it; the further up or down, the less to the sides, as if the region were a diamond. */
function placesFor(
  { x, y, width, height }: PlacedRegion,
  lines: readonly string[],
  unit: number,
): readonly RegionLabel[] {
  const [beside, above] = [(width - widthOfLines(lines) * unit) / 2, (height - lines.length * regionLine * unit) / 2];
  return steps
    .map((step) => step * unit)
    .filter((down) => down === 0 || Math.abs(down) < above)
    .flatMap((down) => shares.map((share) => ({ down, aside: share * beside * (1 - Math.abs(down) / (height / 2)) })))
    .sort((a, b) => Math.hypot(a.down, a.aside) - Math.hypot(b.down, b.aside))
    .map(({ down, aside }) => ({
      lines,
      x: x + aside,
      y: y + down + (4 - ((lines.length - 1) * regionLine) / 2) * unit,
    }));
}

/**
 * Returns the names of regions that are whole in what is `shown`, as wide as their regions at most, and over nothing that is `covered`:
 * the wider region's first, each in its middle or where it steps aside to within the region. A region that is called as a town that is
 * named there is left out.
 */
export function regionLabels(
  regions: readonly PlacedRegion[],
  unit: number,
  shown: Box,
  covered: readonly Cover[],
  towns: readonly Pick<Label, 'text'>[],
): readonly RegionLabel[] {
  if (unit > 1 / nearEnough) return [];
  const taken = [...covered];
  const named = new Set(towns.map(({ text }) => text));
  const labels: RegionLabel[] = [];
  for (const region of regions) {
    const lines = fits(region, 0, unit, shown) && !named.has(region.text) ? linesIn(region, unit) : undefined;
    const label =
      lines &&
      placesFor(region, lines, unit).find((place) => {
        const cover = coverOfLines(place, unit);
        return isWithin(cover, shown) && !taken.some((other) => meet(cover, other));
      });
    if (!label) continue;
    taken.push(coverOfLines(label, unit));
    labels.push(label);
  }
  return labels;
}
