import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations, newestUserVersion } from '../../../../../src/main/database/migrations/migrations.ts';
import { migrateUser } from '../../../../../src/main/database/user/migrate.ts';
import { look, temporaryFolder } from '../../../../support/fixture-reference.ts';

/** A new file with the handle on it, at a version, with a table of its own. */
function database(version: number, sql = "CREATE TABLE kept (text TEXT); INSERT INTO kept VALUES ('mine')") {
  const file = join(temporaryFolder(), 'user.db');
  const db = new Database(file);
  db.exec(sql);
  db.pragma(`user_version = ${version}`);
  return { file, db };
}
/** The backups made before a migration. */
const copiesOf = (file: string) =>
  existsSync(join(dirname(file), 'backups'))
    ? readdirSync(join(dirname(file), 'backups')).map((name) => join(dirname(file), 'backups', name))
    : [];
const schemaOf = (db: Database.Database) => db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();

describe('the migrations', () => {
  it('are numbered by tens, in order, and never open a transaction of their own', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, at) => (at + 1) * 10));
    for (const { sql } of migrations) expect(sql).not.toMatch(/\b(BEGIN|COMMIT|ROLLBACK|PRAGMA|DROP)\b/i);
  });

  it('add only tables that hold their columns to their types', () => {
    for (const { sql } of migrations) {
      for (const [table] of sql.matchAll(/CREATE TABLE[^;]*;/g)) expect(table).toMatch(/\) STRICT(, WITHOUT ROWID)?;$/);
    }
  });
});

describe('migrating user.db', () => {
  it('brings a new file to the newest version, with one list in it and no copy beside it', () => {
    const { file, db } = database(0, '');
    expect(migrateUser(db, file)).toEqual({ ok: true, value: { from: 0, to: newestUserVersion } });
    expect(db.pragma('user_version', { simple: true })).toBe(newestUserVersion);
    expect(db.prepare('SELECT id FROM list').pluck().all()).toEqual(['saved']);
    expect(copiesOf(file)).toEqual([]);
    db.close();
  });

  it('changes nothing the second time', () => {
    const { file, db } = database(0, '');
    migrateUser(db, file);
    const [schema, bytes] = [schemaOf(db), readFileSync(file)];
    expect(migrateUser(db, file)).toEqual({ ok: true, value: { from: newestUserVersion, to: newestUserVersion } });
    expect(schemaOf(db)).toEqual(schema);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(copiesOf(file)).toEqual([]);
    db.close();
  });

  it.each(migrations.map(({ version }) => version))(
    'from version %d leads to the same tables as from the beginning, with what was kept',
    (version) => {
      const { file, db } = database(0, '');
      for (const migration of migrations.filter((one) => one.version <= version)) db.exec(migration.sql);
      db.pragma(`user_version = ${version}`);
      db.exec(
        "INSERT INTO bookmark (list_id, slug, saved_name, position, added_at) VALUES ('saved', 'a', 'A', 1, 'now'); INSERT INTO note VALUES ('a', 'mine', 'now'); INSERT INTO setting VALUES ('theme', '\"dark\"')",
      );
      expect(migrateUser(db, file).ok).toBe(true);
      const fresh = database(0, '');
      migrateUser(fresh.db, fresh.file);
      expect(schemaOf(db)).toEqual(schemaOf(fresh.db));
      expect(db.prepare('SELECT slug, saved_name, body FROM bookmark JOIN note USING (slug)').all()).toEqual([
        { slug: 'a', saved_name: 'A', body: 'mine' },
      ]);
      fresh.db.close();
      db.close();
    },
  );

  it('puts a sound copy of the older file beside it first', () => {
    const { file, db } = database(5);
    expect(migrateUser(db, file)).toEqual({ ok: true, value: { from: 5, to: newestUserVersion } });
    db.close();
    expect(copiesOf(file)).toHaveLength(1);
    expect(copiesOf(file)[0]).toMatch(/-migration\.db$/);
    look(copiesOf(file)[0] ?? '', (copy) => {
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(copy.pragma('user_version', { simple: true })).toBe(5);
      expect(copy.prepare('SELECT text FROM kept').pluck().all()).toEqual(['mine']);
    });
  });

  it('clears away the part of a copy that an earlier try left', () => {
    const { file, db } = database(5);
    mkdirSync(join(dirname(file), 'backups'));
    writeFileSync(join(dirname(file), 'backups', 'backup.part'), 'half a copy');
    expect(migrateUser(db, file).ok).toBe(true);
    db.close();
    expect(copiesOf(file)).toHaveLength(1);
    expect(
      look(copiesOf(file)[0] ?? '', (copy) => copy.prepare('SELECT name FROM sqlite_schema').pluck().all()),
    ).toEqual(['kept']);
  });

  it('changes nothing where the copy cannot be made', () => {
    const { file, db } = database(5);
    writeFileSync(join(dirname(file), 'backups'), 'a file where the folder belongs');
    expect(migrateUser(db, file)).toMatchObject({ ok: false, error: { code: 'unavailable', details: { file } } });
    expect(db.pragma('user_version', { simple: true })).toBe(5);
    expect(schemaOf(db)).toHaveLength(1);
    db.close();
  });

  it('is wholly undone where a step fails', () => {
    const { file, db } = database(5, 'CREATE TABLE note (mine TEXT)');
    const before = schemaOf(db);
    expect(() => migrateUser(db, file)).toThrow(/table note already exists/);
    expect(schemaOf(db)).toEqual(before);
    expect(db.pragma('user_version', { simple: true })).toBe(5);
    db.close();
  });

  it('refuses a newer file and changes nothing in it', () => {
    const { file, db } = database(newestUserVersion + 10);
    const bytes = readFileSync(file);
    expect(migrateUser(db, file)).toMatchObject({
      ok: false,
      error: { code: 'conflict', details: { file, reason: 'newer' } },
    });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(copiesOf(file)).toEqual([]);
    db.close();
  });
});
