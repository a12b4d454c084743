import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { InstitutionRow } from '../../../shared/contract/institutions.ts';
import { useCall } from '../../host/use-call.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './browse.module.css';
import { useBrowseStore } from './browse-store.ts';
import { ListRow } from './list-row.tsx';
import type { BrowseQuery } from './query.ts';

/** Rows read at a time. */
const pageSize = 100;

/** The rows of the two pages the visible part can touch; a row not read yet is undefined. */
function useRows(query: BrowseQuery, first: number, last: number): (index: number) => InstitutionRow | undefined {
  const language = useLanguage();
  const offsets = [Math.floor(first / pageSize) * pageSize, Math.floor(last / pageSize) * pageSize] as const;
  const upper = useCall('institutions.list', { ...query, language, offset: offsets[0], limit: pageSize });
  const lower = useCall('institutions.list', { ...query, language, offset: offsets[1], limit: pageSize });
  return (index) => upper.data?.rows[index - offsets[0]] ?? lower.data?.rows[index - offsets[1]];
}

/** The height of a row, in pixels, from the density in force. */
function rowHeight(): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--row'), 10) || 68;
}

/** The list, of any length, of which only the visible part is on the page. Arrow keys, Home and End move in it. */
export function InstitutionList({
  query,
  search,
  total,
  open,
}: {
  query: BrowseQuery;
  search: string;
  total: number;
  open: string | undefined;
}) {
  const t = useTranslations('browse');
  const scroller = useRef<HTMLDivElement>(null);
  const rememberOffset = useBrowseStore((state) => state.rememberOffset);
  const height = rowHeight();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    initialOffset: () => useBrowseStore.getState().offsets[search] ?? 0,
  });
  const items = virtual.getVirtualItems();
  const rowAt = useRows(query, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const remember = () => {
      rememberOffset(search, element.scrollTop);
    };
    element.addEventListener('scrollend', remember);
    return () => {
      element.removeEventListener('scrollend', remember);
    };
  }, [search, rememberOffset]);

  // A row far off is read first: the keyboard goes to it as soon as it stands there.
  const wanted = useRef<number | null>(null);
  const focusWanted = () => {
    const link =
      wanted.current === null
        ? null
        : scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  };
  useEffect(focusWanted);
  const focusRow = (index: number) => {
    wanted.current = Math.max(0, Math.min(total - 1, index));
    virtual.scrollToIndex(wanted.current);
    focusWanted();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const index = Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: total - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusRow(to);
  };

  return (
    <div ref={scroller} className={styles.scroller} data-scroller="browse">
      <ul
        onKeyDown={onKeyDown}
        className={styles.rows}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('list')}
      >
        {items.map((item) => {
          const row = rowAt(item.index);
          return (
            <li
              key={item.key}
              className={styles.item}
              data-index={item.index}
              aria-setsize={total}
              aria-posinset={item.index + 1}
              style={{ height: item.size, transform: `translateY(${item.start}px)` }}
            >
              {row && <ListRow row={row} search={search} open={row.slug === open} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
