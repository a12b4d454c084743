import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/**
 * Returns the id under which a removed row comes back: its own where the table gave it once, else null, for which the table gives the
 * next. One that nobody gave would be counted on from, until later ones are beyond what a call takes.
 */
export function givenId(db: UserDatabase, table: 'figure' | 'compare_set' | 'addition', id: number): number | null {
  const last = statement<{ seq: number }>(db, 'SELECT seq FROM sqlite_sequence WHERE name = ?').get(table)?.seq ?? 0;
  return id <= last ? id : null;
}
