import { expect, it } from 'vitest';
import { addBookmark, listBookmarks, removeBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { writeNote } from '../../../../../src/main/database/user/notes.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const now = new Date('2026-11-21T10:00:00.000Z');

it('a school is saved once, with its name and the moment', () => {
  const db = memoryUser();
  expect(addBookmark(db, 'a', 'School A', now)).toBe(true);
  expect(addBookmark(db, 'a', 'Another name', new Date())).toBe(false);
  expect(listBookmarks(db)).toMatchObject([
    { slug: 'a', saved_name: 'School A', added_at: '2026-11-21T10:00:00.000Z', note: null },
  ]);
});

it('saved schools stand in the order in which they were saved, after removals too', () => {
  const db = memoryUser();
  for (const slug of ['c', 'a', 'b']) addBookmark(db, slug, slug, now);
  removeBookmark(db, 'a');
  addBookmark(db, 'a', 'a', now);
  expect(listBookmarks(db).map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
});

it('removing says whether it was there, and leaves the others', () => {
  const db = memoryUser();
  addBookmark(db, 'a', 'A', now);
  addBookmark(db, 'b', 'B', now);
  expect(removeBookmark(db, 'a')).toBe(true);
  expect(removeBookmark(db, 'a')).toBe(false);
  expect(listBookmarks(db).map(({ slug }) => slug)).toEqual(['b']);
});

it('a note is shown with its bookmark, and outlives it', () => {
  const db = memoryUser();
  addBookmark(db, 'a', 'A', now);
  writeNote(db, 'a', 'ask about the hall', now);
  expect(listBookmarks(db)[0]?.note).toBe('ask about the hall');
  removeBookmark(db, 'a');
  addBookmark(db, 'a', 'A', now);
  expect(listBookmarks(db)[0]?.note).toBe('ask about the hall');
});

it.each([
  "'; DROP TABLE bookmark; --",
  '" OR 1=1',
  '哈尔滨 "医科" \\ %_',
  '<script>alert(1)</script>',
  'a\u0000b',
  '😀',
])('%j as a name is kept to the letter', (text) => {
  const db = memoryUser();
  addBookmark(db, 'a', text, now);
  expect(listBookmarks(db)[0]?.saved_name).toBe(text);
});
