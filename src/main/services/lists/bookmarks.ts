import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { mostSchools } from '../../../shared/contract/limits.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import {
  addBookmark,
  countBookmarks,
  findBookmark,
  forStudentOf,
  listBookmarks,
  moveBookmark,
  removeBookmark,
  tagsOf,
} from '../../database/user/bookmarks.ts';
import { setTags } from '../joined-writes.ts';
import { whoIsKept } from '../who-is-kept.ts';
import { bringBack } from './bring-back.ts';
import { noList } from './no-list.ts';

const notOnList = (slug: string, list: string) =>
  failure('not-found', `${slug} is not on this list any more.`, { slug, list });

/** Returns the schools of a list in its order; `not-found` where there is no such list. */
export function bookmarksOn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  list: string = defaultList,
): Result<Output<'bookmarks.list'>> {
  const rows = () =>
    listBookmarks(user, list).map((row) => ({
      slug: row.slug,
      savedName: row.saved_name,
      addedAt: row.added_at,
      note: row.note,
      ...whoIsKept(reference, user, row.slug),
      list: row.list,
      position: row.position,
      tags: tagsOf(row),
      figures: row.figures,
      studentNote: row.student_note,
      studentStage: forStudentOf(row).stage,
    }));
  return noList(user, list) ?? ok({ rows: rows() });
}

/** Puts a school at the end of a list. `not-found` where there is no such school or list, `too-large` where the list is full. */
export function bookmarkSchool(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, list = defaultList, tags }: Input<'bookmarks.add'>,
  now: Date,
): Result<Output<'bookmarks.add'>> {
  const entity = findBookmarked(reference, slug);
  if (!entity)
    return failure(
      'not-found',
      `This edition has nothing called ${slug}, so it cannot be saved. Search for it by name.`,
      { slug },
    );
  const refused = noList(user, list);
  if (refused) return refused;
  if (countBookmarks(user, list) >= mostSchools && !findBookmark(user, list, entity.slug))
    return failure('too-large', `A list holds ${mostSchools} schools at most. Make another list for the rest.`);
  return ok({ added: addBookmark(user, entity.slug, writeName(entity, 'en'), now, { list, tags }) });
}

/** Takes a school off a list; `bookmark` is what brings it back. */
export function unbookmarkSchool(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, list = defaultList }: Input<'bookmarks.remove'>,
): Output<'bookmarks.remove'> {
  const bookmark = findBookmark(user, list, currentSlug(reference, slug)) ?? null;
  return { removed: bookmark !== null && removeBookmark(user, bookmark.slug, list), bookmark };
}

/** Brings a bookmark back as it was, joined with one that is there again; `not-found` where its list is gone, `too-large` as `bringBack`. */
export function bringBookmarkBack(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { bookmark }: Input<'bookmarks.restore'>,
): Result<Output<'bookmarks.restore'>> {
  const slug = currentSlug(reference, bookmark.slug);
  const refused = noList(user, bookmark.list);
  if (refused) return refused;
  const back = bringBack(user, { ...bookmark, slug });
  return back.ok ? ok({ restored: back.value }) : back;
}

/** Moves a school in its list; `not-found` where it is not there. */
export function reorderBookmark(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, list = defaultList, index }: Input<'bookmarks.move'>,
): Result<Output<'bookmarks.move'>> {
  const moved = moveBookmark(user, list, currentSlug(reference, slug), index);
  return moved ? ok(moved) : notOnList(slug, list);
}

/** Sets the tags of a school on a list; `not-found` where it is not there, `too-large` where they would be too many. */
export function tagSchool(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, list = defaultList, ...tags }: Input<'bookmarks.tag'>,
): Result<Output<'bookmarks.tag'>> {
  return setTags(user, list, currentSlug(reference, slug), tags) ?? notOnList(slug, list);
}
