import type { z } from 'zod';
import type { Facet, institutionCalls, InstitutionRow } from '../../../../shared/contract/institutions.ts';
import type { EntityType, Kind, Tier } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { browseColumns, type BrowseColumns } from './browse-columns.ts';
import { filterRows, type Filtered } from './facet-counts.ts';
import { certainText, partialText } from '../names/texts.ts';

type Call = (typeof institutionCalls)['institutions.list'];
type Input = z.infer<Call['input']>;
type Output = z.infer<Call['output']>;

interface Row {
  readonly slug: string;
  readonly type: EntityType;
  readonly tier: Tier;
  readonly kind: Kind;
  readonly founded: number | null;
  readonly students: number | null;
  readonly completeness: number;
  readonly name_en: string;
  readonly name_zh: string | null;
  readonly name_ru: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly region_zh: string | null;
  readonly region_ru: string | null;
  readonly city: string | null;
  readonly city_zh: string | null;
  readonly city_ru: string | null;
}

const rowSql = `
SELECT slug, type, tier, entity.kind, founded, students, completeness, name_en, name_zh, name_ru,
  entity.country, region, in_region.zh AS region_zh, in_region.ru AS region_ru, city, in_city.zh AS city_zh, in_city.ru AS city_ru
FROM entity
LEFT JOIN place_name AS in_region ON in_region.country = entity.country AND in_region.kind = 'region' AND in_region.value = region
LEFT JOIN place_name AS in_city ON in_city.country = entity.country AND in_city.kind = 'city' AND in_city.value = city
WHERE entity.id = ?`;

function readRow(db: ReferenceDatabase, id: number): InstitutionRow {
  const row = statement<Row>(db, rowSql).get(id) as Row;
  const { slug, type, tier, kind, founded, students, completeness, country } = row;
  return {
    slug,
    type,
    tier,
    kind,
    founded,
    students,
    completeness,
    name: certainText(row.name_en, row.name_zh, row.name_ru),
    place:
      country === null
        ? null
        : {
            country,
            region: partialText(row.region, row.region_zh, row.region_ru),
            city: partialText(row.city, row.city_zh, row.city_ru),
          },
  };
}

/** The rows of a page: those left by the filter, in the order asked for. */
function pageOf(
  { ids, order }: BrowseColumns,
  { failures, total }: Filtered,
  { sort, language, descending, offset, limit }: Input,
): number[] {
  const page: number[] = [];
  if (offset >= total || limit === 0) return page;
  let before = offset;
  for (const row of order(sort, language, descending)) {
    if (failures[row] !== 0) continue;
    if (before-- > 0) continue;
    page.push(ids[row] as number);
    if (page.length === limit) break;
  }
  return page;
}

function facetsOf(columns: BrowseColumns, { counts }: Filtered, filter: Input['filter']): Output['facets'] {
  const facets: Partial<Record<Facet, Output['facets'][string]>> = {};
  for (const [facet, { values }] of columns.facets) {
    const chosen: readonly string[] = filter[facet] ?? [];
    facets[facet] = values
      .map(({ value, label }, at) => ({ value, label, count: counts.get(facet)?.[at] ?? 0 }))
      .filter(({ value, count }) => count > 0 || chosen.includes(value))
      .sort((a, b) => b.count - a.count);
  }
  return facets as Output['facets'];
}

/** Returns a page of the institutions a filter leaves, how many it leaves, and for each facet what each value would leave. */
export function listInstitutions(db: ReferenceDatabase, input: Input): Output {
  const columns = browseColumns(db);
  const filtered = filterRows(columns, input.filter);
  return {
    total: filtered.total,
    rows: pageOf(columns, filtered, input).map((id) => readRow(db, id)),
    facets: facetsOf(columns, filtered, input.filter),
  };
}
