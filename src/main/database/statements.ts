import type Database from 'better-sqlite3';

type Preparing = Pick<Database.Database, 'prepare'>;
type Prepared = Database.Statement<unknown[], unknown>;
/** How a kept statement answers is set on it for good, for all who ask for the same text: whoever wants it otherwise asks for another. */
type Kept<Row> = Omit<Database.Statement<unknown[], Row>, 'pluck' | 'raw' | 'expand' | 'safeIntegers'>;

function keeping(answering: (prepared: Prepared) => Prepared) {
  const kept = new WeakMap<Preparing, Map<string, Prepared>>();
  return function keep<Row>(db: Preparing, sql: string): Kept<Row> {
    let statements = kept.get(db);
    if (!statements) {
      statements = new Map();
      kept.set(db, statements);
    }
    let prepared = statements.get(sql);
    if (!prepared) {
      prepared = answering(db.prepare<unknown[], unknown>(sql));
      statements.set(sql, prepared);
    }
    return prepared as Database.Statement<unknown[], Row>;
  };
}

/**
 * Returns the statement for this SQL on this handle, prepared once: preparing costs more than most of our queries. SQLite plans a statement
 * again, which takes ten times what it reads, whenever a bound value is compared with a column of which it keeps samples (sqlite_stat4): those
 * that are asked often write `+?`, which it does not look into.
 */
export const statement = keeping((prepared) => prepared);
/** As `statement`; it answers with the first column of a row. */
export const valueStatement = keeping((prepared) => prepared.pluck());
/** As `statement`; it answers with a row as an array of its columns. */
export const arrayStatement = keeping((prepared) => prepared.raw());

/** One statement for each number of keys would be many: each is for so many more, and the last key is said again. */
const keysTogether = 4;
const mostTogether = 32;
const marks = Array.from({ length: mostTogether / keysTogether + 1 }, (_, at) =>
  Array.from({ length: at * keysTogether }, () => '?').join(','),
);
/** What is asked, by how it begins: put together anew it would be another text each time, to be looked up letter by letter. */
const asking = new Map<string, readonly string[]>();

function askingFor(select: string): readonly string[] {
  const known = asking.get(select) ?? marks.map((some) => `${select} IN (${some})`);
  asking.set(select, known);
  return known;
}

/**
 * Returns the rows of several keys as arrays of their columns, in any order; `select` ends with the column of the keys. Of rows that are asked for
 * one by one a third of the time goes to asking.
 */
export function rowsOf<Row>(db: Preparing, select: string, keys: readonly number[]): readonly Row[] {
  const rows: Row[] = [];
  const sql = askingFor(select);
  for (let from = 0; from < keys.length; from += mostTogether) {
    const asked = keys.slice(from, from + mostTogether);
    const last = asked.at(-1) as number;
    while (asked.length % keysTogether !== 0) asked.push(last);
    rows.push(...arrayStatement<Row>(db, sql[asked.length / keysTogether] as string).all(...asked));
  }
  return rows;
}
