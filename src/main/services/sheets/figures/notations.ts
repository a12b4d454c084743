import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { DateOrder, FigureRole } from '../../../../shared/domain/figure-sheet.ts';
import { properties } from '../../../../shared/domain/properties/dictionary.ts';
import { learnMonths } from '../../../../shared/domain/sheet-notation/month-names.ts';
import { decimalsIn } from '../../../../shared/domain/sheet-notation/read-amount.ts';
import { readDate } from '../../../../shared/domain/sheet-notation/read-date.ts';
import type { Keys } from './keys.ts';
import type { TableRow } from './table-rows.ts';

type Notations = Pick<Output<'tables.read'>, 'decimals' | 'dates'>;

const dateRoles: readonly FigureRole[] = ['date', 'published', 'accessed'];
const hasMonthInWords = (text: string) => /\d/.test(text) && /\p{L}{3}/u.test(text);

function datesIn(cells: readonly string[]): Notations['dates'] {
  const readings = cells.map(readDate);
  const orders = new Set(readings.flatMap((one): DateOrder[] => (one.kind === 'date' && one.order ? [one.order] : [])));
  const example = cells[readings.findIndex(({ kind }) => kind === 'either')] ?? null;
  const [only] = orders;
  if (orders.size === 1 && only !== undefined) return { found: only, asked: false, example };
  return { found: null, asked: example !== null, example };
}

/** Returns how numbers and dates of a table are written, and what must be asked for; what the person has chosen holds. */
export async function notationsOf(
  rows: readonly TableRow[],
  { decimals, dates, otherwise }: Pick<Input<'tables.take'>, 'decimals' | 'dates' | 'otherwise'>,
  keys: Keys,
  pause: () => Promise<void>,
): Promise<Notations> {
  const numberCells: string[] = [];
  const dateCells: string[] = otherwise && otherwise.accessed !== '' ? [otherwise.accessed] : [];
  for (const { cells, value } of rows) {
    const property = value.property ?? keys.property(cells.property ?? '');
    const entry = property && properties[property].type.entry;
    if (entry === 'number' && !value.isNumber) numberCells.push(value.text);
    if (entry === 'date') dateCells.push(value.text);
    for (const role of dateRoles) if (cells[role] !== undefined) dateCells.push(cells[role]);
  }
  if (dateCells.some(hasMonthInWords)) await learnMonths(pause);
  const [byNumbers, byDates] = [decimalsIn(numberCells), datesIn(dateCells)];
  // Asked for on, so that the question stays where it can be answered otherwise.
  return {
    decimals: { ...byNumbers, found: decimals ?? byNumbers.found },
    dates: { ...byDates, found: dates ?? byDates.found },
  };
}
