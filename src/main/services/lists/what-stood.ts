import type { BookmarkRecord } from '../../../shared/contract/bookmarks.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { PlanRecord } from '../../../shared/contract/plan.ts';
import type { UserDatabase } from '../../database/open.ts';
import { bookmarksOn } from '../../database/user/bookmarks.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { listLists, type ListRow } from '../../database/user/lists.ts';
import { readNote, type Note } from '../../database/user/notes.ts';
import { listEntriesOn, readStageSet } from '../../database/user/plan.ts';

type StageSet = ReturnType<typeof readStageSet>;
type Row = Omit<ListRow, 'count' | 'position'>;

/** All that is kept of some schools, and all lists without what stands on them. */
interface State {
  readonly lists: ReadonlyMap<string, Row>;
  /** By list and slug. */
  readonly bookmarks: ReadonlyMap<string, BookmarkRecord>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly stages: ReadonlyMap<string, StageSet>;
  readonly figures: ReadonlyMap<number, OwnFigure>;
  readonly entries: ReadonlyMap<string, PlanRecord>;
}

interface Change<Key, Before, After = Before> {
  readonly key: Key;
  readonly before: Before;
  readonly after: After;
}

/** What merging wrote: it adds and changes, and takes away nothing but words. */
export interface Changes {
  readonly lists: readonly Change<string, Row | undefined, Row>[];
  readonly bookmarks: readonly Change<string, BookmarkRecord | undefined, BookmarkRecord>[];
  readonly notes: readonly Change<string, Note>[];
  readonly stages: readonly Change<string, StageSet>[];
  readonly entries: readonly Change<string, PlanRecord | undefined, PlanRecord>[];
  /** Those that came in. */
  readonly figures: readonly OwnFigure[];
}

/** Returns what is kept of schools, by the slugs under which it is kept. */
export function stateOf(user: UserDatabase, slugs: readonly string[]): State {
  const each = <Value>(read: (slug: string) => Value) => new Map(slugs.map((slug) => [slug, read(slug)] as const));
  return {
    lists: new Map(
      listLists(user).map(({ id, name, person, columns, key }) => [id, { id, name, person, columns, key }] as const),
    ),
    bookmarks: new Map(
      slugs.flatMap((slug) => bookmarksOn(user, slug).map((row) => [`${row.list} ${slug}`, row] as const)),
    ),
    notes: each((slug) => readNote(user, slug)),
    stages: each((slug) => readStageSet(user, slug)),
    figures: new Map(slugs.flatMap((slug) => listFiguresOn(user, slug).map((figure) => [figure.id, figure] as const))),
    entries: new Map(slugs.flatMap((slug) => listEntriesOn(user, slug).map((entry) => [entry.id, entry] as const))),
  };
}

function changed<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
): Change<Key, Value | undefined, Value>[] {
  return [...after].flatMap(([key, now]) => {
    const was = before.get(key);
    return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ key, before: was, after: now }];
  });
}

/** Returns what is otherwise than before. */
export function changesBetween(before: State, after: State): Changes {
  return {
    lists: changed(before.lists, after.lists),
    bookmarks: changed(before.bookmarks, after.bookmarks),
    // Of each school there is a note, if an empty one, and a stage, if none.
    notes: changed(before.notes, after.notes) as Change<string, Note>[],
    stages: changed(before.stages, after.stages) as Change<string, StageSet>[],
    entries: changed(before.entries, after.entries),
    figures: changed(before.figures, after.figures).map((change) => change.after),
  };
}
