import { describe, expect, it } from 'vitest';
import {
  listCompareSets,
  removeCompareSet,
  restoreCompareSet,
  writeCompareSet,
  type CompareSet,
} from '../../../../../src/main/database/user/compare-sets.ts';
import { addRecent, clearRecent, listRecent, restoreRecent } from '../../../../../src/main/database/user/recent.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const viewed = (slug: string) => ({ slug, savedName: slug.toUpperCase(), viewedAt: '2026-11-21T10:00:00.000Z' });
const slugs = (db: ReturnType<typeof memoryUser>) => listRecent(db).map(({ slug }) => slug);

describe('what was viewed last', () => {
  it('stands newest first, each once, at one moment too', () => {
    const db = memoryUser();
    for (const slug of ['a', 'b', 'c', 'a']) addRecent(db, viewed(slug));
    expect(slugs(db)).toEqual(['a', 'c', 'b']);
    expect(listRecent(db)[0]).toEqual(viewed('a'));
  });

  it('is forgotten beyond 50', () => {
    const db = memoryUser();
    for (let at = 0; at < 60; at++) addRecent(db, viewed(`s${at}`));
    expect(slugs(db)).toHaveLength(50);
    expect(slugs(db).at(0)).toBe('s59');
    expect(slugs(db).at(-1)).toBe('s10');
  });

  it('is cleared, and comes back behind what was viewed since', () => {
    const db = memoryUser();
    for (const slug of ['a', 'b', 'c']) addRecent(db, viewed(slug));
    const rows = clearRecent(db);
    expect(slugs(db)).toEqual([]);
    for (const slug of ['b', 'd']) addRecent(db, viewed(slug));
    expect(restoreRecent(db, rows)).toBe(2);
    expect(slugs(db)).toEqual(['d', 'b', 'c', 'a']);
    expect(restoreRecent(db, rows)).toBe(0);
  });
});

describe('saved comparisons', () => {
  const set = { id: undefined, name: 'Harbin or Ufa', slugs: ['b', 'a'], savedAt: '2026-11-21T10:00:00.000Z' };

  it('are kept in the order of their columns, the newest first, and changed under their id', () => {
    const db = memoryUser();
    const first = writeCompareSet(db, set) as number;
    writeCompareSet(db, { ...set, name: 'Second', savedAt: '2026-11-22T10:00:00.000Z' });
    expect(listCompareSets(db).map(({ name }) => name)).toEqual(['Second', 'Harbin or Ufa']);
    expect(writeCompareSet(db, { ...set, id: first, slugs: ['c'], savedAt: '2026-11-23T10:00:00.000Z' })).toBe(first);
    expect(listCompareSets(db)[0]).toEqual({
      id: first,
      name: 'Harbin or Ufa',
      slugs: ['c'],
      savedAt: '2026-11-23T10:00:00.000Z',
    });
    expect(writeCompareSet(db, { ...set, id: 99 })).toBeUndefined();
  });

  it('come back exactly as they were', () => {
    const db = memoryUser();
    writeCompareSet(db, set);
    const before = listCompareSets(db);
    const removed = removeCompareSet(db, 1) as CompareSet;
    expect(removeCompareSet(db, 1)).toBeNull();
    expect(restoreCompareSet(db, removed)).toBe(true);
    expect(restoreCompareSet(db, removed)).toBe(false);
    expect(listCompareSets(db)).toEqual(before);
  });
});
