import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openHardened, openReference, readHeader } from '../../../../src/main/database/open.ts';
import { referenceSchemaVersion } from '../../../../src/shared/reference-format/schema-version.ts';
import { compileFixture, temporaryFolder } from '../../../support/fixture-reference.ts';
import { openFilesBelow } from '../../../support/open-files.ts';
import { asOrdinaryUser } from '../../../support/ordinary-user.ts';
import { besidePipe } from '../../../support/pipe.ts';

const sound = compileFixture();

/** A copy of the sound reference in a folder of its own, changed by `spoil`. */
function copy(spoil: (file: string) => void = () => undefined): string {
  const file = join(temporaryFolder(), 'reference.db');
  copyFileSync(sound, file);
  spoil(file);
  return file;
}
function change(sql: string): (file: string) => void {
  return (file) => {
    const db = new Database(file);
    db.exec(sql);
    db.close();
  };
}

/** Opens the file, expects a refusal that leaves everything as it was, and returns it. */
function refusal(file: string) {
  const before = readFileSync(file);
  const beside = readdirSync(dirname(file));
  const opened = openReference(file);
  if (opened.ok) throw new Error('It was opened.');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(dirname(file))).toEqual(beside);
  expect(openFilesBelow(dirname(file))).toEqual([]);
  expect(opened.error.details).toEqual({ file });
  expect(opened.error.message).toContain(file);
  return opened.error;
}

describe('opening reference.db', () => {
  it('gives a handle that reads and cannot write', () => {
    const opened = openReference(copy());
    if (!opened.ok) throw new Error(opened.error.message);
    const db = opened.value as unknown as Database.Database;
    expect(db.prepare('SELECT count(*) FROM entity').pluck().get()).toBe(5);
    expect(() => {
      db.exec("UPDATE meta SET value = 'x'");
    }).toThrow(/readonly/);
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(db.pragma('cell_size_check', { simple: true })).toBe(1);
    expect(openFilesBelow(dirname(db.name))).toEqual([db.name]);
    db.close();
    expect(openFilesBelow(dirname(db.name))).toEqual([]);
  });

  it('reads beside others that have the file open and have read from it', () => {
    const file = copy();
    const handles = [openReference(file), openReference(file)].map((opened) => {
      if (!opened.ok) throw new Error(opened.error.message);
      return opened.value;
    });
    for (const db of [...handles, ...handles]) expect(db.prepare('SELECT count(*) FROM entity').pluck().get()).toBe(5);
    for (const db of handles) db.close();
  });

  it('leaves the file and its folder as they were', () => {
    const file = copy();
    const before = readFileSync(file);
    const opened = openReference(file);
    if (opened.ok) {
      opened.value.prepare('SELECT * FROM claim').all();
      opened.value.close();
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dirname(file))).toEqual(['reference.db']);
  });

  it('says that it is missing, and how to get it', () => {
    const file = join(temporaryFolder(), 'reference.db');
    const opened = openReference(file);
    expect(opened).toMatchObject({ ok: false, error: { code: 'unavailable', details: { file } } });
    if (!opened.ok)
      expect(opened.error.message).toBe(
        `The reference is missing: there is no ${file}. Install the program again, or run "npm run data".`,
      );
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  it('follows no link to nowhere', () => {
    const file = join(temporaryFolder(), 'reference.db');
    symlinkSync(join(dirname(file), 'gone'), file);
    expect(openReference(file)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  it.each<[string, (file: string) => void]>([
    [
      'an empty file',
      (file) => {
        truncateSync(file, 0);
      },
    ],
    [
      'text',
      (file) => {
        writeFileSync(
          file,
          'a reference of something else entirely, as long as a header is long, and then a little longer than that\n',
        );
      },
    ],
    [
      'the first 60 bytes of a reference',
      (file) => {
        truncateSync(file, 60);
      },
    ],
    [
      'noise',
      (file) => {
        writeFileSync(file, Buffer.from(Array.from({ length: 8192 }, (_, at) => (at * 7919) % 251)));
      },
    ],
    [
      'a database of another program',
      (file) => {
        writeFileSync(file, '');
        change('CREATE TABLE moz_places (id INTEGER)')(file);
      },
    ],
    [
      'a database of another program that has a table meta',
      (file) => {
        writeFileSync(file, '');
        change("CREATE TABLE meta (name TEXT, text TEXT); INSERT INTO meta VALUES ('schema', '1')")(file);
      },
    ],
    ['a reference without its schema', change("DELETE FROM meta WHERE key = 'schema'")],
    [
      'a header with noise behind it',
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 100);
        writeFileSync(file, bytes);
      },
    ],
  ])('calls %s no reference', (_, spoil) => {
    const error = refusal(copy(spoil));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('is not a reference of University Almanac. Install the program again');
  });

  it.each([101, 512, 4096, 20_000, readFileSync(sound).length - 1])(
    'calls a file cut to %d bytes cut short',
    (length) => {
      const error = refusal(
        copy((file) => {
          truncateSync(file, length);
        }),
      );
      expect(error.code).toBe('damaged');
      expect(error.message).toContain('is cut short. Install the program again');
    },
  );

  const version = Number(referenceSchemaVersion);
  const others = ['0', '1', version - 1, version + 1, 10 * version, ' 1', '1.0', ''];
  it.each(others.map(String))('refuses schema %j, older or newer, and says both', (schema) => {
    const error = refusal(copy(change(`UPDATE meta SET value = '${schema}' WHERE key = 'schema'`)));
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain(
      `is of schema ${schema}, this program reads ${referenceSchemaVersion}. Install program and reference of the same edition.`,
    );
  });

  it('says that a folder, and a file nobody may read, cannot be read', () => {
    const folder = join(temporaryFolder(), 'reference.db');
    mkdirSync(folder);
    expect(openReference(folder)).toMatchObject({
      ok: false,
      error: {
        code: 'unavailable',
        message: expect.stringContaining('cannot be read (EISDIR). Check its permissions.') as string,
      },
    });
    const file = copy((path) => {
      chmodSync(path, 0o000);
    });
    const error = asOrdinaryUser(() => openReference(file));
    chmodSync(file, 0o644);
    expect(error).toMatchObject({
      ok: false,
      error: {
        code: 'unavailable',
        message: expect.stringContaining('cannot be read (EACCES). Check its permissions.') as string,
      },
    });
  });

  it('opens a file that may only be read', () => {
    const file = copy((path) => {
      chmodSync(path, 0o444);
    });
    const opened = asOrdinaryUser(() => openReference(file));
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it('trusts nothing in the file: a view cannot call what a schema must not', () => {
    const file = copy(change("CREATE VIEW trap AS SELECT load_extension('x')"));
    const opened = openReference(file);
    if (!opened.ok) throw new Error(opened.error.message);
    expect(() => opened.value.prepare('SELECT * FROM trap').all()).toThrow(
      /unsafe use|not authorized|no such function/,
    );
    opened.value.close();
  });
});

describe('the header of a database file', () => {
  it('tells whether it is one, whether it is whole, and its version', () => {
    const file = join(temporaryFolder(), 'x.db');
    change('PRAGMA user_version = 305; CREATE TABLE a (b)')(file);
    expect(readHeader(file)).toEqual({ isSqlite: true, isWhole: true, userVersion: 305, applicationId: 0 });
    truncateSync(file, 5000);
    expect(readHeader(file)).toMatchObject({ isSqlite: true, isWhole: false });
    writeFileSync(file, 'short');
    expect(readHeader(file)).toMatchObject({ isSqlite: false });
  });

  it('is read right for the largest pages, which are written as 1', () => {
    const file = join(temporaryFolder(), 'large.db');
    change('PRAGMA page_size = 65536; CREATE TABLE a (b)')(file);
    expect(readHeader(file)).toMatchObject({ isSqlite: true, isWhole: true });
    truncateSync(file, 65_536);
    expect(readHeader(file)).toMatchObject({ isWhole: false });
  });

  it('throws where there is no file', () => {
    expect(() => readHeader('/nowhere/x.db')).toThrow(/ENOENT/);
  });
});

it('every handle distrusts the schema, checks cells, and is SQLite 3.51.3 or newer', () => {
  const db = openHardened(':memory:', {});
  expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
  expect(db.pragma('cell_size_check', { simple: true })).toBe(1);
  const [major = 0, minor = 0, patch = 0] = (db.prepare('SELECT sqlite_version()').pluck().get() as string)
    .split('.')
    .map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  db.close();
});

it(
  'a pipe in the place of a reference is none, and nothing waits for it',
  { skip: process.platform === 'win32' },
  () => {
    const file = join(temporaryFolder(), 'reference.db');
    const opened = besidePipe(file, () => openReference(file));
    expect(opened).toMatchObject({ ok: false, error: { code: 'damaged', message: expect.stringContaining(file) } });
  },
);
