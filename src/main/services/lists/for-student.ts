import type { ForStudent } from '../../../shared/contract/bookmarks.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { longestNote } from '../../../shared/contract/limits.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import { joinNotes } from '../../../shared/domain/joined-notes.ts';
import { joinTexts } from '../../../shared/domain/joined-texts.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { findBookmark, nothingForStudent, writeForStudent } from '../../database/user/bookmarks.ts';
import { readNote } from '../../database/user/notes.ts';
import { joinNote, setNote } from '../joined-writes.ts';
import { putStage, setStage } from '../plan/write-plan.ts';

/*
 * Two students who look at one school have each a note and a stage there, on the list that stands under them; the note and the stage of
 * the school itself stay those of the desk.
 */

/** Returns what is written on a school for the student of a list; `not-found` where it is not on it. */
function kept(user: UserDatabase, list: string, slug: string): Result<ForStudent> {
  const there = findBookmark(user, list, slug);
  return there
    ? ok(there.student ?? nothingForStudent)
    : failure('not-found', `${slug} is not on this list any more. Put it there again first.`, { slug, list });
}

/** Returns the note on a school, or the one for the student of a list; `not-found` where the school is not on it. */
export function noteOn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug: given, list }: Input<'notes.get'>,
): Result<Output<'notes.get'>> {
  const slug = currentSlug(reference, given);
  if (list === undefined) return ok(readNote(user, slug));
  const there = kept(user, list, slug);
  return there.ok ? ok({ body: there.value.note, updatedAt: there.value.notedAt }) : there;
}

/**
 * Writes the note on a school, or the one for the student of a list, joined with what came meanwhile; `too-large` where both are too long,
 * `not-found` where the school is not on the list.
 */
export function setNoteOn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug: given, list, ...text }: Input<'notes.set'>,
  now: Date,
): Result<Output<'notes.set'>> {
  const slug = currentSlug(reference, given);
  if (list === undefined) return setNote(user, slug, text, now);
  const found = kept(user, list, slug);
  if (!found.ok) return found;
  const { note, notedAt, stage } = found.value;
  const write = (body: string) => {
    const at = body.trim() === '' ? null : now.toISOString();
    writeForStudent(user, list, slug, { note: body, notedAt: at, stage });
    return at;
  };
  return joinNote({ slug, there: { body: note, updatedAt: notedAt }, write }, text);
}

/** Sets how far it has come with a school, or for the student of a list; `conflict` where another window set something else meanwhile. */
export function setStageOn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, ...input }: Input<'plan.setStage'>,
  now: Date,
): Result<Output<'plan.setStage'>> {
  if (list === undefined) return setStage(reference, user, input, now);
  const { slug: given, stage, base } = input;
  const slug = currentSlug(reference, given);
  const found = kept(user, list, slug);
  if (!found.ok) return found;
  return putStage({ stage, base }, found.value.stage, () => {
    writeForStudent(user, list, slug, { ...found.value, stage });
  });
}

/** Returns what stands of both where a school comes to a list that has it: both notes, and the stage that is there; null where that is too long. */
export function joinForStudent(there: ForStudent, coming: ForStudent): ForStudent | null {
  const note =
    there.note === '' || coming.note === ''
      ? there.note + coming.note
      : joinNotes(there.note, coming.note, dayOf(coming.notedAt ?? new Date()));
  if (note.length > longestNote) return null;
  const notedAt =
    [there.notedAt, coming.notedAt]
      .filter((at) => at !== null)
      .toSorted()
      .at(-1) ?? null;
  return { note, notedAt, stage: there.stage ?? coming.stage };
}

/** Returns what stands there without what came to it: all as before, but for what was written since. */
export function forStudentBack(before: ForStudent, after: ForStudent, there: ForStudent): ForStudent {
  const stage = there.stage === after.stage ? before.stage : there.stage;
  if (there.note === after.note) return { ...before, stage };
  const note = joinTexts(after.note, before.note, there.note);
  return { note: note.length > longestNote ? there.note : note, notedAt: there.notedAt, stage };
}
