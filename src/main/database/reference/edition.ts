import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Returns the edition of the reference, such as 2026.11; empty where it has none. */
export function editionOf(db: ReferenceDatabase): string {
  return statement<{ value: string }>(db, "SELECT value FROM meta WHERE key = 'edition'").get()?.value ?? '';
}
