import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Label } from './towns.ts';
import type { Box } from './view.ts';

const earthRadiusKm = 6371;
/** The bar is no longer than so many pixels; two fifths of that have room for its words. */
const longestBar = 160;

/** How long a bar is that stands for a round number of kilometres. */
export interface Scale {
  readonly kilometres: number;
  readonly pixels: number;
}

/** Returns the longest bar of 1, 2 or 5 times a power of ten kilometres, as it is along the middle of what is shown; null where that is no part of the world. */
export function scaleAt(
  projection: GeoProjection,
  middle: { readonly x: number; readonly y: number },
  unit: number,
): Scale | null {
  const half = (longestBar / 2) * unit;
  const [from, to] = [-half, half].map((by) => projection.invert?.([middle.x + by, middle.y]) ?? null);
  if (!from || !to) return null;
  const longest = geoDistance(from, to) * earthRadiusKm;
  if (!(longest > 0)) return null;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = ([5, 2, 1].find((times) => times * power <= longest) ?? 1) * power;
  return { kilometres, pixels: (kilometres / longest) * longestBar };
}

/** In pixels: how far the bar stands from the edges of the picture, and its words from the lower one (`.scale`). */
const aside = 16;
const foot = 14;

/** Returns what the bar covers of what is shown, as a name that stands there: no other may. */
export function barOf({ pixels }: Scale, shown: Box, unit: number): Label & { readonly width: number } {
  return {
    text: '',
    x: shown.x + (aside + pixels / 2) * unit,
    y: shown.y + shown.height - foot * unit,
    width: pixels,
  };
}
