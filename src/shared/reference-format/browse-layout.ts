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
export const browseHas = ['tuition', 'ranking'] as const;

/** The name of the column that lists all rows in an order. */
export function orderColumn(sort: string, language: string, descending: boolean): string {
  return `order.${sort}${sort === 'name' ? `.${language}` : ''}${descending ? '.descending' : ''}`;
}
