import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** The one list there is so far. */
const savedList = 'saved';

export interface BookmarkRow {
  readonly slug: string;
  readonly saved_name: string;
  /** ISO 8601, UTC. */
  readonly added_at: string;
  readonly note: string | null;
}

/** Returns the saved schools with their notes, in the order of the list. */
export function listBookmarks(db: UserDatabase): readonly BookmarkRow[] {
  return statement<BookmarkRow>(db, `
    SELECT b.slug, b.saved_name, b.added_at, n.body AS note FROM bookmark AS b LEFT JOIN note AS n ON n.slug = b.slug
    WHERE b.list_id = ? ORDER BY b.position, b.slug`).all(savedList);
}

/** Saves a school at the end of the list. Returns false where it was there already. */
export function addBookmark(db: UserDatabase, slug: string, savedName: string, now: Date): boolean {
  return statement(db, `
    INSERT INTO bookmark (list_id, slug, saved_name, position, added_at)
    VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM bookmark), ?) ON CONFLICT DO NOTHING`)
    .run(savedList, slug, savedName, now.toISOString()).changes > 0;
}

/** Takes a school off the list; its note stays. Returns false where it was not there. */
export function removeBookmark(db: UserDatabase, slug: string): boolean {
  return statement(db, 'DELETE FROM bookmark WHERE list_id = ? AND slug = ?').run(savedList, slug).changes > 0;
}
