import type Database from 'better-sqlite3';

type Preparing = Pick<Database.Database, 'prepare'>;
const kept = new WeakMap<Preparing, Map<string, Database.Statement<unknown[], unknown>>>();

/** Returns the statement for this SQL on this handle, prepared once: preparing costs more than most of our queries. */
export function statement<Row>(db: Preparing, sql: string): Database.Statement<unknown[], Row> {
  let statements = kept.get(db);
  if (!statements) {
    statements = new Map();
    kept.set(db, statements);
  }
  let prepared = statements.get(sql);
  if (!prepared) {
    prepared = db.prepare<unknown[], unknown>(sql);
    statements.set(sql, prepared);
  }
  return prepared as Database.Statement<unknown[], Row>;
}
