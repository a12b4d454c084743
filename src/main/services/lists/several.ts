import type { BookmarkRecord, PutRecord } from '../../../shared/contract/bookmarks.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { mostSchools, mostTags } from '../../../shared/contract/limits.ts';
import { tidyTags } from '../../../shared/domain/tags.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import {
  bookmarksOf,
  countBookmarks,
  findBookmark,
  nothingForStudent,
  removeBookmark,
  restoreBookmark,
  tagBookmark,
  writeForStudent,
} from '../../database/user/bookmarks.ts';
import { findList } from '../../database/user/lists.ts';
import { setTags } from '../joined-writes.ts';
import { bringBack, longNote, manyTags } from './bring-back.ts';
import { forStudentBack, joinForStudent } from './for-student.ts';
import { noList } from './no-list.ts';

/*
 * What is done to several schools of a list at once: all of it or, where one is refused, nothing. A school that another window took
 * off meanwhile is left out, since whoever chose it saw it there.
 */

/** A refusal within a transaction, which is thereby undone. */
class Refused extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super('refused');
    this.result = result;
  }
}

/** Does steps in one transaction; what one of them throws as `Refused` undoes all and is the answer. */
function atOnce<Value>(user: UserDatabase, act: () => Value): Result<Value> {
  try {
    return ok(user.transaction(act).immediate());
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

/** Sets the tags of several schools of a list, joined with what came meanwhile; `too-large` where one would have too many. */
export function tagSchools(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, rows }: Input<'bookmarks.tagEach'>,
): Result<Output<'bookmarks.tagEach'>> {
  const refused = noList(user, list);
  if (refused) return refused;
  return atOnce(user, () => ({
    rows: rows.flatMap(({ slug: given, ...tags }) => {
      const slug = currentSlug(reference, given);
      const tagged = setTags(user, list, slug, tags);
      if (!tagged) return [];
      if (!tagged.ok) throw new Refused(tagged);
      return [{ slug, tags: tagged.value.tags, before: tagged.value.before }];
    }),
  }));
}

/** Takes schools off a list; `bookmarks` are what brings them back. */
export function unbookmarkSchools(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, slugs }: Input<'bookmarks.removeEach'>,
): Result<Output<'bookmarks.removeEach'>> {
  const refused = noList(user, list);
  if (refused) return refused;
  return atOnce(user, () => ({
    bookmarks: takeOff(user, list, new Set(slugs.map((slug) => currentSlug(reference, slug)))),
  }));
}

function takeOff(user: UserDatabase, list: string, slugs: ReadonlySet<string>): BookmarkRecord[] {
  const bookmarks = bookmarksOf(user, list).filter(({ slug }) => slugs.has(slug));
  for (const { slug } of bookmarks) removeBookmark(user, slug, list);
  return bookmarks;
}

const fullList = () =>
  failure(
    'too-large',
    `A list holds ${mostSchools} schools at most. Nothing was changed; make another list for the rest.`,
  );

/** As `bringBack`, within a transaction that a refusal undoes. */
function broughtBack(user: UserDatabase, bookmark: BookmarkRecord): boolean {
  const back = bringBack(user, bookmark);
  if (!back.ok) throw new Refused(back);
  return back.value;
}

/** Brings schools back onto a list as they were, joined with what is there again; `too-large` where it would be too long. */
export function bringBookmarksBack(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, bookmarks }: Input<'bookmarks.restoreEach'>,
): Result<Output<'bookmarks.restoreEach'>> {
  const refused = noList(user, list);
  if (refused) return refused;
  return atOnce(user, () => {
    const restored = bookmarks
      .map((bookmark) => ({ ...bookmark, list, slug: currentSlug(reference, bookmark.slug) }))
      // Each moves on what has taken its place, so that the first comes first.
      .toSorted((a, b) => a.position - b.position)
      .filter((bookmark) => broughtBack(user, bookmark));
    if (countBookmarks(user, list) > mostSchools) throw new Refused(fullList());
    return { restored: restored.map(({ slug }) => slug) };
  });
}

/** Puts schools of one list on another, and with `move` takes them off the first; `too-large` where that would be too many or too many tags. */
export function putSchools(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, slugs, to, move }: Input<'bookmarks.put'>,
): Result<Output<'bookmarks.put'>> {
  const refused = noList(user, list) ?? noList(user, to);
  if (refused) return refused;
  if (list === to) return failure('invalid-input', 'These schools stand on that list. Choose another.', { list });
  const chosen = new Set(slugs.map((slug) => currentSlug(reference, slug)));
  // What is written for one student is no business of another, but is not lost where the school goes over to them.
  const goesAlong = move || findList(user, list)?.person === findList(user, to)?.person;
  return atOnce(user, () => {
    const rows = bookmarksOf(user, list).filter(({ slug }) => chosen.has(slug));
    const added: string[] = [];
    const tagged: PutRecord['tagged'] = [];
    const joined: NonNullable<PutRecord['joined']> = [];
    let position = Math.max(0, ...bookmarksOf(user, to).map((row) => row.position));
    for (const row of rows) {
      const there = findBookmark(user, to, row.slug);
      if (!there) {
        const { student, ...bare } = row;
        restoreBookmark(user, {
          ...bare,
          ...(goesAlong && student && { student }),
          list: to,
          position: (position += 1),
        });
        added.push(row.slug);
        continue;
      }
      if (goesAlong && row.student) {
        const before = there.student ?? nothingForStudent;
        const after = joinForStudent(before, row.student);
        if (after === null) throw new Refused(longNote(row.slug));
        writeForStudent(user, to, row.slug, after);
        joined.push({ slug: row.slug, before, after });
      }
      const after = tidyTags([...there.tags, ...row.tags]);
      if (after.length > mostTags) throw new Refused(manyTags(row.slug));
      if (after.length === there.tags.length) continue;
      tagBookmark(user, to, row.slug, after);
      tagged.push({ slug: row.slug, before: there.tags, after });
    }
    if (countBookmarks(user, to) > mostSchools) throw new Refused(fullList());
    const removed = move ? takeOff(user, list, new Set(rows.map(({ slug }) => slug))) : [];
    return { put: { from: list, to, added, tagged, ...(joined.length > 0 && { joined }), removed } };
  });
}

/** Takes back what `putSchools` did, as far as its lists are there; tags given since stay. */
export function putSchoolsBack(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { put: { from, to, added, tagged, joined = [], removed } }: Input<'bookmarks.putBack'>,
): Result<Output<'bookmarks.putBack'>> {
  const refused = noList(user, from);
  if (refused) return refused;
  return atOnce(user, () => {
    for (const bookmark of removed.toSorted((a, b) => a.position - b.position))
      broughtBack(user, { ...bookmark, list: from, slug: currentSlug(reference, bookmark.slug) });
    takeOff(user, to, new Set(added.map((slug) => currentSlug(reference, slug))));
    for (const { slug, before, after } of tagged)
      setTags(user, to, currentSlug(reference, slug), { tags: before, base: after });
    for (const { slug: given, before, after } of joined) {
      const slug = currentSlug(reference, given);
      const there = findBookmark(user, to, slug);
      if (there) writeForStudent(user, to, slug, forStudentBack(before, after, there.student ?? nothingForStudent));
    }
    return { list: from };
  });
}
