import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** A named comparison. */
export interface CompareSet {
  readonly id: number;
  readonly name: string;
  /** In the order of the columns. */
  readonly slugs: string[];
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

type Row = Omit<CompareSet, 'slugs'> & { readonly slugs: string };
const setOf = (row: Row): CompareSet => ({ ...row, slugs: JSON.parse(row.slugs) as string[] });
const columns = 'id, name, slugs, saved_at AS savedAt';

/** Returns the named comparisons, the newest first. */
export function listCompareSets(db: UserDatabase): CompareSet[] {
  return statement<Row>(db, `SELECT ${columns} FROM compare_set ORDER BY saved_at DESC, id DESC`).all().map(setOf);
}

function findCompareSet(db: UserDatabase, id: number): CompareSet | undefined {
  const row = statement<Row>(db, `SELECT ${columns} FROM compare_set WHERE id = ?`).get(id);
  return row && setOf(row);
}

/** Saves a comparison, or changes the one with this id. Returns its id, or undefined where there is none to change. */
export function writeCompareSet(
  db: UserDatabase,
  { id, name, slugs, savedAt }: Omit<CompareSet, 'id'> & { readonly id: number | undefined },
): number | undefined {
  const row = { name, slugs: JSON.stringify(slugs), savedAt };
  if (id === undefined)
    return Number(
      statement(db, 'INSERT INTO compare_set (name, slugs, saved_at) VALUES (@name, @slugs, @savedAt)').run(row)
        .lastInsertRowid,
    );
  return statement(db, 'UPDATE compare_set SET name = @name, slugs = @slugs, saved_at = @savedAt WHERE id = @id').run({
    ...row,
    id,
  }).changes > 0
    ? id
    : undefined;
}

/** Removes a named comparison. Returns it as it was, or null where there was none. */
export function removeCompareSet(db: UserDatabase, id: number): CompareSet | null {
  const set = findCompareSet(db, id);
  if (!set) return null;
  statement(db, 'DELETE FROM compare_set WHERE id = ?').run(id);
  return set;
}

/** Puts a removed comparison back under its id. Returns false where it is there. */
export function restoreCompareSet(db: UserDatabase, { id, name, slugs, savedAt }: CompareSet): boolean {
  return (
    statement(db, 'INSERT INTO compare_set (id, name, slugs, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
      id,
      name,
      JSON.stringify(slugs),
      savedAt,
    ).changes > 0
  );
}
