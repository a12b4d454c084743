import type { Attachment } from '../../../shared/contract/additions.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Returns the bytes of all attached files together. */
export function attachedBytes(db: UserDatabase): number {
  return statement<{ bytes: number }>(db, 'SELECT coalesce(sum(bytes), 0) AS bytes FROM attachment').get()?.bytes ?? 0;
}

/** Returns an attached file, its name and its size; undefined where there is none under this key. */
export function findAttachment(db: UserDatabase, key: string): (Attachment & { readonly content: Buffer }) | undefined {
  return statement<Attachment & { content: Buffer }>(
    db,
    'SELECT key, name, bytes, content FROM attachment WHERE key = ?',
  ).get(key);
}

/** Keeps a file under its key, once however often it is attached. */
export function keepAttachment(db: UserDatabase, file: Attachment & { readonly content: Buffer }, now: Date): void {
  statement(
    db,
    `INSERT INTO attachment (key, name, bytes, content, added_at) VALUES (@key, @name, @bytes, @content, @moment)
    ON CONFLICT (key) DO UPDATE SET name = excluded.name`,
  ).run({ ...file, moment: now.toISOString() });
}

/** Attaches a kept file to an addition, or with null takes it from there. */
export function setAttachment(db: UserDatabase, id: number, key: string | null, now: Date): void {
  statement(db, 'UPDATE addition SET attachment = ?, updated_at = ? WHERE id = ?').run(key, now.toISOString(), id);
}

/** Removes the files that no addition has any more. */
export function dropUnattached(db: UserDatabase): void {
  statement(
    db,
    'DELETE FROM attachment WHERE key NOT IN (SELECT attachment FROM addition WHERE attachment IS NOT NULL)',
  ).run();
}
