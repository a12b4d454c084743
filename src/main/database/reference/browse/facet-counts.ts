import type { Facet, InstitutionFilter } from '../../../../shared/contract/institutions.ts';
import { researchedTiers } from '../../../../shared/domain/kinds.ts';
import type { BrowseColumns, FacetColumn } from './browse-columns.ts';
import { markNumbers, type Looking } from './number-filters.ts';

/** What a filter leaves. */
export interface Filtered {
  /** For each row, a bit for each facet whose filter it fails; 0 is a row that is left. */
  readonly failures: Uint16Array;
  readonly total: number;
  /** For each facet, how many rows each of its values would leave, in the order of its values. */
  readonly counts: ReadonlyMap<Facet, Uint32Array>;
}

/** Whether each number of a column is one of the wanted values, or has one of them. */
function wantedNumbers(column: FacetColumn, wanted: readonly string[]): Uint8Array {
  const numbers = column.values.flatMap(({ value }, at) => (wanted.includes(value) ? [at + 1] : []));
  if (column.sort !== 'multiple') {
    const passes = new Uint8Array(column.values.length + 1);
    for (const number of numbers) passes[number] = 1;
    return passes;
  }
  const mask = numbers.reduce((bits, number) => bits | (1 << (number - 1)), 0);
  return Uint8Array.from({ length: 1 << column.values.length }, (_, bits) => Number((bits & mask) !== 0));
}

/** Marks the rows that are not in every one of the chosen lists. */
function markNotInAll(failures: Uint16Array, chosen: readonly Uint32Array[], bit: number): void {
  const inLists = new Uint8Array(failures.length);
  for (const rows of chosen) for (const row of rows) inLists[row] = (inLists[row] as number) + 1;
  for (let row = 0; row < failures.length; row++)
    if (inLists[row] !== chosen.length) failures[row] = (failures[row] as number) | bit;
}

function markFailures(
  failures: Uint16Array,
  column: FacetColumn,
  wanted: readonly string[],
  bit: number,
  every: boolean,
): void {
  const passes = wantedNumbers(column, wanted);
  if (column.sort === 'listed') {
    const chosen = column.rows.filter((_, at) => passes[at + 1] === 1);
    if (every && chosen.length === wanted.length) {
      markNotInAll(failures, chosen, bit);
      return;
    }
    if (every) chosen.length = 0;
    for (let row = 0; row < failures.length; row++) failures[row] = (failures[row] as number) | bit;
    for (const rows of chosen) for (const row of rows) failures[row] = (failures[row] as number) & ~bit;
    return;
  }
  const { numbers } = column;
  for (let row = 0; row < failures.length; row++)
    if (passes[numbers[row] as number] === 0) failures[row] = (failures[row] as number) | bit;
}

function countColumn(column: FacetColumn, rows: Uint32Array, failures: Uint16Array, ownBit: number): Uint32Array {
  if (column.sort === 'listed') {
    return Uint32Array.from(column.rows, (listed) =>
      listed.reduce((count, row) => count + Number(((failures[row] as number) & ~ownBit) === 0), 0),
    );
  }
  const { numbers, values } = column;
  const tally = new Uint32Array(column.sort === 'single' ? values.length + 1 : 1 << values.length);
  for (const row of rows) {
    const number = numbers[row] as number;
    tally[number] = (tally[number] as number) + 1;
  }
  if (column.sort === 'single') return tally.subarray(1);
  return Uint32Array.from(values, (_, bit) =>
    tally.reduce((count, rowsOfBits, bits) => count + (bits & (1 << bit) ? rowsOfBits : 0), 0),
  );
}

/** The rows that fail no filter but, maybe, that of one facet. */
function rowsLeft(failures: Uint16Array, ownBit: number): Uint32Array {
  const rows = new Uint32Array(failures.length);
  let count = 0;
  for (let row = 0; row < failures.length; row++) {
    rows[count] = row;
    count += Number(((failures[row] as number) & ~ownBit) === 0);
  }
  return rows.subarray(0, count);
}

/** What no filter leaves: the list that every window opens with, counted once for each country whose rules are counted. */
const unfiltered = new WeakMap<BrowseColumns | FacetColumn, Filtered>();

/** Returns the facets of an edition and, where the person has a country, that of its rules, which is worked out and not kept. */
export function facetsFor(columns: BrowseColumns, { rules }: Looking): readonly (readonly [Facet, FacetColumn])[] {
  return rules ? [...columns.facets, ['rules', rules]] : [...columns.facets];
}

/** The values of a facet that are asked for; where no depth is, the directory stays out: it is looked at when it is wanted. */
function wantedOf(facet: Facet, filter: InstitutionFilter): readonly string[] | undefined {
  return filter[facet] ?? (facet === 'tier' ? researchedTiers : undefined);
}

/** Returns which rows a filter leaves, and for each facet how many each value would leave, the other facets held. */
export function filterRows(columns: BrowseColumns, filter: InstitutionFilter, looking: Looking): Filtered {
  if (Object.values(filter).some((wanted) => wanted !== undefined)) return countRows(columns, filter, looking);
  const of = looking.rules ?? columns;
  const counted = unfiltered.get(of) ?? countRows(columns, filter, looking);
  unfiltered.set(of, counted);
  return counted;
}

function countRows(columns: BrowseColumns, filter: InstitutionFilter, looking: Looking): Filtered {
  const failures = new Uint16Array(columns.ids.length);
  const facets = facetsFor(columns, looking);
  const joinedByAnd = (facet: Facet) => facet === 'alliance' && filter.everyAlliance === true;
  facets.forEach(([facet, column], at) => {
    const wanted = wantedOf(facet, filter);
    if (wanted) markFailures(failures, column, wanted, 1 << at, joinedByAnd(facet));
  });
  markNumbers(failures, columns, filter, looking, 1 << facets.length);
  const left = rowsLeft(failures, 0);
  const counts = new Map<Facet, Uint32Array>();
  facets.forEach(([facet, column], at) => {
    // What is joined by and is held: another value would have to be there as well.
    const ownBit = wantedOf(facet, filter) && !joinedByAnd(facet) ? 1 << at : 0;
    counts.set(facet, countColumn(column, ownBit === 0 ? left : rowsLeft(failures, ownBit), failures, ownBit));
  });
  return { failures, total: left.length, counts };
}
