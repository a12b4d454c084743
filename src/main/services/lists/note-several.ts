import type { Input, Output } from '../../../shared/contract/index.ts';
import { longestNote } from '../../../shared/contract/limits.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { findBookmark, nothingForStudent, writeForStudent } from '../../database/user/bookmarks.ts';
import { readNote, writeNote } from '../../database/user/notes.ts';

const between = '\n\n';

interface Notes {
  /** Undefined where the school is not on the list. */
  readonly read: (slug: string) => string | undefined;
  readonly write: (slug: string, body: string) => void;
}

/** The notes of the desk, or those for the student of a list. */
function notesOf(user: UserDatabase, list: string | undefined, now: Date): Notes {
  if (list === undefined)
    return {
      read: (slug) => readNote(user, slug).body,
      write: (slug, body) => void writeNote(user, slug, body, now),
    };
  const studentOf = (slug: string) => findBookmark(user, list, slug)?.student ?? nothingForStudent;
  return {
    read: (slug) => (findBookmark(user, list, slug) ? studentOf(slug).note : undefined),
    write: (slug, note) => {
      writeForStudent(user, list, slug, { ...studentOf(slug), note, notedAt: now.toISOString() });
    },
  };
}

/** The note without the last paragraph that says this, or null where none does. */
function without(body: string, text: string): string | null {
  const parts = body.split(between);
  const at = parts.length - text.split(between).length;
  for (let from = at; from >= 0; from -= 1) {
    const length = text.split(between).length;
    if (
      parts
        .slice(from, from + length)
        .join(between)
        .trim() === text
    )
      return [...parts.slice(0, from), ...parts.slice(from + length)].join(between);
  }
  return null;
}

/** Adds a paragraph to the notes on schools, but where a note has it as its last; `too-large` where one would be too long, and then nothing is written. */
export function noteSchools(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, slugs, text }: Input<'notes.addEach'>,
  now: Date,
): Result<Output<'notes.addEach'>> {
  const notes = notesOf(user, list, now);
  const wanted = [...new Set(slugs.map((slug) => currentSlug(reference, slug)))].flatMap((slug) => {
    const body = notes.read(slug);
    if (body === undefined) return [];
    const kept = body.trimEnd();
    if (kept === text || kept.endsWith(`${between}${text}`)) return [];
    return [{ slug, body: kept === '' ? text : `${kept}${between}${text}` }];
  });
  const long = wanted.find(({ body }) => body.length > longestNote);
  if (long)
    return failure(
      'too-large',
      `The note on ${long.slug} would be longer than ${longestNote} characters. Nothing was changed; shorten it, or leave that school out.`,
      { slug: long.slug },
    );
  user
    .transaction(() => {
      for (const { slug, body } of wanted) notes.write(slug, body);
    })
    .immediate();
  return ok({ noted: wanted.map(({ slug }) => slug) });
}

/** Takes a paragraph from the notes on schools where it still stands as it was added. */
export function unnoteSchools(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, slugs, text }: Input<'notes.takeEach'>,
  now: Date,
): Output<'notes.takeEach'> {
  const notes = notesOf(user, list, now);
  const noted = [...new Set(slugs.map((slug) => currentSlug(reference, slug)))].flatMap((slug) => {
    const body = without(notes.read(slug) ?? '', text);
    return body === null ? [] : [{ slug, body }];
  });
  user
    .transaction(() => {
      for (const { slug, body } of noted) notes.write(slug, body);
    })
    .immediate();
  return { noted: noted.map(({ slug }) => slug) };
}
