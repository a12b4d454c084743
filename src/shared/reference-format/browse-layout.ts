/**
 * How the columns of Browse are laid out in reference.db; the compiler writes them and the queries read them.
 * A row of Browse is an institution; rows are numbered from 0 in the order of their ids.
 */

/** A facet of one value a row: the number of its value, 0 where unknown. Places may have many values. */
export const singleFacets = [
  'country',
  'region',
  'kind',
  'tier',
  'founded',
  'size',
  'hospitals',
  'completeness',
] as const;
export const wideFacets: ReadonlySet<string> = new Set(['country', 'region']);

/** A facet of several values a row: bit n is set for the value numbered n + 1. */
export const multipleFacets = ['language', 'has'] as const;

export const browseLanguages = ['en', 'zh', 'ru', 'fr'] as const;
export const browseHas = ['tuition', 'ranking', 'internship', 'results', 'bachelor-scholarship'] as const;

/** A facet whose values each list their rows: of those a row may have any number. */
export const listedFacets = ['alliance', 'programme', 'register'] as const;

/**
 * Numbers of a row, 0 where unknown. `cost`: the least that was found of what its main programme costs, in whole units of the currency that
 * `currency` numbers, `whole` 1 where tuition, room and insurance are all among it; `length` of that programme in months; `deadline`: the last day to apply of that programme or the whole school, as 20260630, or 630 where no source names a year;
 * `passed`: the lower end of Wilson's interval of the newest exam result, in ten-thousandths and one more.
 */
export const numberColumns = ['cost', 'currency', 'whole', 'length', 'deadline', 'passed'] as const;
export type NumberColumn = (typeof numberColumns)[number];

/** The name of a column of numbers. */
export function numberColumn(name: NumberColumn): string {
  return `number.${name}`;
}

/** The name of the column that lists all rows in an order. */
export function orderColumn(sort: string, language: string, descending: boolean): string {
  return `order.${sort}${sort === 'name' ? `.${language}` : ''}${descending ? '.descending' : ''}`;
}

/**
 * A column as it is kept: the first of its numbers, each in `width` bytes, and how the others go on to `count`: `step` 0 for zeros, 1 for each
 * one more than the one before. Of most schools nothing is known but their place, and of ids and orders the end runs on.
 */
export interface KeptColumn {
  readonly width: 1 | 2 | 4;
  readonly count: number;
  readonly step: 0 | 1;
  readonly numbers: Uint8Array;
}

const arrayOf = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

/** Returns numbers as they are kept. */
export function keepColumn(numbers: ArrayLike<number>): KeptColumn {
  const count = numbers.length;
  let zeros = count;
  while (zeros > 0 && numbers[zeros - 1] === 0) zeros--;
  let run = count;
  while (run > 1 && numbers[run - 1] === (numbers[run - 2] as number) + 1) run--;
  const first = Array.prototype.slice.call(numbers, 0, Math.min(zeros, run)) as number[];
  const highest = first.reduce((most, number) => Math.max(most, number), 0);
  const width = highest < 0x100 ? 1 : highest < 0x10000 ? 2 : 4;
  const { buffer } = arrayOf[width].from(first);
  return { width, count, step: zeros <= run ? 0 : 1, numbers: new Uint8Array(buffer) };
}

/** Fills numbers from a column that was kept; they are as many as its count. */
export function fillColumn(into: Uint8Array | Uint16Array | Uint32Array, { width, step, numbers }: KeptColumn): void {
  const first = new arrayOf[width](numbers.slice().buffer);
  into.set(first);
  if (step === 0) return;
  let last = first.at(-1) ?? 0;
  for (let at = first.length; at < into.length; at++) into[at] = ++last;
}
