import type { BookmarkRecord } from '../../../shared/contract/bookmarks.ts';
import { longestNote, mostTags } from '../../../shared/contract/limits.ts';
import { tidyTags } from '../../../shared/domain/tags.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { UserDatabase } from '../../database/open.ts';
import {
  findBookmark,
  nothingForStudent,
  restoreBookmark,
  tagBookmark,
  writeForStudent,
} from '../../database/user/bookmarks.ts';
import { joinForStudent } from './for-student.ts';

/** Returns the refusal of tags that are too many together. */
export const manyTags = (slug: string): Result<never> =>
  failure('too-large', `A school has ${mostTags} tags at most. Nothing was changed; remove some first.`, { slug });

/** Returns the refusal of two notes for students that are too long together. */
export const longNote = (slug: string): Result<never> =>
  failure(
    'too-large',
    `What is written on ${slug} for the student of either list is longer than ${longestNote} characters together. Nothing was changed; shorten one of them.`,
    { slug },
  );

/**
 * Brings a school back onto its list as it was; where another window has put it there meanwhile, what was with it joins what is there now.
 * Returns whether anything came back; `too-large` where that does not go together, and then nothing is changed.
 */
export function bringBack(user: UserDatabase, bookmark: BookmarkRecord): Result<boolean> {
  const { list, slug, student } = bookmark;
  const there = findBookmark(user, list, slug);
  if (!there) return ok(restoreBookmark(user, bookmark));
  const tags = tidyTags([...there.tags, ...bookmark.tags]);
  if (tags.length > mostTags) return manyTags(slug);
  const before = there.student ?? nothingForStudent;
  const after = student ? joinForStudent(before, student) : before;
  if (after === null) return longNote(slug);
  const isSame = tags.length === there.tags.length && after.note === before.note && after.stage === before.stage;
  if (!isSame) {
    tagBookmark(user, list, slug, tags);
    writeForStudent(user, list, slug, after);
  }
  return ok(!isSame);
}
