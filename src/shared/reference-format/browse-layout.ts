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
 * `currency` numbers, `whole` 1 where tuition, room and insurance are all among it; `length` of that programme in months; `deadline`: the last day to apply as 20260630, or 630 where it is of every year;
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
