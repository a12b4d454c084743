import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import topology from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Sources } from '../read.ts';
import type { Check, Report } from './rule.ts';

/** Outlines at 1:50 million (Natural Earth, public domain) cut corners at the coast, so a point may lie this far outside: 60 km, in radians. */
const toleranceInRadians = 60 / 6371;

/** ISO 3166-1 numeric codes, by which the outlines are named, of the countries that institutions are in. */
const numericCodes: Readonly<Record<string, string>> = {
  AT: '040',
  AZ: '031',
  AU: '036',
  BD: '050',
  BE: '056',
  BT: '064',
  BY: '112',
  CA: '124',
  CH: '756',
  CN: '156',
  CZ: '203',
  DE: '276',
  EE: '233',
  ES: '724',
  FI: '246',
  FR: '250',
  GB: '826',
  GE: '268',
  HK: '344',
  HU: '348',
  ID: '360',
  IN: '356',
  IR: '364',
  IT: '380',
  JP: '392',
  KG: '417',
  KH: '116',
  KP: '408',
  KR: '410',
  KZ: '398',
  LA: '418',
  LK: '144',
  LV: '428',
  LT: '440',
  MD: '498',
  MM: '104',
  MN: '496',
  MO: '446',
  MY: '458',
  NP: '524',
  NZ: '554',
  PH: '608',
  PK: '586',
  PL: '616',
  RO: '642',
  RS: '688',
  RU: '643',
  SG: '702',
  SK: '703',
  TH: '764',
  TJ: '762',
  TM: '795',
  TR: '792',
  TW: '158',
  UA: '804',
  US: '840',
  UZ: '860',
  VN: '704',
  AE: '784',
  AM: '051',
  BG: '100',
  SE: '752',
  NL: '528',
  PT: '620',
  UG: '800',
  BR: '076',
  EG: '818',
  SY: '760',
};

type Outline = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

function readOutlines(): (country: string) => Outline | undefined {
  // Turned round so that the first of a code stays: Ashmore Reef comes after Australia under the same 036.
  const shapes = new Map(
    topology.objects.countries.geometries.map((shape) => [String(shape.id), shape] as const).toReversed(),
  );
  const outlines = new Map<string, Outline>();
  return (country) => {
    const shape = shapes.get(numericCodes[country] ?? '');
    const known = outlines.get(country);
    if (known || !shape) return known;
    const outline = feature(topology, shape) as Outline;
    outlines.set(country, outline);
    return outline;
  };
}

function isNear(outline: Outline, point: [number, number]): boolean {
  if (geoContains(outline, point)) return true;
  const polygons: GeoJSON.Position[][][] =
    outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.coordinates;
  return polygons.flat(2).some((corner) => geoDistance(corner as [number, number], point) < toleranceInRadians);
}

type OutlineOf = ReturnType<typeof readOutlines>;

/** Names of regions that the map would write outside their country. */
function checkLabels(outlineOf: OutlineOf, { placeFiles }: Sources, report: Report): void {
  for (const file of placeFiles)
    for (const [country, { regions }] of Object.entries(file.value))
      for (const [region, { label }] of Object.entries(regions)) {
        if (!label) continue;
        const { latitude, longitude } = label;
        const outline = outlineOf(country);
        if (!outline) report(file, [country, 'regions', region], { code: 'place.noOutline', country });
        else if (!isNear(outline, [longitude, latitude])) {
          const path = [country, 'regions', region, 'label', 'latitude'];
          report(file, path, { code: 'place.labelOutside', region, latitude, longitude, country });
        }
      }
}

/** Regions and towns that places.yaml does not have, and coordinates outside the country. */
export const checkPlaces: Check = (sources, report) => {
  const outlineOf = readOutlines();
  checkLabels(outlineOf, sources, report);
  // Where places.yaml itself has mistakes, every name in it would look unknown.
  const namesAreKnown = Object.keys(sources.places).length > 0;
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    const { place } = file.value;
    if (!place) continue;
    const names = sources.places[place.country];
    const known = (kind: 'regions' | 'cities', value: string | undefined) =>
      value === undefined || !namesAreKnown || (names !== undefined && Object.hasOwn(names[kind], value));
    if (!known('regions', place.region))
      report(file, ['place', 'region'], {
        code: 'place.noRegion',
        region: place.region ?? '',
        country: place.country,
      });
    if (!known('cities', place.city))
      report(file, ['place', 'city'], { code: 'place.noTown', town: place.city ?? '', country: place.country });
    if ((place.latitude === undefined) !== (place.longitude === undefined))
      report(file, ['place'], { code: 'place.oneCoordinate' });
    if (place.latitude === undefined || place.longitude === undefined) continue;
    const outline = outlineOf(place.country);
    if (!outline) report(file, ['place', 'country'], { code: 'place.noOutline', country: place.country });
    else if (!isNear(outline, [place.longitude, place.latitude])) {
      const { country, latitude, longitude } = place;
      report(file, ['place', 'latitude'], { code: 'place.outside', latitude, longitude, country });
    }
  }
};
