import { longestStudies } from '../../../shared/contract/limits.ts';
import {
  facetForms,
  institutionSorts,
  type Facet,
  type InstitutionFilter,
} from '../../../shared/contract/institutions.ts';

export type Sort = (typeof institutionSorts)[number];

/** A list of Browse as its address says it. */
export interface BrowseQuery {
  readonly filter: InstitutionFilter;
  readonly sort: Sort;
  readonly descending: boolean;
  /** In which costs are ordered: the person’s, which no address says. */
  readonly currency?: string;
}

/** What each filter is given: the list as it is, and how to go to another. */
export interface FilterProps {
  readonly query: BrowseQuery;
  readonly go: (query: BrowseQuery) => void;
}

/** The filters beside the facets. */
export type Other = Exclude<keyof InstitutionFilter, Facet>;

export const facets = [
  'country',
  'programme',
  'register',
  'rules',
  'region',
  'kind',
  'language',
  'alliance',
  'has',
  'size',
  'founded',
  'hospitals',
  'completeness',
  'tier',
] as const satisfies readonly Facet[];

/** Completeness is read from the fullest down; everything else from the first up. */
const naturallyDescending: Readonly<Record<Sort, boolean>> = {
  known: false,
  name: false,
  founded: false,
  students: true,
  completeness: true,
  cost: false,
  passed: true,
  deadline: false,
  length: false,
};

/** Whether a facet takes all of these: one that it does not take makes no sense of the others. */
function takes(facet: Facet, values: readonly string[]): boolean {
  const { maxItems, items } = facetForms[facet];
  const { minLength = 0, maxLength = Infinity, pattern = '' } = items;
  const form = new RegExp(pattern);
  return (
    values.length <= maxItems &&
    values.every(
      (value) =>
        (items.enum?.includes(value) ?? true) &&
        value.length >= minLength &&
        value.length <= maxLength &&
        form.test(value),
    )
  );
}

/** Reads a list from an address; what the address says wrongly is left out. */
export function readQuery(params: URLSearchParams): BrowseQuery {
  const chosen: InstitutionFilter = Object.fromEntries(
    facets
      .map((facet) => [facet, params.getAll(facet)] as const)
      .filter(([facet, values]) => values.length > 0 && takes(facet, values)),
  );
  const cost = /^(\d{1,15})\.([A-Z]{3})$/.exec(params.get('cost') ?? '');
  const months = Number(params.get('months') ?? '');
  const filter: InstitutionFilter = {
    ...chosen,
    ...(params.get('alliances') === 'every' && { everyAlliance: true }),
    ...(cost && { cost: { atMost: Number(cost[1]), currency: cost[2] ?? '' } }),
    ...(Number.isInteger(months) && months >= 1 && months <= longestStudies && { months }),
    ...(params.get('open') === '1' && { open: true }),
  };
  const sort = institutionSorts.find((name) => name === params.get('sort')) ?? 'known';
  const order = params.get('order');
  return { filter, sort, descending: order === null ? naturallyDescending[sort] : order === 'down' };
}

/** Writes a list as an address, with its "?"; empty for the list as it first opens. */
export function writeQuery({ filter, sort, descending }: BrowseQuery): string {
  const params = new URLSearchParams();
  for (const facet of facets) for (const value of filter[facet] ?? []) params.append(facet, value);
  if (filter.everyAlliance) params.set('alliances', 'every');
  if (filter.cost) params.set('cost', `${filter.cost.atMost}.${filter.cost.currency}`);
  if (filter.months !== undefined) params.set('months', String(filter.months));
  if (filter.open) params.set('open', '1');
  if (sort !== 'known') params.set('sort', sort);
  if (descending !== naturallyDescending[sort]) params.set('order', descending ? 'down' : 'up');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Returns the query with these values of a facet in place of those it has; none takes the facet away. */
export function withValues(query: BrowseQuery, facet: Facet, values: readonly string[]): BrowseQuery {
  const { [facet]: _old, ...others } = query.filter;
  return { ...query, filter: (values.length === 0 ? others : { ...others, [facet]: values }) as InstitutionFilter };
}

/** Returns the query with a facet's value set or taken away. */
export function toggled(query: BrowseQuery, facet: Facet, value: string): BrowseQuery {
  const values: readonly string[] = query.filter[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return withValues(query, facet, next);
}

/** Returns the query with another filter in its place, or without it where it is undefined. */
export function withOther<Name extends Other>(
  query: BrowseQuery,
  name: Name,
  value: InstitutionFilter[Name] | undefined,
): BrowseQuery {
  const { [name]: _old, ...rest } = query.filter;
  return { ...query, filter: (value === undefined ? rest : { ...rest, [name]: value }) as InstitutionFilter };
}
