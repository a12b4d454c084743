import { describe, expect, it } from 'vitest';
import { addAddition, listAdditionsOn } from '../../../../../src/main/database/user/additions.ts';
import { addBookmark, listBookmarks, tagsOf } from '../../../../../src/main/database/user/bookmarks.ts';
import { listCompareSets, writeCompareSet } from '../../../../../src/main/database/user/compare-sets.ts';
import { addFigure, listFiguresOn } from '../../../../../src/main/database/user/figures.ts';
import { readNote, writeNote } from '../../../../../src/main/database/user/notes.ts';
import { addRecent, listRecent } from '../../../../../src/main/database/user/recent.ts';
import { followRedirects } from '../../../../../src/main/database/user/redirects.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture();
const [old, renamed] = ['saratov-medical-institute', 'volga-state-medical-university'];
const first = new Date('2026-11-21T10:00:00.000Z');
const later = new Date('2026-11-22T10:00:00.000Z');
const slugs = (db: ReturnType<typeof memoryUser>) => listBookmarks(db).map(({ slug }) => slug);

describe('what is kept under a slug that an edition has renamed', () => {
  it('moves to the new slug, in its place in the list', () => {
    const db = memoryUser();
    for (const slug of ['a', old, 'b']) addBookmark(db, slug, slug, first);
    writeNote(db, old, 'mine', first);
    followRedirects(reference, db);
    expect(slugs(db)).toEqual(['a', renamed, 'b']);
    expect(readNote(db, renamed)).toEqual({ body: 'mine', updatedAt: first.toISOString() });
    expect(readNote(db, old).body).toBe('');
  });

  it('is one bookmark where both slugs had one', () => {
    const db = memoryUser();
    for (const slug of [renamed, old]) addBookmark(db, slug, slug, first);
    followRedirects(reference, db);
    expect(slugs(db)).toEqual([renamed]);
  });

  it('is one note with both texts where both had one, of the later moment', () => {
    const db = memoryUser();
    writeNote(db, renamed, 'new', first);
    writeNote(db, old, 'old', later);
    followRedirects(reference, db);
    expect(readNote(db, renamed)).toEqual({ body: 'new\nold', updatedAt: later.toISOString() });
  });

  it('has the tags of both bookmarks, in the list where both stood', () => {
    const db = memoryUser();
    addBookmark(db, renamed, 'New', first, { tags: ['near', 'Cheap'] });
    addBookmark(db, old, 'Old', first, { tags: ['cheap', 'far'] });
    followRedirects(reference, db);
    expect(listBookmarks(db).map(tagsOf)).toEqual([['near', 'Cheap', 'far']]);
  });

  it('has the figures of both, and stands once in saved comparisons and among what was viewed', () => {
    const db = memoryUser();
    const fee = { field: 'tuition', label: null, number: 1, text: null, unit: 'RUB', asOf: null, note: null };
    for (const slug of [old, renamed]) {
      addFigure(db, { ...fee, slug }, first);
      addRecent(db, { slug, savedName: slug, viewedAt: first.toISOString() });
    }
    writeCompareSet(db, { id: undefined, name: 'x', slugs: ['a', old, renamed], savedAt: first.toISOString() });
    addRecent(db, { slug: 'a', savedName: 'a', viewedAt: first.toISOString() });
    followRedirects(reference, db);
    expect(listFiguresOn(db, renamed)).toHaveLength(2);
    expect(listRecent(db).map(({ slug }) => slug)).toEqual(['a', renamed]);
    expect(listCompareSets(db)[0]?.slugs).toEqual(['a', renamed]);
  });

  it('is moved where it is the only thing kept on the school: what the person added to it', () => {
    const db = memoryUser();
    const body = { property: 'hospital-beds', value: 10 };
    addAddition(db, { slug: old, part: 'claim', programme: null, record: null, body, source: {} }, first);
    followRedirects(reference, db);
    expect(listAdditionsOn(db, renamed)).toMatchObject([{ body }]);
  });

  it('is moved once: a second start changes nothing', () => {
    const db = memoryUser();
    addBookmark(db, old, 'Old', first);
    writeNote(db, old, 'mine', first);
    followRedirects(reference, db);
    const [bookmarks, note] = [listBookmarks(db), readNote(db, renamed)];
    followRedirects(reference, db);
    expect(listBookmarks(db)).toEqual(bookmarks);
    expect(readNote(db, renamed)).toEqual(note);
  });

  it('leaves every slug that no edition has renamed, known or not', () => {
    const db = memoryUser();
    for (const slug of ['songhua-medical-university', 'never-heard-of']) {
      addBookmark(db, slug, slug, first);
      writeNote(db, slug, slug, first);
    }
    const before = listBookmarks(db);
    followRedirects(reference, db);
    expect(listBookmarks(db)).toEqual(before);
  });

  it('is all moved or not at all', () => {
    const db = memoryUser();
    addBookmark(db, old, 'Old', first);
    writeNote(db, old, 'mine', first);
    db.exec("CREATE TRIGGER stop BEFORE INSERT ON note BEGIN SELECT RAISE(ABORT, 'stopped'); END");
    expect(() => {
      followRedirects(reference, db);
    }).toThrow(/stopped/);
    expect(slugs(db)).toEqual([old]);
    expect(readNote(db, old).body).toBe('mine');
  });
});
