import { useQueries } from '@tanstack/react-query';
import type { Output } from '../../../shared/contract/index.ts';
import { mostChapters } from '../../../shared/contract/limits.ts';
import type { ListColumn } from '../../../shared/domain/list-columns.ts';
import { callQuery, type CallFailure } from '../../host/use-call.ts';
import { useLanguage } from '../use-language.ts';

export type Cells = Output<'lists.cells'>['rows'][number]['cells'];

/** What stands in the columns of schools, by slug; thirty in one call. `complete` once all of them are there. */
export function useCells(
  slugs: readonly string[],
  columns: readonly ListColumn[],
  { mine = true, list }: { readonly mine?: boolean; readonly list?: string } = {},
): { readonly cells: ReadonlyMap<string, Cells>; readonly complete: boolean; readonly error: CallFailure | null } {
  const language = useLanguage();
  const parts =
    columns.length === 0
      ? []
      : Array.from({ length: Math.ceil(slugs.length / mostChapters) }, (_, at) =>
          slugs.slice(at * mostChapters, (at + 1) * mostChapters),
        );
  const answers = useQueries({
    queries: parts.map((part) => ({
      ...callQuery('lists.cells', {
        slugs: part,
        ...(list !== undefined && { list }),
        columns: [...columns],
        language,
        mine,
      }),
      placeholderData: (previous: Output<'lists.cells'> | undefined) => previous,
    })),
  });
  const rows = answers.flatMap(({ data }) => data?.rows ?? []);
  return {
    cells: new Map(rows.map(({ slug, cells }) => [slug, cells])),
    complete: answers.every(({ data }) => data !== undefined),
    error: (answers.find(({ error }) => error)?.error as CallFailure | undefined) ?? null,
  };
}
