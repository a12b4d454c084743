import { appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readWal } from '../../../../../src/main/database/user/wal-file.ts';
import { temporaryFolder } from '../../../../support/fixture-reference.ts';

const frame = 24 + 4096;

/**
 * A database as a kill leaves it, with so many transactions in its log; the last sets user_version to their number.
 * After `taken` of them a checkpoint takes them in, which a reader keeps from beginning the log again.
 */
function killed(transactions: number, taken?: number): string {
  const [from, to] = [temporaryFolder(), temporaryFolder()];
  const db = new Database(join(from, 'a.db'));
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE t (a TEXT)');
  db.pragma('wal_checkpoint(TRUNCATE)');
  let reader: Database.Database | undefined;
  for (let turn = 1; turn <= transactions; turn += 1) {
    db.transaction(() => {
      db.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(500));
      db.pragma(`user_version = ${turn}`);
    })();
    if (turn !== taken) continue;
    reader = new Database(join(from, 'a.db'));
    reader.exec('BEGIN; SELECT * FROM t');
    db.pragma('wal_checkpoint(PASSIVE)');
  }
  for (const end of ['', '-wal', '-shm']) copyFileSync(join(from, `a.db${end}`), join(to, `a.db${end}`));
  reader?.close();
  db.close();
  return join(to, 'a.db');
}
const versionIn = (page: Buffer | null) => page?.readUInt32BE(60) ?? null;
function change(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe('the log beside a database', () => {
  it('is empty where there is none, or none that was written', () => {
    const file = killed(0);
    expect(readWal(file)).toEqual({ state: 'empty', mixed: false, firstPage: null });
    rmSync(`${file}-wal`);
    rmSync(`${file}-shm`);
    expect(readWal(file).state).toBe('empty');
  });

  it('is whole where all that was committed can be read, and holds the newest first page', () => {
    const state = readWal(killed(5));
    expect([state.state, versionIn(state.firstPage)]).toEqual(['whole', 5]);
  });

  it('is whole where what a failing disk refused is left behind the last that was acknowledged, by an index of this start of the machine', () => {
    const file = killed(5);
    const log = readFileSync(`${file}-wal`);
    const last = log.subarray(log.length - frame);
    const refused = Buffer.from(last);
    refused.fill(7, 24);
    appendFileSync(`${file}-wal`, refused);
    expect([readWal(file).state, versionIn(readWal(file).firstPage)]).toEqual(['whole', 5]);
    // An index that may have lost its last pages with the power says nothing of what follows.
    utimesSync(`${file}-shm`, 1, 1);
    expect(readWal(file).state).toBe('damaged');
    rmSync(`${file}-shm`);
    expect(readWal(file).state).toBe('damaged');
  });

  it('is empty where the database has all of it and only its index is left, as by a close that could not remove that', () => {
    const file = killed(5, 5);
    rmSync(`${file}-wal`);
    expect(readWal(file)).toEqual({ state: 'empty', mixed: false, firstPage: null });
    const lacking = killed(5, 3);
    rmSync(`${lacking}-wal`);
    expect(readWal(lacking)).toMatchObject({ state: 'damaged', mixed: true });
  });

  it('is read as SQLite reads it: up to the last transaction before a break', () => {
    const file = killed(5);
    change(`${file}-wal`, 32 + 4 * frame + 100);
    const state = readWal(file);
    expect(state.state).toBe('damaged');
    const db = new Database(file);
    expect(db.pragma('user_version', { simple: true })).toBe(versionIn(state.firstPage));
    db.close();
  });

  it.each<[string, (log: string) => void]>([
    [
      'cut within a frame',
      (log) => {
        truncateSync(log, 32 + 5 * frame + 9);
      },
    ],
    [
      'cut between frames',
      (log) => {
        truncateSync(log, 32 + 4 * frame);
      },
    ],
    [
      'cut to nothing',
      (log) => {
        truncateSync(log, 0);
      },
    ],
    [
      'broken in its header',
      (log) => {
        change(log, 5);
      },
    ],
    [
      'broken in the checksum of its header',
      (log) => {
        change(log, 30);
      },
    ],
    [
      'broken in the last frame',
      (log) => {
        change(log, readFileSync(log).length - 1);
      },
    ],
    [
      'broken in the salt of the last frame',
      (log) => {
        change(log, readFileSync(log).length - frame + 9);
      },
    ],
    [
      'gone',
      (log) => {
        rmSync(log);
      },
    ],
  ])('is damaged where it is %s, by the index that a kill leaves', (_, spoil) => {
    const file = killed(5);
    spoil(`${file}-wal`);
    expect(readWal(file)).toMatchObject({ state: 'damaged', mixed: false });
  });

  it('tells a break in the middle without the index too, but not what was cut off cleanly', () => {
    const file = killed(5);
    rmSync(`${file}-shm`);
    change(`${file}-wal`, 32 + 2 * frame + 100);
    expect(readWal(file).state).toBe('damaged');
    const other = killed(5);
    rmSync(`${other}-shm`);
    truncateSync(`${other}-wal`, 32 + 4 * frame);
    expect(readWal(other).state).toBe('whole');
  });

  it('no longer fits the database where later pages of it have been taken in', () => {
    const file = killed(6, 4);
    expect(readWal(file)).toMatchObject({ state: 'whole', mixed: false });
    change(`${file}-wal`, 32 + 100);
    expect(readWal(file)).toMatchObject({ state: 'damaged', mixed: true });
  });

  it('is whole where frames of an earlier run stand behind its end', () => {
    const [from, to] = [temporaryFolder(), temporaryFolder()];
    const db = new Database(join(from, 'a.db'));
    db.pragma('journal_mode = WAL');
    db.exec('CREATE TABLE t (a TEXT)');
    for (let turn = 0; turn < 20; turn += 1) db.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(3_000));
    db.pragma('wal_checkpoint(RESTART)');
    db.prepare('INSERT INTO t VALUES (?)').run('new run');
    for (const end of ['', '-wal', '-shm']) copyFileSync(join(from, `a.db${end}`), join(to, `a.db${end}`));
    db.close();
    expect(readFileSync(join(to, 'a.db-wal')).length).toBeGreaterThan(10 * frame);
    expect(readWal(join(to, 'a.db')).state).toBe('whole');
  });
});
