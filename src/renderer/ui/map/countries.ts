import { geoArea, geoPath, type GeoGeometryObjects, type GeoProjection } from 'd3-geo';
import { displayNames } from '../../../shared/domain/intl.ts';

/** Where the name of a country stands on the drawing, and how wide and high the country is there. */
export interface NamedCountry {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Polygon = Extract<GeoGeometryObjects, { type: 'Polygon' }>;
type Land = Polygon | Extract<GeoGeometryObjects, { type: 'MultiPolygon' }>;

/** A country of the outlines. */
interface Outlined {
  readonly geometry: GeoGeometryObjects;
  readonly properties: { readonly name?: string } | null;
}

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** What the outlines write otherwise, mostly shorter, than the names of codes. */
const otherwise: Readonly<Record<string, string>> = {
  'W. Sahara': 'EH',
  'United States of America': 'US',
  'Dem. Rep. Congo': 'CD',
  Congo: 'CG',
  'Dominican Rep.': 'DO',
  'Falkland Is.': 'FK',
  'Fr. S. Antarctic Lands': 'TF',
  "Côte d'Ivoire": 'CI',
  'Central African Rep.': 'CF',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  Palestine: 'PS',
  Myanmar: 'MM',
  Turkey: 'TR',
  'Solomon Is.': 'SB',
  'Bosnia and Herz.': 'BA',
  Macedonia: 'MK',
  'Trinidad and Tobago': 'TT',
  'S. Sudan': 'SS',
};

/** The outlines name countries in English and not by code; where both write a name alike, the code is known. */
function codesByName(): ReadonlyMap<string, string> {
  const english = displayNames('en', { type: 'region', fallback: 'none' });
  return new Map([
    ...Object.entries(otherwise),
    ...letters.flatMap((first) =>
      letters.flatMap((second) => {
        const name = english.of(first + second);
        return name === undefined ? [] : [[name, first + second] as const];
      }),
    ),
  ]);
}

/** The largest part of a country: its name stands there, and not in the sea between. */
function mainland(geometry: Land): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

/** Returns the countries whose names are known in every language, the widest first. */
export function namedCountries(outlined: readonly Outlined[], projection: GeoProjection): readonly NamedCountry[] {
  const codes = codesByName();
  const path = geoPath(projection);
  return outlined
    .flatMap(({ geometry, properties }) => {
      const code = codes.get(properties?.name ?? '');
      if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
      const land = mainland(geometry);
      const [x, y] = path.centroid(land);
      const [[left, top], [right, bottom]] = path.bounds(land);
      return [{ code, x, y, width: right - left, height: bottom - top }];
    })
    .sort((a, b) => b.width - a.width);
}

/** Returns how far down the name of a country stands: in its middle, or above or below what covers it there, as far as that is still the country. */
export function nameHeight(
  { y, height }: NamedCountry,
  unit: number,
  isFree: (y: number) => boolean,
): number | undefined {
  return [0, 24, -24, 48, -48]
    .map((by) => by * unit)
    .filter((by) => Math.abs(by) < height / 2 - 6 * unit)
    .map((by) => y + by)
    .find(isFree);
}
