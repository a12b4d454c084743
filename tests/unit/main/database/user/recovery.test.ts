import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { listBackupFiles, writeBackup } from '../../../../../src/main/database/user/backup-files.ts';
import { lastExit } from '../../../../../src/main/database/user/exit-mark.ts';
import { openUser, type UserStore } from '../../../../../src/main/database/user/open-user.ts';
import { dismissReport, lastReport } from '../../../../../src/main/database/user/recovery-reports.ts';
import { finishSwap } from '../../../../../src/main/database/user/swap.ts';
import { makeNext } from '../../../../../src/main/database/user/next-file.ts';
import { temporaryFolder } from '../../../../support/fixture-reference.ts';

function open(folder: string): UserStore {
  const opened = openUser(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
const notesOf = (folder: string) => {
  const store = open(folder);
  const notes = store.db.prepare('SELECT body FROM note ORDER BY slug').pluck().all();
  store.close();
  return notes;
};
/** A folder with one note in its backup and another written after it, closed. */
function folderWithBackup(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const store = open(folder);
  store.db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('a', 'in the backup', 'now')").run();
  const made = writeBackup(store.db, folder, 'asked', new Date());
  if (!made.ok) throw new Error(made.error.message);
  store.db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('b', 'after it', 'now')").run();
  store.close();
  return { folder, file: join(folder, 'user.db') };
}

describe('a start after something went wrong', () => {
  it('says nothing after a clean end', () => {
    const { folder, file } = folderWithBackup();
    expect(lastExit(file)).toBe('clean');
    expect(notesOf(folder)).toEqual(['in the backup', 'after it']);
    expect(lastReport(folder)).toBeNull();
  });

  it('restores the newest backup where the file is gone, and dates it', () => {
    const { folder, file } = folderWithBackup();
    rmSync(file);
    expect(notesOf(folder)).toEqual(['in the backup']);
    const [backup] = listBackupFiles(folder);
    expect(lastReport(folder)).toMatchObject({
      outcome: 'restored',
      cause: 'the file is missing',
      restoredFrom: { id: backup?.id, madeAt: backup?.madeAt },
      kept: [],
    });
  });

  it.each<[string, (file: string) => void]>([
    [
      'is empty',
      (file) => {
        writeFileSync(file, '');
      },
    ],
    [
      'is of another program',
      (file) => {
        rmSync(file);
        const db = new Database(file);
        db.exec('CREATE TABLE theirs (a)');
        db.close();
      },
    ],
    [
      'lacks a table',
      (file) => {
        const db = new Database(file);
        db.exec('DROP TABLE note');
        db.close();
      },
    ],
    [
      'lacks a column',
      (file) => {
        const db = new Database(file);
        db.exec('ALTER TABLE note DROP COLUMN updated_at');
        db.close();
      },
    ],
    [
      'has a version that is none',
      (file) => {
        const db = new Database(file);
        db.pragma('user_version = 7');
        db.close();
      },
    ],
    [
      'has a version beyond all',
      (file) => {
        const db = new Database(file);
        db.pragma('user_version = 1000000010');
        db.close();
      },
    ],
    [
      'refers to what is not there',
      (file) => {
        const db = new Database(file);
        db.pragma('foreign_keys = OFF');
        db.exec(
          "INSERT INTO bookmark (list_id, slug, saved_name, position, added_at) VALUES ('nowhere', 'a', 'A', 1, 'now')",
        );
        db.close();
      },
    ],
    [
      'holds tags that are none',
      (file) => {
        const db = new Database(file);
        db.exec(
          "INSERT INTO bookmark (list_id, slug, saved_name, position, added_at, tags) VALUES ('saved', 'a', 'A', 1, 'now', '[')",
        );
        db.close();
      },
    ],
  ])('keeps a file that %s, and restores the newest backup', (_, spoil) => {
    const { folder, file } = folderWithBackup();
    spoil(file);
    const spoilt = readFileSync(file);
    expect(notesOf(folder)).toEqual(['in the backup']);
    const report = lastReport(folder);
    expect(report?.outcome).toBe('restored');
    expect(readFileSync(report?.kept[0] ?? '').equals(spoilt)).toBe(true);
  });

  it('uses a sound file that was changed from outside, and says so', () => {
    const { folder, file } = folderWithBackup();
    const db = new Database(file);
    db.exec("UPDATE note SET body = 'changed by hand' WHERE slug = 'b'");
    db.close();
    expect(notesOf(folder)).toEqual(['in the backup', 'changed by hand']);
    expect(lastReport(folder)).toMatchObject({ outcome: 'changed-outside', kept: [] });
  });

  it('tells one report after another, the last first, until they are dismissed', () => {
    const { folder, file } = folderWithBackup();
    rmSync(file);
    notesOf(folder);
    writeFileSync(file, 'spoilt');
    notesOf(folder);
    expect(lastReport(folder)?.kept).toHaveLength(1);
    expect(dismissReport(folder)).toBe(true);
    expect(lastReport(folder)).toMatchObject({ cause: 'the file is missing' });
    expect([dismissReport(folder), dismissReport(folder)]).toEqual([true, false]);
    expect(lastReport(folder)).toBeNull();
    expect(existsSync(join(folder, 'recovery.json'))).toBe(false);
  });

  it('names the kept file where the folder is now', () => {
    const { folder, file } = folderWithBackup();
    writeFileSync(file, 'spoilt');
    notesOf(folder);
    const moved = join(temporaryFolder(), 'moved');
    renameSync(folder, moved);
    mkdirSync(folder);
    expect(existsSync(lastReport(moved)?.kept[0] ?? '')).toBe(true);
  });

  it('reads no report where its file is no such thing', () => {
    const { folder } = folderWithBackup();
    writeFileSync(join(folder, 'recovery.json'), '{"at":1}');
    expect(lastReport(folder)).toBeNull();
    writeFileSync(join(folder, 'recovery.json'), 'x');
    expect(lastReport(folder)).toBeNull();
  });
});

describe('putting a file in the place of user.db', () => {
  it('is finished by the next start', () => {
    const { folder, file } = folderWithBackup();
    const [backup] = listBackupFiles(folder);
    const next = makeNext(folder, backup?.file ?? null, new Date());
    writeFileSync(
      `${file}.swap`,
      JSON.stringify({ next, keep: [{ from: 'user.db', to: 'user.db.damaged-x' }], report: null }),
    );
    expect(notesOf(folder)).toEqual(['in the backup']);
    expect(existsSync(`${file}.damaged-x`)).toBe(true);
    expect(existsSync(`${file}.swap`)).toBe(false);
  });

  it.each([
    '{',
    '{"next":"../evil.db","keep":[],"report":null}',
    '{"next":"user.db.next-1","keep":[{"from":"user.db","to":"/tmp/evil"}],"report":null}',
    'null',
  ])('is forgotten where the plan is none: %s', (plan) => {
    const { folder, file } = folderWithBackup();
    writeFileSync(`${file}.swap`, plan);
    finishSwap(folder);
    expect(notesOf(folder)).toEqual(['in the backup', 'after it']);
  });
});
