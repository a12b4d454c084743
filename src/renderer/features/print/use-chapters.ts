import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Chapter } from '../../../shared/contract/documents.ts';
import { mostChapters } from '../../../shared/contract/limits.ts';
import { sayPrintProgress } from '../../host/print-ready.ts';
import { callKey, callQuery, type CallFailure } from '../../host/use-call.ts';
import type { Output } from '../../../shared/contract/index.ts';

type Part = Output<'documents.chapters'>;

export interface Chapters {
  readonly name: string;
  readonly columns: Part['columns'];
  readonly chapters: readonly Chapter[];
  /** How many there will be; 0 until the first are there. */
  readonly total: number;
  readonly complete: boolean;
  readonly error: CallFailure | null;
}

/** The chapters of a printed list, or of the folder of a student: thirty in one call, more of them in one call after another, as long as the view is open. */
export function useChapters(of: { readonly list: string } | { readonly student: string }, mine: boolean): Chapters {
  const input = (offset: number) => ({ ...of, mine, offset, limit: mostChapters });
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery<Part, CallFailure>({
    queryKey: [...callKey('documents.chapters', input(0)), 'all'],
    queryFn: ({ pageParam }) => callQuery('documents.chapters', input(pageParam as number)).queryFn(),
    initialPageParam: 0,
    getNextPageParam: (last: Part, pages: readonly Part[]) => {
      const have = pages.reduce((sum, part) => sum + part.chapters.length, 0);
      return last.chapters.length === 0 || have >= last.total ? undefined : have;
    },
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const parts = data?.pages ?? [];
  const total = parts[0]?.total ?? 0;
  const done = parts.reduce((sum, { chapters }) => sum + chapters.length, 0);
  useEffect(() => {
    sayPrintProgress({ schools: { done, total } });
  }, [done, total]);
  return {
    name: parts[0]?.name ?? '',
    columns: parts[0]?.columns ?? [],
    chapters: parts.flatMap((part) => part.chapters),
    total,
    complete: data !== undefined && !hasNextPage,
    error,
  };
}
