import type { ForStudent } from '../../../shared/contract/bookmarks.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { longestNote } from '../../../shared/contract/limits.ts';
import type { DocumentSchool } from '../../../shared/contract/list-document.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import { joinNotes } from '../../../shared/domain/joined-notes.ts';
import { joinTexts } from '../../../shared/domain/joined-texts.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { nothingForStudent } from '../../database/user/bookmarks.ts';
import type { Note } from '../../database/user/notes.ts';
import type { Base } from './merge-base.ts';

type Merged = Output<'lists.import'>['rows'][number];

export interface NoteStep {
  readonly done: Merged['note'];
  readonly write: { readonly body: string; readonly at: Date } | null;
}

const latest = (one: string, other: string) => new Date(Math.max(Date.parse(one), Date.parse(other)));

/** Returns what merging a note into mine does; `base` is what both were made of, where that is known. `too-large` where both are too long together. */
export function noteStep(
  slug: string,
  mine: Note,
  note: DocumentSchool['note'],
  base: string | undefined,
): Result<NoteStep> {
  if (base !== undefined && note !== null && mine.updatedAt !== null) {
    // Both were made of the same text, as where two windows write.
    const body = joinTexts(base, note.body, mine.body);
    if (body === mine.body || body.trim() === '') return ok({ done: 'kept', write: null });
    if (body.length <= longestNote)
      return ok({ done: 'joined', write: { body, at: latest(mine.updatedAt, note.updatedAt) } });
  }
  if (note === null || note.body.trim() === '')
    return ok({ done: mine.updatedAt === null ? 'none' : 'kept', write: null });
  if (mine.updatedAt === null) return ok({ done: 'added', write: { body: note.body, at: new Date(note.updatedAt) } });
  const body = joinNotes(mine.body, note.body, dayOf(note.updatedAt));
  if (body === mine.body) return ok({ done: 'kept', write: null });
  if (body.length > longestNote)
    return failure(
      'too-large',
      `My note on ${slug} and the one in the list are longer than ${longestNote} characters together. Nothing was changed; shorten one of them.`,
      { slug },
    );
  return ok({
    done: 'joined',
    write: { body, at: latest(mine.updatedAt, note.updatedAt) },
  });
}

interface StudentStep {
  readonly done: Merged['student'];
  /** Null where nothing changes. */
  readonly write: ForStudent | null;
}

/** Returns what merging what is written for the student into mine does, as of the note and the stage of the desk. */
export function studentStep(
  slug: string,
  mine: ForStudent = nothingForStudent,
  given: DocumentSchool['student'],
  base: Base | null,
): Result<StudentStep> {
  const known = base?.tags.has(slug) ? (base.students.get(slug) ?? nothingForStudent) : null;
  const note = noteStep(
    slug,
    { body: mine.note, updatedAt: mine.note === '' ? null : (mine.notedAt ?? new Date(0).toISOString()) },
    given?.note ?? null,
    known?.note,
  );
  if (!note.ok) return note;
  const { done, write } = note.value;
  const theirs = given?.stage ?? null;
  // A stage of mine gives way only to one that the other side alone has set again.
  const isTheirs =
    theirs !== null && theirs !== mine.stage && (known ? mine.stage === known.stage : mine.stage === null);
  const stage = isTheirs ? theirs : null;
  const otherStage = theirs !== null && theirs !== mine.stage && !isTheirs ? theirs : null;
  const next: ForStudent = {
    note: write?.body ?? mine.note,
    notedAt: write ? write.at.toISOString() : mine.notedAt,
    stage: stage ?? mine.stage,
  };
  return ok({ done: { note: done, stage, otherStage }, write: write === null && stage === null ? null : next });
}
