import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import type { InstitutionRow } from '../../../shared/contract/institutions.ts';
import { useCall } from '../../host/use-call.ts';
import { withBeside } from '../../ui/beside/beside-address.ts';
import { listStep } from '../../ui/list-keys.ts';
import { rowHeight } from '../../ui/row-height.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { whileHeightsSettle } from '../../ui/while-heights-settle.ts';
import styles from './browse.module.css';
import { useBrowseStore } from './browse-store.ts';
import { ListRow } from './list-row.tsx';
import type { BrowseQuery } from './query.ts';
import { pageSize } from './use-browse.ts';

const pageOf = (index: number): number => Math.floor(index / pageSize) * pageSize;

/** The rows of the pages that the visible part can touch, and of the row that has the keyboard; a row not read yet is undefined. */
function useRows(
  query: BrowseQuery,
  [first, last, focused]: readonly [number, number, number],
): (index: number) => InstitutionRow | undefined {
  const language = useLanguage();
  const offsets = [pageOf(first), pageOf(last), pageOf(focused)] as const;
  const upper = useCall('institutions.list', { ...query, language, offset: offsets[0], limit: pageSize });
  const lower = useCall('institutions.list', { ...query, language, offset: offsets[1], limit: pageSize });
  const other = useCall('institutions.list', { ...query, language, offset: offsets[2], limit: pageSize });
  return (index) =>
    upper.data?.rows[index - offsets[0]] ??
    lower.data?.rows[index - offsets[1]] ??
    other.data?.rows[index - offsets[2]];
}

/** Where there is no page, as when the first view is drawn as text, there are as many rows as a high window shows. */
const withoutPage = { overscan: 0, initialRect: { width: 0, height: 1_100 } };

/** The list, of any length, of which only the visible part is on the page. It is one stop; arrow keys, PageUp, PageDown, Home and End move in it. */
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
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const [params] = useSearchParams();
  const rememberPlace = useBrowseStore((state) => state.rememberPlace);
  const [left] = useState(() => useBrowseStore.getState().places[search] ?? { row: 0, above: 0 });
  const height = rowHeight('--row');
  /** The row that has the keyboard, or had it last. It stays on the page however far the list is scrolled. */
  const [focused, setFocused] = useState<number | null>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    initialOffset: left.row * height + left.above,
    ...(typeof document === 'undefined' && withoutPage),
    rangeExtractor: (range: Range) => {
      const rows = defaultRangeExtractor(range);
      return focused === null || focused >= total || rows.includes(focused)
        ? rows
        : [...rows, focused].sort((a, b) => a - b);
    },
  });
  const items = virtual.getVirtualItems();
  const inView = virtual.range ?? { startIndex: 0, endIndex: 0 };
  const rowAt = useRows(query, [inView.startIndex, inView.endIndex, focused ?? inView.startIndex]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const remember = () => {
      const top = virtual.getVirtualItemForOffset(element.scrollTop);
      if (top) rememberPlace(search, { row: top.index, above: element.scrollTop - top.start });
    };
    element.addEventListener('scrollend', remember);
    return () => {
      element.removeEventListener('scrollend', remember);
    };
  }, [search, rememberPlace, virtual]);

  useLayoutEffect(() => {
    if (left.row === 0 && left.above === 0) return undefined;
    return whileHeightsSettle(() => {
      const row = virtual.measurementsCache[left.row];
      if (row && scroller.current) scroller.current.scrollTop = row.start + left.above;
    });
  }, [left, virtual]);

  const { data: place } = useCall(
    'institutions.position',
    { ...query, language, slug: open ?? '-' },
    { enabled: open !== undefined },
  );
  const position = open === undefined ? null : (place?.position ?? null);
  useEffect(() => {
    // What was opened elsewhere, or by its address; what was opened here is in view already.
    if (position === null || !virtual.range) return;
    if (position < virtual.range.startIndex || position > virtual.range.endIndex)
      virtual.scrollToIndex(position, { align: 'center' });
  }, [position, virtual]);

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
  const onKeyDown = (event: React.KeyboardEvent) => {
    const index = Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1);
    const to = listStep(event, index, total, perPage);
    if (to === null) return;
    event.preventDefault();
    wanted.current = to;
    virtual.scrollToIndex(to);
    focusWanted();
  };
  const isDrawn = (index: number | null): index is number => items.some((item) => item.index === index);
  const stop = isDrawn(focused) ? focused : isDrawn(position) ? position : inView.startIndex;

  return (
    <div ref={scroller} className={styles.scroller} data-scroller="browse">
      <ul
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          setFocused(Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1));
        }}
        className={styles.rows}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('list')}
      >
        {items.map((item) => {
          const row = rowAt(item.index);
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              className={styles.item}
              data-index={item.index}
              aria-setsize={total}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row && (
                <ListRow
                  row={row}
                  sort={query.sort}
                  search={withBeside(search, params)}
                  open={row.slug === open}
                  stop={item.index === stop}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
