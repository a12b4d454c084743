import { describe, expect, it } from 'vitest';
import {
  addBookmark,
  countTags,
  findBookmark,
  listBookmarks,
  moveBookmark,
  removeBookmark,
  restoreBookmark,
  tagBookmark,
} from '../../../../../src/main/database/user/bookmarks.ts';
import {
  createList,
  listLists,
  listsHolding,
  moveList,
  removeList,
  renameList,
  restoreList,
} from '../../../../../src/main/database/user/lists.ts';
import type { UserDatabase } from '../../../../../src/main/database/open.ts';
import type { BookmarkRecord } from '../../../../../src/shared/contract/bookmarks.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const now = new Date('2026-11-21T10:00:00.000Z');
const names = (db: UserDatabase) => listLists(db).map(({ name }) => name);
const slugs = (db: UserDatabase, list: string) => listBookmarks(db, list).map(({ slug }) => slug);
const filled = (db: UserDatabase, list: string, ...each: string[]) => {
  for (const slug of each) addBookmark(db, slug, slug.toUpperCase(), now, { list, tags: [slug] });
};
/** Everything the lists hold, to the letter. */
const contents = (db: UserDatabase) => [
  db.prepare('SELECT * FROM list ORDER BY id').all(),
  db.prepare('SELECT * FROM bookmark ORDER BY list_id, slug').all(),
];

describe('lists', () => {
  it('stand in the order in which they were made, behind the one there always is', () => {
    const db = memoryUser();
    createList(db, 'China');
    createList(db, 'Russia');
    expect(names(db)).toEqual(['', 'China', 'Russia']);
    expect(listLists(db)[0]).toMatchObject({ id: 'saved', name: '', position: 1, count: 0, person: null, columns: [] });
  });

  it('are given ids that no list had before, a removed one included', () => {
    const db = memoryUser();
    const first = createList(db, 'a');
    removeList(db, first);
    const second = createList(db, 'b');
    expect(second).not.toBe(first);
    restoreList(db, { id: 'list-3', name: 'from elsewhere', position: 9, bookmarks: [] });
    expect(createList(db, 'c')).toBe('list-4');
  });

  it('are renamed and moved, each end included', () => {
    const db = memoryUser();
    const [a, b] = [createList(db, 'a'), createList(db, 'b')];
    renameList(db, a, 'A');
    expect(moveList(db, b, 0)).toEqual({ from: 2, to: 0 });
    expect(names(db)).toEqual(['b', '', 'A']);
    expect(moveList(db, b, 99)).toEqual({ from: 0, to: 2 });
    expect(names(db)).toEqual(['', 'A', 'b']);
    expect(moveList(db, 'list-99', 0)).toBeUndefined();
  });

  it('tell which of them hold a school', () => {
    const db = memoryUser();
    const list = createList(db, 'a');
    filled(db, list, 'x');
    filled(db, 'saved', 'x');
    expect([...listsHolding(db, 'x')].sort()).toEqual([list, 'saved'].sort());
    expect(listsHolding(db, 'y').size).toBe(0);
  });

  it('come back exactly as they were, with all that stood on them', () => {
    const db = memoryUser();
    const [a, b] = [createList(db, 'a'), createList(db, 'b')];
    filled(db, a, 'z', 'x', 'y');
    moveBookmark(db, a, 'y', 0);
    filled(db, b, 'x');
    const before = contents(db);
    const removed = removeList(db, a);
    expect(names(db)).toEqual(['', 'b']);
    expect(slugs(db, b)).toEqual(['x']);
    expect(restoreList(db, removed as NonNullable<typeof removed>)).toBe(true);
    expect(contents(db)).toEqual(before);
    expect(restoreList(db, removed as NonNullable<typeof removed>)).toBe(false);
    expect(contents(db)).toEqual(before);
  });

  it('come back before what has taken their place since', () => {
    const db = memoryUser();
    const [a, b, c] = [createList(db, 'a'), createList(db, 'b'), createList(db, 'c')];
    const removed = removeList(db, a);
    moveList(db, c, 1);
    expect(restoreList(db, removed as NonNullable<typeof removed>)).toBe(true);
    expect(listLists(db).map(({ id }) => id)).toEqual(['saved', a, c, b]);
  });
});

describe('the schools on a list', () => {
  it('are each on as many lists as wanted, numbered on each', () => {
    const db = memoryUser();
    const list = createList(db, 'a');
    filled(db, 'saved', 'x', 'y');
    filled(db, list, 'y');
    expect([slugs(db, 'saved'), slugs(db, list)]).toEqual([['x', 'y'], ['y']]);
    expect(findBookmark(db, list, 'y')?.position).toBe(1);
    removeBookmark(db, 'y', list);
    expect(slugs(db, 'saved')).toEqual(['x', 'y']);
  });

  it.each([
    ['c', 0, ['c', 'a', 'b', 'd'], 2, 0],
    ['a', 2, ['b', 'c', 'a', 'd'], 0, 2],
    ['b', 99, ['a', 'c', 'd', 'b'], 1, 3],
    ['b', 1, ['a', 'b', 'c', 'd'], 1, 1],
  ])('%s moved to %d stand as %j', (slug, index, order, from, to) => {
    const db = memoryUser();
    filled(db, 'saved', 'a', 'b', 'c', 'd');
    expect(moveBookmark(db, 'saved', slug, index)).toEqual({ from, to });
    expect(slugs(db, 'saved')).toEqual(order);
    expect(moveBookmark(db, 'saved', slug, from)).toEqual({ from: to, to: from });
    expect(slugs(db, 'saved')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('come back exactly as they were: place, tags, moment, name', () => {
    const db = memoryUser();
    filled(db, 'saved', 'a', 'b', 'c');
    const before = contents(db);
    const kept = findBookmark(db, 'saved', 'b') as BookmarkRecord;
    removeBookmark(db, 'b');
    expect(restoreBookmark(db, kept)).toBe(true);
    expect(contents(db)).toEqual(before);
    expect(restoreBookmark(db, kept)).toBe(false);
  });

  it('come back in any order of undoing several removals', () => {
    const db = memoryUser();
    filled(db, 'saved', 'a', 'b', 'c', 'd');
    const before = contents(db);
    const kept = ['b', 'c', 'a'].map((slug) => {
      const bookmark = findBookmark(db, 'saved', slug) as BookmarkRecord;
      removeBookmark(db, slug);
      return bookmark;
    });
    for (const at of [1, 2, 0]) restoreBookmark(db, kept[at] as BookmarkRecord);
    expect(contents(db)).toEqual(before);
  });

  it('come back to their place where the list was moved about since', () => {
    const db = memoryUser();
    filled(db, 'saved', 'a', 'b', 'c');
    const kept = findBookmark(db, 'saved', 'b') as BookmarkRecord;
    removeBookmark(db, 'b');
    moveBookmark(db, 'saved', 'c', 0);
    restoreBookmark(db, kept);
    expect(slugs(db, 'saved')).toEqual(['c', 'b', 'a']);
  });

  it('are added behind all others even after a place beyond all reason', () => {
    const db = memoryUser();
    restoreBookmark(db, {
      list: 'saved',
      slug: 'far',
      savedName: 'Far',
      position: Number.MAX_SAFE_INTEGER,
      addedAt: now.toISOString(),
      tags: [],
    });
    filled(db, 'saved', 'a', 'b');
    expect(slugs(db, 'saved')).toEqual(['far', 'a', 'b']);
  });

  it('have tags, tidied, counted over the lists without counting a school twice', () => {
    const db = memoryUser();
    const list = createList(db, 'a');
    filled(db, 'saved', 'x', 'y');
    filled(db, list, 'x');
    expect(tagBookmark(db, 'saved', 'x', [' far ', 'Far', '', 'дешёвый'])).toEqual({
      tags: ['far', 'дешёвый'],
      before: ['x'],
    });
    tagBookmark(db, list, 'x', ['far']);
    tagBookmark(db, 'saved', 'y', ['far']);
    expect(countTags(db, null)).toEqual([
      { tag: 'far', count: 2 },
      { tag: 'дешёвый', count: 1 },
    ]);
    expect(countTags(db, list)).toEqual([{ tag: 'far', count: 1 }]);
    expect(tagBookmark(db, list, 'y', ['far'])).toBeUndefined();
  });
});
