import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

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

/** Writes the note on a school, or removes it when the body is blank. Returns when it was written, or null. */
export function writeNote(db: UserDatabase, slug: string, body: string, now: Date): string | null {
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
