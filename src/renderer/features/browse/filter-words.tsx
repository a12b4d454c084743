import { dot } from '../../../shared/domain/formatting.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { useFacetLabel, useOtherFilters } from './labels.ts';
import { facets as order, type BrowseQuery } from './query.ts';

/** The filters that are set, in words. */
export function FilterWords({ query, facets }: { query: BrowseQuery; facets: Output<'institutions.list'>['facets'] }) {
  const labelOf = useFacetLabel();
  const other = useOtherFilters()(query.filter).map(({ text }) => text);
  const chosen = order.flatMap((facet) =>
    (query.filter[facet] ?? []).map((value) =>
      labelOf(facet, value, facets[facet]?.find((one) => one.value === value)?.label ?? null),
    ),
  );
  return [...chosen, ...other].join(dot);
}
