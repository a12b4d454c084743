import type { z } from 'zod';
import type { Facet, institutionCalls, InstitutionRow } from '../../../../shared/contract/institutions.ts';
import { completenessBands, foundedBands, hospitalBands, sizeBands } from '../../../../shared/domain/bands.ts';
import type { Kind } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { browseColumns, type BrowseColumns } from './browse-columns.ts';
import { numberOrder, numberSorts, orderedBy } from './number-orders.ts';
import type { Looking } from './number-filters.ts';
import { facetsFor, filterRows, type Filtered } from './facet-counts.ts';
import { linkColumns, linkOf, placeColumns, placeJoins, placeOf, type LinkRow, type PlaceRow } from '../names/links.ts';

type Call = (typeof institutionCalls)['institutions.list'];
type Input = z.infer<Call['input']>;
type Output = z.infer<Call['output']>;

interface Row extends LinkRow, PlaceRow {
  readonly kind: Kind;
  readonly founded: number | null;
  readonly students: number | null;
  readonly completeness: number;
}

const rowSql = `
  SELECT ${linkColumns}, e.kind, e.founded, e.students, e.completeness, ${placeColumns}
  FROM entity AS e ${placeJoins} WHERE e.id = ?`;

function readRow(db: ReferenceDatabase, id: number): Omit<InstitutionRow, 'ordered'> {
  const row = statement<Row>(db, rowSql).get(id) as Row;
  const { kind, founded, students, completeness } = row;
  return { ...linkOf(row), kind, founded, students, completeness, place: placeOf(row) };
}

/** All rows in the order asked for. */
function rowsInOrder(
  columns: BrowseColumns,
  { sort, currency, language, descending }: Pick<Input, 'sort' | 'currency' | 'language' | 'descending'>,
  looking: Looking,
): Uint32Array {
  const byNumber = numberSorts.find((one) => one === sort);
  if (sort === 'known') return columns.known(descending);
  return byNumber
    ? numberOrder(columns, byNumber, currency, descending, looking)
    : columns.order(sort, language, descending);
}

/** The numbers of the rows of a page: those left by the filter, in the order asked for. */
function pageOf(
  columns: BrowseColumns,
  { failures, total }: Filtered,
  { filter, sort, currency = filter.cost?.currency, language, descending, offset, limit }: Input,
  looking: Looking,
): number[] {
  const page: number[] = [];
  if (offset >= total || limit === 0) return page;
  let before = offset;
  for (const row of rowsInOrder(columns, { sort, currency, language, descending }, looking)) {
    if (failures[row] !== 0) continue;
    if (before-- > 0) continue;
    page.push(row);
    if (page.length === limit) break;
  }
  return page;
}

/** Ranges are read in their own order, whatever each would leave. */
const ranges: Partial<Record<Facet, readonly string[]>> = {
  founded: foundedBands,
  size: sizeBands,
  hospitals: hospitalBands,
  completeness: completenessBands,
};

function facetsOf(
  columns: BrowseColumns,
  { counts }: Filtered,
  filter: Input['filter'],
  looking: Looking,
): Output['facets'] {
  const facets: Partial<Record<Facet, Output['facets'][string]>> = {};
  for (const [facet, { values }] of facetsFor(columns, looking)) {
    const chosen: readonly string[] = filter[facet] ?? [];
    const range = ranges[facet];
    facets[facet] = values
      .map(({ value, label }, at) => ({ value, label, count: counts.get(facet)?.[at] ?? 0 }))
      .filter(({ value, count }) => count > 0 || chosen.includes(value))
      .sort((a, b) =>
        // The ways to stand to rules keep their own order, from the best to the worst.
        facet === 'rules' ? 0 : range ? range.indexOf(a.value) - range.indexOf(b.value) : b.count - a.count,
      );
  }
  return facets as Output['facets'];
}

/** Nobody in particular: no rates, and before every deadline. */
export const nowhere: Looking = { rates: [], today: '0001-01-01' };

/** Returns a page of the institutions a filter leaves, how many it leaves, and for each facet what each value would leave. */
export function listInstitutions(db: ReferenceDatabase, input: Input, looking: Looking = nowhere): Output {
  const columns = browseColumns(db);
  const filtered = filterRows(columns, input.filter, looking);
  const byNumber = numberSorts.find((one) => one === input.sort);
  const currency = input.currency ?? input.filter.cost?.currency;
  return {
    total: filtered.total,
    rows: pageOf(columns, filtered, input, looking).map((row) => ({
      ...readRow(db, columns.ids[row] as number),
      ordered: byNumber ? orderedBy(columns, byNumber, currency, row, looking) : null,
    })),
    facets: facetsOf(columns, filtered, input.filter, looking),
  };
}

/** A row of Browse as it goes out, with the sources of what it says: where the school is, when it was founded and how many study there. */
export type SourcedRow = InstitutionRow & { readonly sources: readonly string[] };

const sourcesSql = `
  SELECT source_id FROM place_source WHERE entity_id = :id
  UNION SELECT c.source_id FROM stated_claim AS c JOIN entity AS e ON e.id = c.entity_id
    WHERE c.entity_id = :id AND c.property IN ('founded', 'students-total') AND c.programme_id IS NULL
      AND (c.number IN (e.founded, e.students) OR substr(c.value, 1, 4) = CAST(e.founded AS TEXT))
  UNION SELECT (SELECT value FROM meta WHERE key = 'directory_source') FROM directory_site WHERE entity_id = :id`;

/** Yields every institution that a filter leaves, in the order asked for; `total` tells beforehand how many they are. */
export function everyInstitution(
  db: ReferenceDatabase,
  input: Omit<Input, 'offset' | 'limit'>,
  looking: Looking = nowhere,
): { readonly total: number; readonly rows: Iterable<SourcedRow> } {
  const columns = browseColumns(db);
  const filtered = filterRows(columns, input.filter, looking);
  const byNumber = numberSorts.find((one) => one === input.sort);
  const currency = input.currency ?? input.filter.cost?.currency;
  const { total } = filtered;
  const sources = statement<{ source_id: string | null }>(db, sourcesSql);
  function* rows(): Generator<SourcedRow> {
    for (const row of pageOf(columns, filtered, { ...input, offset: 0, limit: total }, looking)) {
      const id = columns.ids[row] as number;
      yield {
        ...readRow(db, id),
        ordered: byNumber ? orderedBy(columns, byNumber, currency, row, looking) : null,
        sources: sources.all({ id }).flatMap((one) => one.source_id ?? []),
      };
    }
  }
  return { total, rows: rows() };
}

type PositionCall = (typeof institutionCalls)['institutions.position'];

/** Returns at which position an institution stands among those a filter leaves, from 0; null where it is not among them. */
export function positionOf(
  db: ReferenceDatabase,
  { filter, sort, currency = filter.cost?.currency, language, descending, slug }: z.infer<PositionCall['input']>,
  looking: Looking = nowhere,
): z.infer<PositionCall['output']> {
  const columns = browseColumns(db);
  const { ids } = columns;
  const entity = statement<{ id: number }>(db, "SELECT id FROM entity WHERE slug = ? AND type = 'institution'").get(
    slug,
  );
  const wanted = entity ? ids.indexOf(entity.id) : -1;
  const { failures } = filterRows(columns, filter, looking);
  if (wanted < 0 || failures[wanted] !== 0) return { position: null };
  let position = 0;
  for (const row of rowsInOrder(columns, { sort, currency, language, descending }, looking)) {
    if (row === wanted) break;
    position += Number(failures[row] === 0);
  }
  return { position };
}
