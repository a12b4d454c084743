import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations, newestUserVersion } from '../../src/main/database/migrations/migrations.ts';
import { listBackupFiles } from '../../src/main/database/user/backup-files.ts';
import { openUser } from '../../src/main/database/user/open-user.ts';
import { promised } from '../support/results.ts';
import { newFolder } from '../support/user-folders.ts';
import { operate } from '../support/user-operations.ts';

type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Every row of the tables, with the columns named, as text in order; what a program keeps for itself aside. */
function contentOf(
  file: string,
  columns?: Readonly<Record<string, readonly string[]>>,
): { readonly rows: Rows; readonly columns: Readonly<Record<string, readonly string[]>> } {
  const db = new Database(file, { readonly: true });
  try {
    const tables = columns
      ? Object.keys(columns)
      : (db
          .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")
          .pluck()
          .all() as string[]);
    const all =
      columns ??
      Object.fromEntries(
        tables.map((table) => [
          table,
          db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[],
        ]),
      );
    return {
      columns: all,
      rows: Object.fromEntries(
        tables.map((table) => [
          table,
          db
            .prepare(`SELECT ${(all[table] ?? []).map((name) => `"${name}"`).join(', ')} FROM "${table}"`)
            .raw()
            .all()
            .map((row) => JSON.stringify(row))
            .toSorted(),
        ]),
      ),
    };
  } finally {
    db.close();
  }
}

/** A value that fits a column of STRICT tables; texts that hold JSON get some. */
function valueFor(table: string, column: { name: string; type: string }, turn: number): unknown {
  if (column.type === 'INTEGER') return turn;
  if (column.type === 'REAL') return turn + 0.5;
  if (column.type === 'BLOB') return Buffer.from([turn]);
  if (['addition', 'handed'].includes(table) && ['body', 'source'].includes(column.name))
    return JSON.stringify({ title: `哈尔滨 ${turn}` });
  return ['tags', 'slugs', 'specialities', 'columns'].includes(column.name)
    ? JSON.stringify([`哈尔滨 ${turn}`])
    : `${column.name} 哈尔滨 \u{1F4DA} ' " ${turn}`;
}

/** A user.db as the program of a version made it, with three rows in every table that takes them. */
function writeVersion(folder: string, version: number): string {
  mkdirSync(folder);
  const file = join(folder, 'user.db');
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  for (const migration of migrations) if (migration.version <= version) db.exec(migration.sql);
  db.pragma(`user_version = ${version}`);
  db.pragma('foreign_keys = ON');
  for (const table of db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")
    .pluck()
    .all() as string[]) {
    const columns = db.prepare('SELECT name, type FROM pragma_table_info(?)').all(table) as {
      name: string;
      type: string;
    }[];
    // A table of one row has a column that says so.
    const rows = columns.some(({ name }) => name === 'one') ? 1 : 3;
    for (let turn = 1; turn <= rows; turn += 1) {
      const values = columns.map((column) =>
        column.name === 'list_id'
          ? 'saved'
          : table === 'figure' && (column.name === 'label' || column.name === 'number')
            ? null
            : valueFor(table, column, turn),
      );
      db.prepare(
        `INSERT INTO "${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ).run(...values);
    }
  }
  db.close();
  return file;
}

/** What differs between two contents, table by table. */
function differences(before: Rows, after: Rows): readonly string[] {
  return Object.keys(before).filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]));
}

describe('a user.db of every version there was', () => {
  it('comes to the newest with equal contents, once', () => {
    const told = promised(15, 'versions', import.meta.url, 'whole');
    for (const { version } of migrations) {
      const folder = newFolder();
      const file = writeVersion(folder, version);
      const { rows, columns } = contentOf(file);
      expect(Object.values(rows).flat().length).toBeGreaterThan(2 * Object.keys(columns).length);
      operate('open', folder);
      expect(differences(rows, contentOf(file, columns).rows), `from ${version}`).toEqual([]);
      expect(listBackupFiles(folder).map(({ reason }) => reason)).toEqual(
        version < newestUserVersion ? ['migration'] : ['start'].slice(1),
      );
      const bytes = readFileSync(file);
      operate('open', folder);
      expect(readFileSync(file).equals(bytes)).toBe(true);
    }
    told(`${migrations.length} versions to ${newestUserVersion}: contents equal, a second run changes no byte`);
  }, 60_000);

  it('is refused where it is newer than the program, and left to the byte', () => {
    const told = promised(15, 'newer', import.meta.url, 'whole');
    const folder = newFolder();
    const file = writeVersion(folder, newestUserVersion);
    const db = new Database(file);
    db.pragma(`user_version = ${newestUserVersion + 10}`);
    db.close();
    const bytes = readFileSync(file);
    expect(openUser(folder)).toMatchObject({ ok: false, error: { code: 'conflict', details: { reason: 'newer' } } });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    told('a newer user.db refused, unchanged to the byte');
  });

  it('control: a migration that drops a note, or changes a letter, is found out', () => {
    const folder = newFolder();
    const file = writeVersion(folder, 10);
    const { rows, columns } = contentOf(file);
    for (const sabotage of [
      'DELETE FROM note WHERE rowid IN (SELECT rowid FROM note LIMIT 1)',
      "UPDATE bookmark SET saved_name = saved_name || '.'",
    ]) {
      const db = new Database(file);
      db.exec(
        sabotage.replace(
          'WHERE rowid IN (SELECT rowid FROM note LIMIT 1)',
          'WHERE slug = (SELECT min(slug) FROM note)',
        ),
      );
      db.close();
      expect(differences(rows, contentOf(file, columns).rows).length).toBeGreaterThan(0);
    }
  });
});
