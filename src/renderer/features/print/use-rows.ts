import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { callKey, callQuery, type CallFailure } from '../../host/use-call.ts';

type Part = Output<'institutions.list'>;

/** The most rows that are printed: some fifty pages. What is left out is said. */
export const mostRows = 2_000;
const rowsOfPart = 200;

/** All rows of a list of Browse, part after part, and the facets of the whole. */
export function useRows(query: Omit<Input<'institutions.list'>, 'offset' | 'limit'>): {
  readonly rows: Part['rows'];
  readonly facets: Part['facets'];
  readonly total: number;
  readonly complete: boolean;
  readonly error: CallFailure | null;
} {
  const input = (offset: number) => ({ ...query, offset, limit: rowsOfPart });
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery<Part, CallFailure>({
    queryKey: [...callKey('institutions.list', input(0)), 'all'],
    queryFn: ({ pageParam }) => callQuery('institutions.list', input(pageParam as number)).queryFn(),
    initialPageParam: 0,
    getNextPageParam: (last: Part, pages: readonly Part[]) => {
      const have = pages.length * rowsOfPart;
      return last.rows.length === 0 || have >= Math.min(last.total, mostRows) ? undefined : have;
    },
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const parts = data?.pages ?? [];
  return {
    rows: parts.flatMap((part) => part.rows),
    facets: parts[0]?.facets ?? {},
    total: parts[0]?.total ?? 0,
    complete: data !== undefined && !hasNextPage,
    error,
  };
}
