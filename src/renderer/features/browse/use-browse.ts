import { useEffect } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Input } from '../../../shared/contract/index.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useHome } from '../../host/use-home.ts';
import { useBrowseStore } from './browse-store.ts';
import { besideParam, withBeside } from '../../ui/beside/beside-address.ts';
import { readQuery, writeQuery, type BrowseQuery } from './query.ts';

/** Rows read at a time. */
export const pageSize = 100;

/**
 * What asks for the first page of a list. Its count, its facets and its first rows come with one answer; public/ahead.js asks
 * for that of the list as it first opens, before this is read.
 */
export function firstPage(query: BrowseQuery, language: Language): Input<'institutions.list'> {
  return { ...query, language, offset: 0, limit: pageSize };
}

/** The list the address stands for, and how to go to another. A profile opened from elsewhere keeps the list that was there. */
export function useBrowse(): { query: BrowseQuery; search: string; go: (query: BrowseQuery) => void } {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const remembered = useBrowseStore((state) => state.search);
  const remember = useBrowseStore((state) => state.rememberSearch);
  // Which programme a profile answers for, and who is read beside it, are no filters of the list.
  const isList = [...params.keys()].some((name) => name !== 'programme' && name !== besideParam);
  const fromAddress = pathname.startsWith('/browse') || pathname === '/map' || isList;
  const read = readQuery(fromAddress ? params : new URLSearchParams(remembered));
  const { currency } = useHome();
  const query = read.sort === 'cost' && !read.filter.cost && currency !== null ? { ...read, currency } : read;
  const search = writeQuery(query);
  useEffect(() => {
    if (search !== remembered) remember(search);
  }, [search, remembered, remember]);
  // At once, not as a transition: a box that is ticked would lose its tick until the list is there.
  return {
    query,
    search,
    go: (next) => {
      void navigate(`${pathname}${withBeside(writeQuery(next), params)}`, {
        replace: pathname !== '/browse' && pathname !== '/map',
        flushSync: true,
      });
    },
  };
}
