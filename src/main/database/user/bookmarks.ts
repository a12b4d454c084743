import { planStages } from '../../../shared/domain/plan.ts';
import { defaultList, type BookmarkRecord, type ForStudent } from '../../../shared/contract/bookmarks.ts';
import { tidyTags } from '../../../shared/domain/tags.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Far beyond what a list reaches, and far below where adding one would no longer be exact. */
const highestPosition = 1e12;

export interface BookmarkRow {
  readonly list: string;
  readonly slug: string;
  readonly saved_name: string;
  readonly position: number;
  /** ISO 8601, UTC. */
  readonly added_at: string;
  /** A JSON array. */
  readonly tags: string;
  readonly note: string | null;
  /** How many own figures stand on the school. */
  readonly figures: number;
  /** What is written for the student of the list. */
  readonly student_note: string;
  readonly noted_at: string | null;
  readonly stage: string | null;
}

/** Nothing that is written for a student. */
export const nothingForStudent: ForStudent = { note: '', notedAt: null, stage: null };

/** Returns what a row has for the student of its list; of a stage that this program does not know, none. */
export function forStudentOf(row: Pick<BookmarkRow, 'student_note' | 'noted_at' | 'stage'>): ForStudent {
  return {
    note: row.student_note,
    notedAt: row.noted_at,
    stage: planStages.find((one) => one === row.stage) ?? null,
  };
}

const isEmpty = ({ note, stage }: ForStudent) => note === '' && stage === null;

/** Returns the schools on a list with their notes, in its order. */
export function listBookmarks(db: UserDatabase, list: string = defaultList): readonly BookmarkRow[] {
  return statement<BookmarkRow>(
    db,
    `
    SELECT b.list_id AS list, b.slug, b.saved_name, b.position, b.added_at, b.tags, b.note AS student_note, b.noted_at, b.stage, n.body AS note, (SELECT count(*) FROM figure AS f WHERE f.slug = b.slug) AS figures
    FROM bookmark AS b LEFT JOIN note AS n ON n.slug = b.slug WHERE b.list_id = ? ORDER BY b.position, b.slug`,
  ).all(list);
}

/** Returns tags as the table keeps them. */
export function tagsOf(row: { readonly tags: string }): string[] {
  return JSON.parse(row.tags) as string[];
}

type StoredBookmark = Omit<BookmarkRow, 'note' | 'figures'>;
const stored = 'list_id AS list, slug, saved_name, position, added_at, tags, note AS student_note, noted_at, stage';

function recordOf(row: StoredBookmark): BookmarkRecord {
  const student = forStudentOf(row);
  return {
    list: row.list,
    slug: row.slug,
    savedName: row.saved_name,
    position: row.position,
    addedAt: row.added_at,
    tags: tagsOf(row),
    ...(!isEmpty(student) && { student }),
  };
}

/** Returns the schools on a list as records, in its order, or the one of a slug alone. */
export function bookmarksOf(db: UserDatabase, list: string, slug: string | null = null): BookmarkRecord[] {
  return statement<StoredBookmark>(
    db,
    `SELECT ${stored} FROM bookmark WHERE list_id = $list AND ($slug IS NULL OR slug = $slug) ORDER BY position, slug`,
  )
    .all({ list, slug })
    .map(recordOf);
}

/** Returns a school on each list that it is on, as records. */
export function bookmarksOn(db: UserDatabase, slug: string): BookmarkRecord[] {
  return statement<StoredBookmark>(db, `SELECT ${stored} FROM bookmark WHERE slug = ? ORDER BY list_id`)
    .all(slug)
    .map(recordOf);
}

/** Returns a school on a list as its record, or undefined where it is not there. */
export function findBookmark(db: UserDatabase, list: string, slug: string): BookmarkRecord | undefined {
  return bookmarksOf(db, list, slug)[0];
}

/** Returns how many schools are on a list. */
export function countBookmarks(db: UserDatabase, list: string): number {
  return (
    statement<{ count: number }>(db, 'SELECT count(*) AS count FROM bookmark WHERE list_id = ?').get(list)?.count ?? 0
  );
}

/** Saves a school at the end of a list. Returns false where it was there already. */
export function addBookmark(
  db: UserDatabase,
  slug: string,
  savedName: string,
  now: Date,
  {
    list = defaultList,
    tags = [],
  }: { readonly list?: string | undefined; readonly tags?: readonly string[] | undefined } = {},
): boolean {
  return (
    statement(
      db,
      `
    INSERT INTO bookmark (list_id, slug, saved_name, position, added_at, tags)
    VALUES (@list, @slug, @savedName, (SELECT coalesce(max(position), 0) + 1 FROM bookmark WHERE list_id = @list), @addedAt, @tags) ON CONFLICT DO NOTHING`,
    ).run({ list, slug, savedName, addedAt: now.toISOString(), tags: JSON.stringify(tidyTags(tags)) }).changes > 0
  );
}

/** Takes a school off a list; its note and figures stay. Returns false where it was not there. */
export function removeBookmark(db: UserDatabase, slug: string, list: string = defaultList): boolean {
  return statement(db, 'DELETE FROM bookmark WHERE list_id = ? AND slug = ?').run(list, slug).changes > 0;
}

/** Puts a removed school back at its place; what has taken that place since, and all behind it, moves on by one. Returns false where it is there. */
export function restoreBookmark(db: UserDatabase, bookmark: BookmarkRecord): boolean {
  const { list } = bookmark;
  const position = Math.min(bookmark.position, highestPosition);
  return db
    .transaction(() => {
      if (findBookmark(db, list, bookmark.slug)) return false;
      const taken = statement(db, 'SELECT 1 FROM bookmark WHERE list_id = ? AND position = ?').get(list, position);
      if (taken)
        statement(db, 'UPDATE bookmark SET position = position + 1 WHERE list_id = ? AND position >= ?').run(
          list,
          position,
        );
      statement(
        db,
        `INSERT INTO bookmark (list_id, slug, saved_name, position, added_at, tags, note, noted_at, stage)
        VALUES (@list, @slug, @savedName, @position, @addedAt, @tags, @note, @notedAt, @stage)`,
      ).run({
        list,
        slug: bookmark.slug,
        savedName: bookmark.savedName,
        position,
        addedAt: bookmark.addedAt,
        tags: JSON.stringify(bookmark.tags),
        ...(bookmark.student ?? nothingForStudent),
      });
      return true;
    })
    .immediate();
}

/** Moves a school to an index of its list, from 0, and numbers the list again. Returns the indexes before and after, or undefined where it is not there. */
export function moveBookmark(
  db: UserDatabase,
  list: string,
  slug: string,
  index: number,
): { readonly from: number; readonly to: number } | undefined {
  return db
    .transaction(() => {
      const slugs = statement<{ slug: string }>(
        db,
        'SELECT slug FROM bookmark WHERE list_id = ? ORDER BY position, slug',
      )
        .all(list)
        .map((row) => row.slug);
      const from = slugs.indexOf(slug);
      if (from < 0) return undefined;
      slugs.splice(from, 1);
      const to = Math.min(index, slugs.length);
      slugs.splice(to, 0, slug);
      const setPosition = statement(
        db,
        'UPDATE bookmark SET position = ? WHERE list_id = ? AND slug = ? AND position <> ?',
      );
      slugs.forEach((each, at) => setPosition.run(at + 1, list, each, at + 1));
      return { from, to };
    })
    .immediate();
}

/** Sets the tags of a school on a list, tidied. Returns them with those it had, or undefined where it is not there. */
export function tagBookmark(
  db: UserDatabase,
  list: string,
  slug: string,
  tags: readonly string[],
): { readonly tags: string[]; readonly before: string[] } | undefined {
  const before = findBookmark(db, list, slug)?.tags;
  if (!before) return undefined;
  const tidy = tidyTags(tags);
  statement(db, 'UPDATE bookmark SET tags = ? WHERE list_id = ? AND slug = ?').run(JSON.stringify(tidy), list, slug);
  return { tags: tidy, before };
}

/** Returns every tag in use, on one list or all, with on how many schools; the commonest first. */
export function countTags(db: UserDatabase, list: string | null): { tag: string; count: number }[] {
  return statement<{ tag: string; count: number }>(
    db,
    `
    SELECT t.value AS tag, count(DISTINCT b.slug) AS count FROM bookmark AS b, json_each(b.tags) AS t
    WHERE @list IS NULL OR b.list_id = @list GROUP BY t.value ORDER BY count DESC, tag`,
  ).all({ list });
}

/** Writes what is on a school of a list for its student; a blank note is none. */
export function writeForStudent(
  db: UserDatabase,
  list: string,
  slug: string,
  { note, notedAt, stage }: ForStudent,
): void {
  const blank = note.trim() === '';
  statement(db, 'UPDATE bookmark SET note = ?, noted_at = ?, stage = ? WHERE list_id = ? AND slug = ?').run(
    blank ? '' : note,
    blank ? null : notedAt,
    stage,
    list,
    slug,
  );
}
