import type { BookmarkRecord } from '../../../shared/contract/bookmarks.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { longestNote, mostTags } from '../../../shared/contract/limits.ts';
import { joinEntries, joinTexts } from '../../../shared/domain/joined-texts.ts';
import { tagKey, tidyTags } from '../../../shared/domain/tags.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { UserDatabase } from '../../database/open.ts';
import {
  countBookmarks,
  findBookmark,
  nothingForStudent,
  removeBookmark,
  tagBookmark,
  writeForStudent,
} from '../../database/user/bookmarks.ts';
import { findFigure, removeFigure } from '../../database/user/figures.ts';
import { forgetHanded } from '../../database/user/handed.ts';
import { findList, removeList, renameList, setListKey } from '../../database/user/lists.ts';
import { readNote, writeNote } from '../../database/user/notes.ts';
import { deleteEntry, findEntry, readStageSet, writeEntry, writeStage } from '../../database/user/plan.ts';
import { createHeldChanges } from '../held-changes.ts';
import { forStudentBack } from './for-student.ts';
import { changesBetween, stateOf, type Changes } from './what-stood.ts';

/*
 * Whatever is merged into what is kept can be taken back while the program runs: what it changed is held as it was before and after, so
 * that what has been written since can be told from it and stays.
 */

interface Taken {
  readonly changes: Changes;
  /** The handing over that was remembered with it: the same folder can be taken again only when that is forgotten. */
  readonly exchange: string | null;
}

/** So many are held, each no larger than the file it came from and the notes it met. */
const mostTaken = 10;

const taken = createHeldChanges<Taken>(mostTaken);

/** Merges something by `write`, in one transaction, and returns what that returned with the number by which `takeBack` takes it back. */
export function takeIn<Value>(
  user: UserDatabase,
  slugs: readonly string[],
  exchange: string | null,
  write: () => Value,
): { readonly value: Value; readonly taken: number } {
  const touched = [...new Set(slugs)];
  const [value, changes] = user
    .transaction(() => {
      const before = stateOf(user, touched);
      const written = write();
      return [written, changesBetween(before, stateOf(user, touched))] as const;
    })
    .immediate();
  return { value, taken: taken.hold(user, { changes, exchange }) };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Puts notes back, and without what came in where they were written on since. Returns how many hold what was written since. */
function notesBack(user: UserDatabase, { notes }: Changes, now: Date): number {
  let kept = 0;
  for (const { key: slug, before, after } of notes) {
    const there = readNote(user, slug);
    if (there.body === after.body) {
      writeNote(user, slug, before.body, before.updatedAt === null ? now : new Date(before.updatedAt));
      continue;
    }
    kept++;
    const body = joinTexts(after.body, before.body, there.body);
    if (body !== there.body && body.length <= longestNote) writeNote(user, slug, body, now);
  }
  return kept;
}

function figuresBack(user: UserDatabase, { figures }: Changes): number {
  let kept = 0;
  for (const figure of figures) {
    const there = findFigure(user, figure.id);
    if (there && same(there, figure)) removeFigure(user, figure.id);
    else if (there) kept++;
  }
  return kept;
}

function planBack(user: UserDatabase, { stages, entries }: Changes, now: Date): number {
  let kept = 0;
  for (const { key: slug, before, after } of stages) {
    if (same(readStageSet(user, slug), after))
      writeStage(user, slug, before?.stage ?? null, before ? new Date(before.updatedAt) : now);
    else kept++;
  }
  for (const { before, after } of entries) {
    const there = findEntry(user, after.id);
    if (!there) continue;
    const isAsTaken = same(there, after);
    if (!isAsTaken) kept++;
    if (before)
      writeEntry(user, isAsTaken ? before : { ...there, done: there.done === after.done ? before.done : there.done });
    else if (isAsTaken) deleteEntry(user, after.id);
  }
  return kept;
}

/** Returns the tags without those that came in, and with those that went. */
function tagsBack(before: BookmarkRecord | undefined, after: BookmarkRecord, there: readonly string[]): string[] {
  return tidyTags(joinEntries(after.tags, before?.tags ?? [], there, tagKey)).slice(0, mostTags);
}

function schoolsBack(user: UserDatabase, { bookmarks }: Changes): number {
  let kept = 0;
  for (const { before, after } of bookmarks) {
    const { list, slug } = after;
    const there = findBookmark(user, list, slug);
    if (!there) continue;
    const isAsTaken = same([there.tags, there.student], [after.tags, after.student]);
    if (!isAsTaken) kept++;
    if (!before && isAsTaken) {
      removeBookmark(user, slug, list);
      continue;
    }
    tagBookmark(user, list, slug, tagsBack(before, after, there.tags));
    const [was, came, stands] = [before, after, there].map((one) => one?.student ?? nothingForStudent);
    if (was && came && stands) writeForStudent(user, list, slug, forStudentBack(was, came, stands));
  }
  return kept;
}

function listsBack(user: UserDatabase, { lists }: Changes): number {
  let kept = 0;
  for (const { key: id, before, after } of lists) {
    const there = findList(user, id);
    if (!there) continue;
    const isAsTaken = there.name === after.name && there.person === after.person && same(there.columns, after.columns);
    if (!before) {
      if (isAsTaken && countBookmarks(user, id) === 0) removeList(user, id);
      else if (!isAsTaken) kept++;
      continue;
    }
    if (there.name === after.name) renameList(user, id, before.name);
    else kept++;
    if (there.key === after.key) setListKey(user, id, before.key);
  }
  return kept;
}

/**
 * Takes back what was merged under a number: all stands as before, but for what was written since, which stays; `kept` is how much of that
 * there is. `not-found` where it was taken back already, or too much was taken since.
 */
export function takeBack(user: UserDatabase, id: number, now: Date): Result<Output<'lists.takeBack'>> {
  const one = taken.find(user, id);
  if (!one)
    return failure(
      'not-found',
      'This can no longer be taken back: the program was started again, another backup was put in place, or much was brought in since. Take off by hand what should not stay.',
    );
  const { changes, exchange } = one;
  const kept = user
    .transaction(() => {
      if (exchange !== null) forgetHanded(user, exchange);
      return (
        notesBack(user, changes, now) +
        figuresBack(user, changes) +
        planBack(user, changes, now) +
        schoolsBack(user, changes) +
        listsBack(user, changes)
      );
    })
    .immediate();
  taken.forget(user, id);
  return ok({ kept });
}
