import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { newestUserVersion } from '../../../../../src/main/database/migrations/migrations.ts';
import { openUser } from '../../../../../src/main/database/user/open-user.ts';
import { lastReport } from '../../../../../src/main/database/user/recovery-reports.ts';
import { takeOwnership } from '../../../../../src/main/database/user/owner.ts';
import { temporaryFolder } from '../../../../support/fixture-reference.ts';
import { openFilesBelow } from '../../../../support/open-files.ts';
import { asOrdinaryUser } from '../../../../support/ordinary-user.ts';

function open(folder: string) {
  const opened = openUser(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** A folder with a user.db that holds a note, closed; changed by `spoil`. */
function folderWith(spoil: (file: string) => void): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'user.db');
  const { db, close } = open(folder);
  db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('a', 'mine', 'now')").run();
  close();
  spoil(file);
  return { folder, file };
}

/** Opens the folder, expects a refusal that changes none of the files of user.db and holds nothing, and returns it. */
function refusal(folder: string) {
  const files = () =>
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => name === 'user.db' || name === 'user.db-wal')
        .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
    );
  const before = files();
  const opened = openUser(folder);
  if (opened.ok) {
    opened.value.close();
    throw new Error('It was opened.');
  }
  expect(files()).toEqual(before);
  expectFree(folder);
  return opened.error;
}

function expectFree(folder: string): void {
  expect(openFilesBelow(folder)).toEqual([]);
  const ownership = takeOwnership(folder);
  expect(ownership.ok).toBe(true);
  if (ownership.ok) ownership.value.release();
}

describe('a user.db in which another hand left what acts by itself', () => {
  const foreign = [
    'CREATE TRIGGER "of ""another" AFTER INSERT ON note BEGIN DELETE FROM note; DELETE FROM bookmark; END',
    "CREATE TRIGGER refuses BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'no'); END",
    'CREATE UNIQUE INDEX one_a_day ON note (updated_at)',
    'CREATE VIEW shown AS SELECT * FROM note',
    'CREATE TRIGGER of_view INSTEAD OF INSERT ON shown BEGIN SELECT 1; END',
    'CREATE TABLE theirs (kept TEXT)',
  ];
  const meddle = (file: string) => {
    const db = new Database(file);
    for (const sql of foreign) db.exec(sql);
    db.close();
  };

  it('is opened without it, and keeps what is written beside what was there', () => {
    const { folder } = folderWith(meddle);
    const { db, close } = open(folder);
    db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('b', 'new', 'now')").run();
    db.prepare("UPDATE note SET body = 'newer' WHERE slug = 'b'").run();
    expect(db.prepare('SELECT slug, body FROM note ORDER BY slug').all()).toEqual([
      { slug: 'a', body: 'mine' },
      { slug: 'b', body: 'newer' },
    ]);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')").all()).toEqual([]);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'theirs'").get()).toBeDefined();
    close();
    const again = open(folder);
    expect(again.db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(2);
    again.close();
  });

  it.each(['[1]', '{"a":"b"}', '"a"', '["a",null]', '[["a"]]'])('or lists of texts that are none: %s', (tags) => {
    const { folder } = folderWith((file) => {
      const db = new Database(file);
      db.prepare(
        "INSERT INTO bookmark (slug, saved_name, position, added_at, tags, list_id) VALUES ('a', 'A', 1, 'now', ?, 'saved')",
      ).run(tags);
      db.close();
    });
    rmSync(join(folder, 'user.db.exit'));
    const { close } = open(folder);
    close();
    expect(lastReport(folder)).toMatchObject({ cause: 'bookmark.tags holds what it cannot' });
  });
});

describe('opening user.db', () => {
  it('makes folder and file, and opens them again with what was kept', () => {
    const folder = join(temporaryFolder(), 'a', 'new folder 文件夹');
    const first = open(folder);
    first.db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('a', 'mine', 'now')").run();
    first.close();
    const second = open(folder);
    expect(second.db.prepare('SELECT body FROM note').pluck().all()).toEqual(['mine']);
    second.close();
    expectFree(folder);
  });

  it('sets what a person’s file needs: WAL, a full sync, foreign keys, no trust in the schema', () => {
    const { db, close } = open(temporaryFolder());
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'user_version'].map((name) =>
        db.pragma(name, { simple: true }),
      ),
    ).toEqual(['wal', 2, 1, 0, 1, newestUserVersion]);
    expect(() =>
      db
        .prepare(
          "INSERT INTO bookmark (list_id, slug, saved_name, position, added_at) VALUES ('nowhere', 'a', 'A', 1, 'now')",
        )
        .run(),
    ).toThrow(/FOREIGN KEY/);
    close();
  });

  it('frees the folder when it is closed', () => {
    const folder = temporaryFolder();
    const { close } = open(folder);
    expect(openUser(folder)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    close();
    expectFree(folder);
  });

  it('says that a folder that cannot be written cannot, and what to do', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    for (const place of [folder, join(folder, 'below')]) {
      const refused = asOrdinaryUser(() => openUser(place));
      expect(refused).toMatchObject({ ok: false, error: { code: 'unavailable', details: { folder: place } } });
      if (!refused.ok)
        expect(refused.error.message).toMatch(
          /cannot be written \((EACCES|SQLITE_CANTOPEN)\)\. Make (it|the folder) writable, or choose another with --user-data\.$/,
        );
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so where a file lies in the place of the folder', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, 'mine');
    expect(openUser(file)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(openUser(join(file, 'below'))).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('refuses a user.db of a newer program and leaves it to the byte', () => {
    const { folder, file } = folderWith((path) => {
      const db = new Database(path);
      db.pragma('user_version = 990');
      db.close();
    });
    const error = refusal(folder);
    expect(error).toMatchObject({ code: 'conflict', details: { file, reason: 'newer' } });
    expect(error.message).toBe(
      `${file} was written by a newer University Almanac (version 990, this one knows ${newestUserVersion}). It is left as it is: install the newer program.`,
    );
    expect(readdirSync(folder).toSorted()).toEqual(['owner.lock', 'user.db', 'user.db.exit']);
  });

  it('refuses one whose newer version lies in the WAL still, and leaves both files to the byte', () => {
    const { folder, file } = folderWith((path) => {
      const db = new Database(path);
      db.pragma('journal_mode = WAL');
      db.pragma('user_version = 990');
      for (const end of ['', '-wal']) copyFileSync(path + end, `${path}.kept${end}`);
      db.close();
      for (const end of ['', '-wal']) copyFileSync(`${path}.kept${end}`, path + end);
    });
    expect(readFileSync(`${file}-wal`).length).toBeGreaterThan(1_000);
    expect(refusal(folder)).toMatchObject({ code: 'conflict', details: { reason: 'newer' } });
  });

  it('takes in what a killed program left in the WAL', () => {
    const { folder } = folderWith((path) => {
      const db = new Database(path);
      db.pragma('journal_mode = WAL');
      db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('b', 'in the WAL', 'now')").run();
      for (const end of ['', '-wal']) copyFileSync(path + end, `${path}.kept${end}`);
      db.close();
      for (const end of ['', '-wal']) copyFileSync(`${path}.kept${end}`, path + end);
    });
    const { db, close } = open(folder);
    expect(db.prepare('SELECT body FROM note ORDER BY slug').pluck().all()).toEqual(['mine', 'in the WAL']);
    close();
  });

  it.each<[string, (file: string) => void]>([
    [
      'text',
      (file) => {
        writeFileSync(file, 'what is this?');
      },
    ],
    [
      'noise',
      (file) => {
        writeFileSync(file, Buffer.alloc(10_000, 0x5a));
      },
    ],
    [
      'a header with noise behind it',
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 100);
        writeFileSync(file, bytes);
      },
    ],
    [
      'the beginning of a header',
      (file) => {
        truncateSync(file, 50);
      },
    ],
  ])('keeps %s to the byte under another name, begins again and says so, where there is no backup', (_, spoil) => {
    const { folder, file } = folderWith(spoil);
    const spoilt = readFileSync(file);
    const { db, close } = open(folder);
    expect(db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(0);
    const report = lastReport(folder);
    expect(report).toMatchObject({ outcome: 'started-empty', restoredFrom: null });
    expect(report?.kept).toHaveLength(1);
    expect(readFileSync(report?.kept[0] ?? '').equals(spoilt)).toBe(true);
    close();
    expectFree(folder);
  });

  it('holds nothing where user.db is a folder, or may not be read', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'user.db', 'x'), { recursive: true });
    expect(openUser(folder)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expectFree(folder);

    const other = folderWith((path) => {
      chmodSync(path, 0o000);
    });
    chmodSync(other.folder, 0o777);
    rmSync(join(other.folder, 'owner.lock'));
    expect(asOrdinaryUser(() => openUser(other.folder))).toMatchObject({
      ok: false,
      error: { code: 'unavailable', details: { file: other.file } },
    });
    expect(openFilesBelow(other.folder)).toEqual([]);
    expect(existsSync(other.file)).toBe(true);
  });
});
