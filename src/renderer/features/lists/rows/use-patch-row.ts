import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import { callKey } from '../../../host/use-call.ts';

/** Shows a change of a school at once, before the list is read again. */
export function usePatchRow(list: string): (slug: string, changes: Partial<Pick<Bookmark, 'note' | 'tags'>>) => void {
  const queries = useQueryClient();
  return useCallback(
    (slug, changes) => {
      queries.setQueryData<Output<'bookmarks.list'>>(
        [...callKey('bookmarks.list', { list })],
        (before) => before && { rows: before.rows.map((row) => (row.slug === slug ? { ...row, ...changes } : row)) },
      );
    },
    [queries, list],
  );
}
