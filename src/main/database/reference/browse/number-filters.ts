import type { InstitutionFilter } from '../../../../shared/contract/institutions.ts';
import { convert, type Rate } from '../../../../shared/domain/costs.ts';
import type { BrowseColumns, ListedFacet } from './browse-columns.ts';

/** From where a person looks: their rates, their day (ISO 8601), and how schools stand to the rules of the countries they ask about. */
export interface Looking {
  readonly rates: readonly Rate[];
  readonly today: string;
  readonly rules?: ListedFacet | undefined;
}

/** What one unit is worth in another currency: by a rate of both, else over a third that both have a rate to. */
function worthIn(currency: string, target: string, rates: readonly Rate[]): number | undefined {
  const direct = convert(1, currency, target, rates);
  if (direct) return direct.amount;
  for (const { target: third } of rates) {
    const [there, back] = [convert(1, currency, third, rates), convert(1, target, third, rates)];
    if (there && back) return there.amount / back.amount;
  }
  return undefined;
}

/** Returns what one unit of each currency of the costs, by its number, is worth in another; NaN where there is no rate. */
export function worths({ currencies }: BrowseColumns, target: string, rates: readonly Rate[]): Float64Array {
  return Float64Array.from(['', ...currencies], (currency) =>
    currency === '' ? Number.NaN : (worthIn(currency, target, rates) ?? Number.NaN),
  );
}

/** Returns a day as the column of deadlines has it. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** Whether a deadline can still be met: of one that comes every year nobody has announced the next. */
const isOpen = (deadline: number, day: number) => deadline >= 10_000 && deadline >= day;

/** Marks the rows that fail a filter of numbers; each has a bit of its own, from `bit` on. */
export function markNumbers(
  failures: Uint16Array,
  columns: BrowseColumns,
  { cost, months, open }: InstitutionFilter,
  { rates, today }: Looking,
  bit: number,
): void {
  const fail = (row: number) => {
    failures[row] = (failures[row] as number) | bit;
  };
  if (cost) {
    const { cost: costs, currency } = columns.numbers;
    const worth = worths(columns, cost.currency, rates);
    // What is not known, and what no rate converts, compares with nothing and fails.
    const most = worth.map((one) => cost.atMost / one);
    for (let row = 0; row < failures.length; row++)
      if (!((costs[row] as number) <= (most[currency[row] as number] as number))) fail(row);
  }
  if (months !== undefined) {
    const { length } = columns.numbers;
    for (let row = 0; row < failures.length; row++) if ((length[row] as number) < months) fail(row);
  }
  if (open) {
    const { deadline } = columns.numbers;
    const day = dayNumber(today);
    for (let row = 0; row < failures.length; row++) if (!isOpen(deadline[row] as number, day)) fail(row);
  }
}
