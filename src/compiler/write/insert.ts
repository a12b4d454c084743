import type Database from 'better-sqlite3';

type Value = string | number | null | undefined;

/** Returns a function that inserts one row by column name; an absent value is NULL. Statements are kept by table and columns. */
export function createInsert(db: Database.Database): (table: string, row: Readonly<Record<string, Value>>) => number {
  const statements = new Map<string, Database.Statement>();
  return (table, row) => {
    const columns = Object.keys(row);
    const key = `${table} (${columns.join(', ')})`;
    let statement = statements.get(key);
    if (!statement) {
      statement = db.prepare(`INSERT INTO ${key} VALUES (${columns.map(() => '?').join(', ')})`);
      statements.set(key, statement);
    }
    return Number(statement.run(...columns.map((column) => row[column] ?? null)).lastInsertRowid);
  };
}
export type Insert = ReturnType<typeof createInsert>;

interface Texts {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly ru?: string | undefined;
}

/** Returns the three columns of a text in three languages: the plain one is English. */
export function textColumns(column: string, text: string | Texts | null | undefined): Record<string, string | null> {
  const texts = typeof text === 'string' ? { en: text } : text;
  return {
    [column]: texts?.en ?? null,
    [`${column}_zh`]: (texts as Texts | null | undefined)?.zh ?? null,
    [`${column}_ru`]: (texts as Texts | null | undefined)?.ru ?? null,
  };
}
