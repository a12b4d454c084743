import type { UserDatabase } from '../open.ts';
import { statement, valueStatement } from '../statements.ts';

export interface Note {
  readonly body: string;
  /** ISO 8601, UTC; null where there is no note. */
  readonly updatedAt: string | null;
}

/** Returns the note on a school; an empty one where none was written. */
export function readNote(db: UserDatabase, slug: string): Note {
  const row = statement<{ body: string; updated_at: string }>(
    db,
    'SELECT body, updated_at FROM note WHERE slug = ?',
  ).get(slug);
  return row ? { body: row.body, updatedAt: row.updated_at } : { body: '', updatedAt: null };
}

/** How often the note on each school was written through a handle; nothing else writes into user.db. */
const writes = new WeakMap<UserDatabase, Map<string, number>>();

/** Says that the note on a school was written, for whoever keeps what rests on it. */
export function noteWritten(db: UserDatabase, slug: string): void {
  const counts = writes.get(db) ?? new Map<string, number>();
  writes.set(db, counts.set(slug, (counts.get(slug) ?? 0) + 1));
}

/**
 * Returns the schools with a note, and how often each was written since the file was opened: a note with the same count is the same. Of one
 * with a note for a student it is null: that comes and goes with the list.
 */
export function listNoteVersions(
  db: UserDatabase,
): readonly { readonly slug: string; readonly version: number | null }[] {
  const counts = writes.get(db);
  return statement<{ slug: string; students: number }>(
    db,
    `SELECT slug, max(students) AS students FROM (
      SELECT slug, 0 AS students FROM note UNION ALL SELECT slug, 1 FROM bookmark WHERE note <> ''
    ) GROUP BY slug ORDER BY slug`,
  )
    .all()
    .map(({ slug, students }) => ({ slug, version: students === 1 ? null : (counts?.get(slug) ?? 0) }));
}

/** Returns all that is written on a school as one text: the note of the desk, then those for students, as their lists stand. */
export function readAllNotes(db: UserDatabase, slug: string): string {
  const students = valueStatement<string>(
    db,
    "SELECT b.note FROM bookmark AS b JOIN list AS l ON l.id = b.list_id WHERE b.slug = ? AND b.note <> '' ORDER BY l.position, l.id",
  ).all(slug) as string[];
  return [readNote(db, slug).body, ...students].filter((note) => note !== '').join('\n\n');
}

/** Writes the note on a school, or removes it when the body is blank. Returns when it was written, or null. */
export function writeNote(db: UserDatabase, slug: string, body: string, now: Date): string | null {
  noteWritten(db, slug);
  if (body.trim() === '') {
    statement(db, 'DELETE FROM note WHERE slug = ?').run(slug);
    return null;
  }
  const updatedAt = now.toISOString();
  statement(
    db,
    'INSERT INTO note (slug, body, updated_at) VALUES (?, ?, ?) ON CONFLICT (slug) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at',
  ).run(slug, body, updatedAt);
  return updatedAt;
}
