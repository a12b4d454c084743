import type { z } from 'zod';
import type { institutionCalls } from '../../../../shared/contract/institutions.ts';
import { kinds, type Tier } from '../../../../shared/domain/kinds.ts';
import { writtenLanguage, type WrittenLanguage } from '../../../../shared/domain/language.ts';
import { writeName } from '../../../../shared/domain/writing/entity-name.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { arrayStatement } from '../../statements.ts';
import { readsPacks } from '../packed.ts';
import { browseColumns } from './browse-columns.ts';
import { nowhere } from './institution-list.ts';
import type { Looking } from './number-filters.ts';
import { filterRows } from './facet-counts.ts';

type Call = (typeof institutionCalls)['institutions.map'];
type Row = readonly [
  id: number,
  slug: string,
  name: string,
  latitude: number,
  longitude: number,
  kind: (typeof kinds)[number],
  town: string | null,
  tier: Tier,
  pack: string | null,
];

const mostPoints = 20_000;

/** A name that is missing in a language is the English one. */
const nameColumns: Readonly<Record<WrittenLanguage, string>> = {
  en: 'name_en',
  zh: 'coalesce(name_zh, name_en)',
  ru: 'coalesce(name_ru, name_en)',
};

const townColumns: Readonly<Record<WrittenLanguage, string>> = {
  en: 'city',
  zh: "coalesce((SELECT p.zh FROM place_name AS p WHERE p.country = entity.country AND p.kind = 'city' AND p.value = city), city)",
  ru: "coalesce((SELECT p.ru FROM place_name AS p WHERE p.country = entity.country AND p.kind = 'city' AND p.value = city), city)",
};

/** The pack that alone has a school, or that has said where one of the edition stands; asked only where there are packs. */
const packOfPoint = `coalesce(pack, (SELECT s.pack FROM place_source AS p JOIN source AS s ON s.id = p.source_id
  WHERE p.entity_id = entity.id AND s.pack IS NOT NULL))`;

type Bounds = NonNullable<z.infer<Call['input']>['bounds']>;

function within({ west, south, east, north }: Bounds, latitude: number, longitude: number): boolean {
  return (
    latitude >= south &&
    latitude <= north &&
    (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east)
  );
}

/** Returns the located institutions that a filter leaves, the better known first, in columns; coordinates are WGS 84. */
export function listMapPoints(
  db: ReferenceDatabase,
  { filter, language, limit = mostPoints, bounds }: z.infer<Call['input']>,
  looking: Looking = nowhere,
): z.infer<Call['output']> {
  const columns = browseColumns(db);
  const { failures, total } = filterRows(columns, filter, looking);
  const points = {
    slugs: [] as string[],
    names: [] as string[],
    latitudes: [] as number[],
    longitudes: [] as number[],
    kinds: [] as number[],
    towns: [] as number[],
  };
  const townPositions = new Map<string, number>();
  const kindPositions = new Map<string, number>(kinds.map((kind, at) => [kind, at]));
  let located = 0;
  let row = 0;
  // Both are in the order of the ids, so one walk beside the other finds each row's mark.
  const rows = arrayStatement<Row>(
    db,
    `SELECT id, slug, ${nameColumns[writtenLanguage(language)]}, latitude, longitude, kind, ${townColumns[writtenLanguage(language)]}, tier, ${readsPacks(db) ? packOfPoint : 'NULL'} FROM entity WHERE type = 'institution' AND latitude IS NOT NULL AND longitude IS NOT NULL ORDER BY id`,
  );
  for (const [id, slug, name, latitude, longitude, kind, town, tier, pack] of rows.iterate()) {
    while ((columns.ids[row] as number) < id) row++;
    if (failures[row] !== 0 || (bounds && !within(bounds, latitude, longitude))) continue;
    located++;
    if (located > limit) continue;
    points.slugs.push(slug);
    points.names.push(writeName({ name: { en: name }, tier, pack: pack ?? undefined }, language));
    points.latitudes.push(latitude);
    points.longitudes.push(longitude);
    points.kinds.push(kindPositions.get(kind) ?? 0);
    if (town !== null && !townPositions.has(town)) townPositions.set(town, townPositions.size);
    points.towns.push(town === null ? -1 : (townPositions.get(town) ?? -1));
  }
  return { total, located, kindNames: [...kinds], townNames: [...townPositions.keys()], ...points };
}
