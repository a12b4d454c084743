import type { InstitutionRow } from '../../../../shared/contract/institutions.ts';
import type { BrowseColumns } from './browse-columns.ts';
import { dayNumber, worths, type Looking } from './number-filters.ts';

export const numberSorts = ['cost', 'passed', 'deadline', 'length'] as const;
export type NumberSort = (typeof numberSorts)[number];

/** After every day there is: days of every year, which nobody has announced, and those that are over. */
const unannounced = 5e8;
const past = 1e9;
const yearly = 10_000;

/** By the day that comes next: what can still be met soonest first, then what comes every year, then what is over, the latest first. */
function nextDay(deadline: number, today: number): number {
  if (deadline >= yearly) return deadline >= today ? deadline : past - deadline;
  const year = Math.floor(today / yearly);
  return unannounced + (year * yearly + deadline >= today ? year : year + 1) * yearly + deadline;
}

/** What a row is ordered by; NaN where it is unknown. */
function keysOf(columns: BrowseColumns, sort: NumberSort, currency: string, { rates, today }: Looking): Float64Array {
  const { numbers } = columns;
  if (sort === 'cost') {
    const worth = worths(columns, currency, rates);
    return Float64Array.from(numbers.cost, (cost, row) =>
      cost === 0 ? Number.NaN : cost * (worth[numbers.currency[row] as number] as number),
    );
  }
  const day = dayNumber(today);
  return Float64Array.from(numbers[sort], (value) =>
    value === 0 ? Number.NaN : sort === 'deadline' ? nextDay(value, day) : value,
  );
}

/** Rows by their keys; what is known in part only comes after the others, either way, and what is unknown last. */
function orderOf(keys: Float64Array, descending: boolean, isPart: (row: number) => boolean): Uint32Array {
  const known: number[] = [];
  const parts: number[] = [];
  const unknown: number[] = [];
  keys.forEach((key, row) => (Number.isNaN(key) ? unknown : isPart(row) ? parts : known).push(row));
  const sign = descending ? -1 : 1;
  const byKey = (a: number, b: number) => sign * ((keys[a] as number) - (keys[b] as number)) || a - b;
  return Uint32Array.from([...known.sort(byKey), ...parts.sort(byKey), ...unknown]);
}

interface Kept {
  readonly key: string;
  readonly order: Uint32Array;
}
const kept = new WeakMap<BrowseColumns, Kept[]>();
const ordersKept = 3;

/** The currency that most costs are in. */
function commonCurrency({ numbers, currencies }: BrowseColumns): string {
  const counts = new Uint32Array(currencies.length + 1);
  for (const number of numbers.currency) counts[number] = (counts[number] as number) + 1;
  counts[0] = 0;
  return currencies[counts.indexOf(Math.max(...counts)) - 1] ?? '';
}

/**
 * Returns all rows in the order of a number, whole costs before sums that lack a part, unknown ones and what no rate
 * converts last, equal ones better known first. An order that
 * rests on rates or on the day is made when it is asked for, and the last ones are kept.
 */
export function numberOrder(
  columns: BrowseColumns,
  sort: NumberSort,
  currency: string | undefined,
  descending: boolean,
  looking: Looking,
): Uint32Array {
  const target = sort === 'cost' ? (currency ?? commonCurrency(columns)) : '';
  const rests = sort === 'cost' ? JSON.stringify([target, looking.rates]) : sort === 'deadline' ? looking.today : '';
  const key = `${sort} ${descending} ${rests}`;
  const orders = kept.get(columns) ?? [];
  const found = orders.find((one) => one.key === key);
  if (found) return found.order;
  const order = orderOf(
    keysOf(columns, sort, target, looking),
    descending,
    (row) => sort === 'cost' && columns.numbers.whole[row] === 0,
  );
  kept.set(columns, [{ key, order }, ...orders].slice(0, ordersKept));
  return order;
}

/** A day as the column has it, in ISO 8601: 20260630 is 2026-06-30, and 630 the --06-30 of every year. */
function dayText(number: number): string {
  const [year, rest] = [Math.floor(number / yearly), String(number % yearly).padStart(4, '0')];
  return `${year === 0 ? '-' : String(year).padStart(4, '0')}-${rest.slice(0, 2)}-${rest.slice(2)}`;
}

/** Returns what a row is ordered by, in the words of the contract; null where it is unknown. A cost that no rate converts stays in its own currency. */
export function orderedBy(
  columns: BrowseColumns,
  sort: NumberSort,
  currency: string | undefined,
  row: number,
  { rates }: Looking,
): InstitutionRow['ordered'] {
  const value = columns.numbers[sort][row] as number;
  if (value === 0) return null;
  switch (sort) {
    case 'length':
      return { by: 'length', months: value };
    case 'deadline':
      return { by: 'deadline', day: dayText(value) };
    case 'passed':
      return { by: 'passed', share: (value - 1) / 10_000 };
    case 'cost': {
      const target = currency ?? commonCurrency(columns);
      const number = columns.numbers.currency[row] as number;
      const worth = worths(columns, target, rates)[number] as number;
      const whole = columns.numbers.whole[row] === 1;
      return Number.isNaN(worth)
        ? { by: 'cost', amount: value, currency: columns.currencies[number - 1] ?? '', whole }
        : { by: 'cost', amount: Math.round(value * worth), currency: target, whole };
    }
  }
}
