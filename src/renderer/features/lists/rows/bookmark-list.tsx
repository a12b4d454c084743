import { useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation, useSearchParams } from 'react-router';
import { writeKeptName } from '../../../../shared/domain/writing/entity-name.ts';
import type { OwnFigure } from '../../../../shared/contract/figures.ts';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { ownColumns, type ListColumn } from '../../../../shared/domain/list-columns.ts';
import { callKey, useCall } from '../../../host/use-call.ts';
import { useCells } from '../../../ui/columns/use-cells.ts';
import { usePortions } from '../../../ui/portions/use-portions.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { ask } from '../../../host/ask.ts';
import { ChosenTools } from './chosen-tools.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { BookmarkRow, type RowActions } from './bookmark-row.tsx';
import styles from './bookmark-rows.module.css';
import { removeSchool } from './school-moves.ts';
import { TagFilter } from './tag-filter.tsx';
import { doIt } from '../../../ui/undo/undo-store.ts';
import { useDrag } from './use-drag.ts';
import { useOrder } from './use-order.ts';
import { useScrollPosition, wasScrolled } from './use-scroll-position.ts';
import { useSteady } from './use-steady.ts';

function bySlug(figures: readonly OwnFigure[]): ReadonlyMap<string, readonly OwnFigure[]> {
  return Map.groupBy(figures, (figure) => figure.slug);
}

/** How many rows are drawn at once: more than any window shows. */
const portion = 120;

/** The schools of a list in its order. Tags in the address leave those that bear all of them. */
export function BookmarkList({
  list,
  person,
  columns,
  rows,
}: {
  list: string;
  person: string | null;
  columns: readonly ListColumn[];
  rows: readonly Bookmark[];
}) {
  const t = useTranslations('lists');
  const language = useLanguage();
  const hint = useId();
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const figures = useCall('figures.list', {});
  const stages = useCall('plan.stages', {});
  const element = useRef<HTMLOListElement>(null);

  const known = useMemo(() => new Map(rows.map((row) => [row.slug, row])), [rows]);
  const figuresOf = useMemo(() => bySlug(figures.data?.rows ?? []), [figures.data]);
  const stageOf = useMemo(() => new Map(stages.data?.rows.map(({ slug, stage }) => [slug, stage])), [stages.data]);
  const order = useOrder({
    ids: useMemo(() => rows.map((row) => row.slug), [rows]),
    queryKey: callKey('bookmarks.list', { list }),
    send: (slug, index) => ask('bookmarks.move', { slug, list, index }),
    told: (slug, at, count) => (say) =>
      say('lists.ordered', {
        name: writeKeptName(known.get(slug) ?? { entity: null, savedName: slug }, language),
        at: String(at),
        count: String(count),
      }),
  });

  const tags = params.getAll('tag').filter((tag) => rows.some((row) => row.tags.includes(tag)));
  const shown = order.ids
    .flatMap((slug) => known.get(slug) ?? [])
    .filter((row) => tags.every((tag) => row.tags.includes(tag)));
  const showTags = (next: readonly string[]) => {
    setParams(new URLSearchParams(next.map((tag) => ['tag', tag])), { replace: true });
  };
  const slugs = shown.map((row) => row.slug);

  const moveTo = useSteady((slug: string, to: number) => {
    order.moveTo(slug, to, slugs);
  });
  const { drop, start } = useDrag(moveTo);
  const startDrag = useSteady(start);
  const choose = useSteady((slug: string) => {
    setChosen(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug]);
  });
  const showOnly = useSteady((tag: string) => {
    showTags(tags.includes(tag) ? tags : [...tags, tag]);
  });
  const remove = useSteady((row: Bookmark, name: string) => {
    void doIt(() => removeSchool(row, (say) => say('lists.removed', { name })));
  });
  const leave = useSteady((slug: string) => {
    const at = slugs.indexOf(slug);
    const next = slugs[at + 1] ?? slugs[at - 1];
    const beside =
      next === undefined ? null : element.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"] a`);
    (beside ?? element.current?.closest('section')?.querySelector<HTMLElement>('h1'))?.focus();
  });
  const actions = useMemo<RowActions>(
    () => ({ hint, moveTo, startDrag, choose, showOnly, remove, leave }),
    [hint, moveTo, startDrag, choose, showOnly, remove, leave],
  );
  const dropOf = (slug: string, index: number) => {
    if (!drop) return undefined;
    if (drop.id === slug) return 'dragged';
    if (drop.beforeId === slug) return 'before';
    return drop.beforeId === null && index === shown.length - 1 ? 'after' : undefined;
  };
  const { pathname, search } = useLocation();
  const view = `${pathname}${search}`;
  useScrollPosition(element, view);
  const { drawn } = usePortions(shown.length, element, {
    first: portion,
    step: portion,
    pause: 30,
    allAtOnce: wasScrolled(view),
  });
  // Notes and stages stand on each row anyway.
  const { cells } = useCells(
    slugs.slice(0, drawn),
    columns.filter((column) => !ownColumns.includes(column)),
  );
  const stillChosen = chosen.filter((slug) => known.has(slug));
  return (
    <>
      <div className={styles.above}>
        <CompareChoice
          chosen={stillChosen.flatMap((slug) => known.get(slug) ?? [])}
          chooseAll={
            shown.every(({ slug }) => stillChosen.includes(slug))
              ? null
              : () => {
                  setChosen(slugs);
                }
          }
          clear={() => {
            setChosen([]);
          }}
        />
        <TagFilter rows={rows} chosen={tags} show={showTags} shown={shown.length} />
      </div>
      {stillChosen.length > 0 && (
        <ChosenTools
          list={list}
          person={person}
          rows={rows.filter(({ slug }) => stillChosen.includes(slug))}
          leave={() => {
            element.current?.closest('section')?.querySelector<HTMLElement>('h1')?.focus();
          }}
        />
      )}
      <p id={hint} className="visually-hidden">
        {t('orderHint')}
      </p>
      <ol ref={element} className={styles.rows} data-bookmarks data-dragging={drop !== null}>
        {shown.slice(0, drawn).map((row, index) => (
          <BookmarkRow
            key={row.slug}
            row={row}
            figures={figuresOf.get(row.slug)}
            cells={cells.get(row.slug)}
            stage={stageOf.get(row.slug) ?? null}
            person={person}
            index={index}
            count={shown.length}
            chosen={stillChosen.includes(row.slug)}
            drop={dropOf(row.slug, index)}
            actions={actions}
          />
        ))}
      </ol>
    </>
  );
}
