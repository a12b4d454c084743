import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openHardened, openReference } from '../../src/main/database/open.ts';
import { openUser } from '../../src/main/database/user/open-user.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { asOrdinaryUser } from '../support/ordinary-user.ts';
import { promised } from '../support/results.ts';
import { newFolder } from '../support/user-folders.ts';

type Handle = Pick<Database.Database, 'pragma' | 'prepare'>;

/** What is not set as promised on a handle. */
function lacking(db: Handle, expected: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(expected)
    .filter(([name, value]) => db.pragma(name, { simple: true }) !== value)
    .map(([name]) => name);
}
const hardened = { trusted_schema: 0, cell_size_check: 1 };
const forUser = { ...hardened, foreign_keys: 1, synchronous: 2, journal_mode: 'wal' };

describe('the settings of SQLite', () => {
  it('are those promised, on both databases', () => {
    const told = promised(18, 'settings', import.meta.url, 'whole');
    const user = openUser(newFolder());
    const reference = openReference(compileFixture());
    if (!user.ok || !reference.ok) throw new Error('not opened');
    expect(lacking(user.value.db, forUser)).toEqual([]);
    expect(lacking(reference.value, hardened)).toEqual([]);
    expect(reference.value.readonly).toBe(true);
    const version = user.value.db.prepare('SELECT sqlite_version()').pluck().get() as string;
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003);
    user.value.close();
    reference.value.close();
    told(`SQLite ${version}; ${Object.keys(forUser).join(', ')} as promised`);
  });

  it('control: handles that lack one are found out', () => {
    const file = join(newFolder(), '..', 'plain.db');
    const plain = new Database(file);
    expect(lacking(plain, forUser)).toEqual(
      expect.arrayContaining(['trusted_schema', 'cell_size_check', 'journal_mode']),
    );
    plain.close();
    const without = openHardened(file, {});
    without.pragma('synchronous = NORMAL');
    without.pragma('foreign_keys = OFF');
    expect(lacking(without, forUser)).toEqual(['foreign_keys', 'synchronous', 'journal_mode']);
    without.close();
  });
});

describe('reference.db', () => {
  it('opens as an ordinary user in a folder that cannot be written, and leaves nothing there', () => {
    const told = promised(19, 'read-only', import.meta.url, 'whole');
    const folder = newFolder();
    mkdirSync(folder);
    chmodSync(join(folder, '..'), 0o755);
    const bundled = join(import.meta.dirname, '..', '..', 'resources', 'reference.db');
    const file = join(folder, 'reference.db');
    const source = existsSync(bundled) ? bundled : compileFixture();
    copyFileSync(source, file);
    const hash = () => createHash('sha256').update(readFileSync(file)).digest('hex');
    const before = hash();
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    const count = asOrdinaryUser(() => {
      const opened = openReference(file);
      if (!opened.ok) throw new Error(opened.error.message);
      const entities = opened.value.prepare('SELECT count(*) FROM entity').pluck().get() as number;
      opened.value.close();
      return entities;
    });
    expect(count).toBeGreaterThan(0);
    expect(hash()).toBe(before);
    chmodSync(folder, 0o755);
    expect(readdirSync(folder)).toEqual(['reference.db']);
    told(`${count} entities read as an ordinary user from a read-only folder; same hash afterwards`);
  });

  it('control: as an ordinary user, a database in WAL mode cannot be opened there', () => {
    const folder = newFolder();
    mkdirSync(folder);
    const db = new Database(join(folder, 'wal.db'));
    db.pragma('journal_mode = WAL');
    db.exec('CREATE TABLE entity (id INTEGER)');
    db.close();
    chmodSync(join(folder, 'wal.db'), 0o444);
    chmodSync(folder, 0o555);
    expect(() =>
      asOrdinaryUser(() => {
        const wal = new Database(join(folder, 'wal.db'), { readonly: true });
        wal.prepare('SELECT count(*) FROM entity').get();
      }),
    ).toThrow();
    chmodSync(folder, 0o755);
  });
});
