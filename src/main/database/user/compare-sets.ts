import type { Input } from '../../../shared/contract/index.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { givenId } from './given-ids.ts';

/** A named comparison. Without programmes, or what kind they are of, each school is compared by its main one. */
export interface CompareSet extends Pick<Input<'compare.saveSet'>, 'depth' | 'programmes' | 'like'> {
  readonly id: number;
  readonly name: string;
  /** In the order of the columns. */
  readonly slugs: string[];
  /** The one in which all costs are shown; without it each is shown as it is stated. */
  readonly currency?: string | undefined;
  readonly onlyDifferences?: boolean | undefined;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly slugs: string;
  readonly savedAt: string;
  readonly currency: string | null;
  readonly onlyDifferences: number;
  readonly depth: CompareSet['depth'] | null;
  readonly programmes: string;
  readonly alike: string;
}
const setOf = ({ slugs, currency, onlyDifferences, depth, programmes, alike, ...row }: Row): CompareSet => ({
  ...row,
  slugs: JSON.parse(slugs) as string[],
  ...(depth && { depth }),
  ...(programmes !== '[]' && { programmes: JSON.parse(programmes) as CompareSet['programmes'] }),
  ...(alike !== '{}' && { like: JSON.parse(alike) as CompareSet['like'] }),
  ...(currency !== null && { currency }),
  ...(onlyDifferences !== 0 && { onlyDifferences: true }),
});
const rowOf = ({ slugs, currency, onlyDifferences, depth, programmes, like, ...set }: Omit<CompareSet, 'id'>) => ({
  ...set,
  depth: depth ?? null,
  programmes: JSON.stringify(programmes ?? []),
  alike: JSON.stringify(like ?? {}),
  slugs: JSON.stringify(slugs),
  currency: currency ?? null,
  onlyDifferences: Number(onlyDifferences ?? false),
});
const columns =
  'id, name, slugs, currency, only_differences AS onlyDifferences, depth, programmes, alike, saved_at AS savedAt';

/** Returns the named comparisons, the newest first. */
export function listCompareSets(db: UserDatabase): CompareSet[] {
  return statement<Row>(db, `SELECT ${columns} FROM compare_set ORDER BY saved_at DESC, id DESC`).all().map(setOf);
}

/** Returns a saved comparison, or undefined where there is none of this id. */
export function findCompareSet(db: UserDatabase, id: number): CompareSet | undefined {
  const row = statement<Row>(db, `SELECT ${columns} FROM compare_set WHERE id = ?`).get(id);
  return row && setOf(row);
}

/** Saves a comparison, or changes the one with this id. Returns its id, or undefined where there is none to change. */
export function writeCompareSet(
  db: UserDatabase,
  { id, ...set }: Omit<CompareSet, 'id'> & { readonly id: number | undefined },
): number | undefined {
  const row = rowOf(set);
  if (id === undefined)
    return Number(
      statement(
        db,
        'INSERT INTO compare_set (name, slugs, currency, only_differences, depth, programmes, alike, saved_at) VALUES (@name, @slugs, @currency, @onlyDifferences, @depth, @programmes, @alike, @savedAt)',
      ).run(row).lastInsertRowid,
    );
  const { changes } = statement(
    db,
    'UPDATE compare_set SET name = @name, slugs = @slugs, currency = @currency, only_differences = @onlyDifferences, depth = @depth, programmes = @programmes, alike = @alike, saved_at = @savedAt WHERE id = @id',
  ).run({ ...row, id });
  return changes > 0 ? id : undefined;
}

/** Removes a named comparison. Returns it as it was, or null where there was none. */
export function removeCompareSet(db: UserDatabase, id: number): CompareSet | null {
  const set = findCompareSet(db, id);
  if (!set) return null;
  statement(db, 'DELETE FROM compare_set WHERE id = ?').run(id);
  return set;
}

/** Puts a removed comparison back under its id. Returns false where it is there. */
export function restoreCompareSet(db: UserDatabase, { id, ...set }: CompareSet): boolean {
  return (
    statement(
      db,
      'INSERT INTO compare_set (id, name, slugs, currency, only_differences, depth, programmes, alike, saved_at) VALUES (@id, @name, @slugs, @currency, @onlyDifferences, @depth, @programmes, @alike, @savedAt) ON CONFLICT DO NOTHING',
    ).run({ ...rowOf(set), id: givenId(db, 'compare_set', id) }).changes > 0
  );
}
