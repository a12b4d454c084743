import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackupFiles, writeBackup } from '../../src/main/database/user/backup-files.ts';
import { readOnly } from '../../src/main/database/user/unkept.ts';
import { openUser, type UserStore } from '../../src/main/database/user/open-user.ts';
import { dismissReport, lastReport } from '../../src/main/database/user/recovery-reports.ts';
import { restoreBackup } from '../../src/main/services/backups.ts';
import { promised, scaled } from '../support/results.ts';
import { copyOf, newFolder, notesIn, playedFolder } from '../support/user-folders.ts';
import { noteOf } from '../support/user-writer.ts';

const before = 5;
const length = 3_000;
const inBackup = Array.from({ length: before }, (_, at) => noteOf(at + 1, length));

function open(folder: string): UserStore {
  const opened = openUser(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

function notesOf(folder: string): unknown {
  const store = open(folder);
  const notes = store.db.prepare('SELECT slug, body FROM note ORDER BY slug').all();
  const sound = store.db.pragma('integrity_check', { simple: true });
  store.close();
  return sound === 'ok' ? notes : sound;
}

/** A folder as a kill left it: notes in the backup, more of them in a log that was never taken in. */
const killedWithLog = (after: number) => playedFolder({ before, after, length, end: 'kill' });
const newestIn = (folder: string) => listBackupFiles(folder)[0] ?? { id: '', file: '' };

/** Puts the backup in the place of the file by hand, beside the log that is still there. */
function putByHand(folder: string): string {
  const copy = copyOf(folder);
  copyFileSync(newestIn(copy).file, join(copy, 'user.db'));
  expect(statSync(join(copy, 'user.db-wal')).size).toBeGreaterThan(0);
  return copy;
}

describe('restoring beside the log of another file', () => {
  const bases = () => [1, 7, 23, 60].map(killedWithLog);

  it('never mixes the two, whether the program restores or a hand', () => {
    const told = promised(12, 'leftover-log', import.meta.url);
    const times = scaled(50, 4);
    const folders = bases();
    let clean = 0;
    for (let turn = 0; turn < times; turn += 1) {
      const base = folders[turn % folders.length] as string;
      if (turn % 2 === 0) {
        expect(notesOf(putByHand(base))).toEqual(inBackup);
      } else {
        // Restored while writes stand in the log, then the machine stops: the folder is copied as it is at that moment.
        const store = open(copyOf(base));
        store.db.prepare("UPDATE note SET body = 'changed'").run();
        expect(restoreBackup(store, newestIn(base).id, new Date()).ok).toBe(true);
        store.db.prepare('SELECT count(*) FROM note').get();
        const stopped = newFolder();
        cpSync(store.folder, stopped, { recursive: true });
        store.close();
        expect(notesOf(stopped)).toEqual(inBackup);
        expect(lastReport(stopped)).toBeNull();
      }
      clean += 1;
    }
    told(`${clean} of ${times} restores beside a leftover log clean`);
  }, 120_000);

  it('sets the log aside where the file itself is damaged or gone, and restores', () => {
    for (const spoil of [
      (file: string) => {
        rmSync(file);
      },
      (file: string) => {
        copyFileSync(join(import.meta.dirname, 'leftover-log.test.ts'), file);
      },
    ]) {
      const folder = copyOf(killedWithLog(9));
      spoil(join(folder, 'user.db'));
      expect(notesOf(folder)).toEqual(inBackup);
      const report = lastReport(folder);
      expect(report?.outcome).toBe('restored');
      expect(report?.kept.some((path) => path.endsWith('-wal') && existsSync(path))).toBe(true);
    }
  }, 60_000);

  /** A copy of an open folder, as a program for backups or a folder that is synchronised makes one: a file at a time. */
  function copiedMeanwhile(store: UserStore, order: readonly string[], meanwhile: (copied: string) => void): string {
    const copy = newFolder();
    mkdirSync(copy);
    for (const name of order) {
      if (existsSync(join(store.folder, name))) copyFileSync(join(store.folder, name), join(copy, name));
      meanwhile(name);
    }
    return copy;
  }
  const inOrder = ['owner.lock', 'user.db', 'user.db-shm', 'user.db-wal', 'user.db.open'];
  const schools = 100;

  /** A store in whose file all notes say `old`, and in whose log all say `mine`; `next` carries that over and writes one more. */
  function storeWithLog() {
    const store = open(newFolder());
    const say = (word: string, which: readonly number[]) => {
      const write = store.db.prepare(
        "INSERT INTO note (slug, body, updated_at) VALUES (?, ?, 'now') ON CONFLICT (slug) DO UPDATE SET body = excluded.body",
      );
      for (const at of which) write.run(`school-${at}`, word.padEnd(300));
    };
    const all = Array.from({ length: schools }, (_, at) => at);
    say('old', all);
    writeBackup(store.db, store.folder, 'asked', new Date('2026-11-21'));
    say('mine', all);
    const next = () => {
      writeBackup(store.db, store.folder, 'asked', new Date('2026-11-22'));
      say('next', [7]);
    };
    return { store, next };
  }
  const wordsIn = (notes: readonly { body: string }[]) => [...new Set(notes.map(({ body }) => body.trim()))].toSorted();

  it('takes no log for the file’s own that went on from a later state of it, and says so', () => {
    const { store, next } = storeWithLog();
    const copy = copiedMeanwhile(store, inOrder, (name) => {
      if (name === 'user.db') next();
    });
    const carelessly = copyOf(copy);
    // Nor where the copy can only be read.
    const refused = { code: 'unavailable', message: 'It is read-only.', details: { reason: 'read-only' } } as const;
    const read = readOnly(copy, refused, { info: () => undefined, error: () => undefined });
    if (!read.ok) throw new Error(read.error.message);
    expect(wordsIn(read.value.db.prepare('SELECT body FROM note').all() as { body: string }[])).toEqual(['old']);
    expect(wordsIn(notesOf(copy) as { body: string }[])).toEqual(['old']);
    const report = lastReport(copy);
    expect(report).toMatchObject({ outcome: 'changes-lost', cause: expect.stringMatching(/copied/) });
    expect(report?.kept.filter((path) => existsSync(path))).toHaveLength(3);
    // Told once.
    expect(dismissReport(copy)).toBe(true);
    expect(wordsIn(notesOf(copy) as { body: string }[])).toEqual(['old']);
    expect(lastReport(copy)).toBeNull();
    // Control: SQLite alone makes one of both, in which hardly anything is left of what was written before the copy was begun.
    expect(wordsIn(notesIn(join(carelessly, 'user.db')))).toEqual(['mine', 'next', 'old']);
    store.close();
  });

  it('takes a copy of an open folder for what it is where both files are of one state, however often the log was carried over', () => {
    const { store, next } = storeWithLog();
    for (let turn = 0; turn < 4; turn += 1) {
      next();
      const copy = copiedMeanwhile(store, inOrder, () => undefined);
      expect(wordsIn(notesOf(copy) as { body: string }[])).toEqual(['mine', 'next']);
      expect(lastReport(copy)).toBeNull();
    }
    store.close();
  });

  it('control: SQLite alone takes the log for the file’s own', () => {
    const mixed = bases().filter((base) => {
      try {
        return JSON.stringify(notesIn(join(putByHand(base), 'user.db'))) !== JSON.stringify(inBackup);
      } catch {
        return true;
      }
    });
    expect(mixed.length).toBeGreaterThan(0);
  }, 60_000);
});
