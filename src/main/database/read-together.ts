import type { ReferenceDatabase } from './open.ts';
import { statement } from './statements.ts';

/**
 * Returns what `read` returns, all its queries in one read transaction. Alone, each query locks the file, looks for a journal
 * and unlocks it again, which takes longer than most of our queries. It throws what `read` throws.
 */
export function readTogether<Value>(db: ReferenceDatabase, read: () => Value): Value {
  statement(db, 'BEGIN').run();
  try {
    return read();
  } finally {
    statement(db, 'COMMIT').run();
  }
}
