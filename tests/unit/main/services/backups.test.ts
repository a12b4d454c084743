import { copyFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { newestUserVersion } from '../../../../src/main/database/migrations/migrations.ts';
import { addBookmark } from '../../../../src/main/database/user/bookmarks.ts';
import { listBackupFiles } from '../../../../src/main/database/user/backup-files.ts';
import { writeNote, readNote } from '../../../../src/main/database/user/notes.ts';
import { openUser, type UserStore } from '../../../../src/main/database/user/open-user.ts';
import { backUpWhenDue, createBackup, listBackups, restoreBackup } from '../../../../src/main/services/backups.ts';
import { temporaryFolder } from '../../../support/fixture-reference.ts';

const logged: string[] = [];
const log = {
  info: () => undefined,
  error: (message: string) => {
    logged.push(message);
  },
};
const open = new Set<UserStore>();
afterEach(() => {
  for (const store of open) store.close();
  open.clear();
  logged.length = 0;
});

function openStore(): UserStore {
  const opened = openUser(temporaryFolder());
  if (!opened.ok) throw new Error(opened.error.message);
  open.add(opened.value);
  return opened.value;
}
const at = (day: number, hour = 0) => new Date(Date.UTC(2026, 10, day, hour));
const note = (store: UserStore, body: string) => {
  writeNote(store.db, 'songhua-university', body, at(1));
};
const idOf = (result: { ok: boolean; value?: { id: string } }) => result.value?.id ?? '';

describe('one backup that nobody can look at', () => {
  it.each(['/nowhere/at/all', 'itself', '..'])(
    'a link to %s hides no other, and says why it cannot be brought back',
    (target) => {
      const store = openStore();
      note(store, 'one');
      const made = idOf(createBackup(store, at(1)));
      const id = '20270101T000000000Z-asked';
      const file = join(store.folder, 'backups', `${id}.db`);
      symlinkSync(target === 'itself' ? file : target, file);
      expect(listBackups(store).rows.map((row) => [row.id, row.holds !== null])).toEqual([
        [id, false],
        [made, true],
      ]);
      const refused = restoreBackup(store, id, at(2));
      if (refused.ok) throw new Error('It was brought back.');
      expect(refused.error.code).toBe('unavailable');
      expect(refused.error.message).toContain(file);
      expect(refused.error.message).toMatch(/connect the drive|move it away/i);
      expect(restoreBackup(store, made, at(2)).ok).toBe(true);
    },
  );
});

describe('a file that is named like a backup and is none of ours', () => {
  it.each(['20269999T999999999Z-asked', '20261101T000000000Z-asked-999999999'])(
    '%s keeps none from being written',
    (name) => {
      const store = openStore();
      note(store, 'one');
      const made = idOf(createBackup(store, at(1)));
      copyFileSync(join(store.folder, 'backups', `${made}.db`), join(store.folder, 'backups', `${name}.db`));
      note(store, 'two');
      expect(createBackup(store, at(2)).ok).toBe(true);
      note(store, 'three');
      expect(createBackup(store, at(3)).ok).toBe(true);
      expect(listBackups(store).rows).toHaveLength(3);
    },
  );
});

describe('the backup at a start', () => {
  it('is made once a day, and only where something is kept', () => {
    const store = openStore();
    expect(backUpWhenDue(store, log, at(1))).toBe('not-due');
    expect(listBackupFiles(store.folder)).toEqual([]);
    note(store, 'one');
    expect(backUpWhenDue(store, log, at(1))).toBeNull();
    expect(listBackupFiles(store.folder).map(({ reason }) => reason)).toEqual(['start']);
    note(store, 'two');
    expect(backUpWhenDue(store, log, at(1, 23))).toBe('not-due');
    expect(listBackupFiles(store.folder)).toHaveLength(1);
    expect(backUpWhenDue(store, log, at(2, 1))).toBeNull();
    expect(listBackupFiles(store.folder)).toHaveLength(2);
  });

  it('that fails is told and stops nothing', () => {
    const store = openStore();
    note(store, 'one');
    writeFileSync(join(store.folder, 'backups'), 'a file where the folder belongs');
    expect(backUpWhenDue(store, log, at(1))).toMatchObject({
      message: expect.stringMatching(/folder of the backups|No backup could be written/) as string,
    });
    expect(logged).toHaveLength(1);
  });
});

describe('the list of backups', () => {
  it('tells what each holds, newest first, and of one that cannot be read that it cannot', () => {
    const store = openStore();
    note(store, 'one');
    createBackup(store, at(1));
    addBookmark(store.db, 'songhua-university', 'Songhua University', at(1));
    const second = idOf(createBackup(store, at(2)) as never);
    const { rows, folder } = listBackups(store);
    expect(folder).toBe(join(store.folder, 'backups'));
    expect(rows.map(({ holds }) => holds)).toEqual([
      { schools: 1, notes: 1 },
      { schools: 0, notes: 1 },
    ]);
    expect(rows.every(({ bytes }) => bytes > 4_096)).toBe(true);
    writeFileSync(join(folder, `${second}.db`), 'no database');
    expect(listBackups(store).rows[0]).toMatchObject({ id: second, holds: null });
  });
});

describe('bringing one back', () => {
  it('keeps what stood there before as another backup, which brings it back', () => {
    const store = openStore();
    note(store, 'as it was');
    const id = idOf(createBackup(store, at(1)) as never);
    note(store, 'as it is');
    const restored = restoreBackup(store, id, at(2));
    expect(restored.ok).toBe(true);
    expect(readNote(store.db, 'songhua-university').body).toBe('as it was');
    if (restored.ok) expect(restoreBackup(store, restored.value.undo, at(3)).ok).toBe(true);
    expect(readNote(store.db, 'songhua-university').body).toBe('as it is');
  });

  it.each([
    ['is not there', 'not-found', () => undefined],
    [
      'is damaged',
      'damaged',
      (file: string) => {
        writeFileSync(file, Buffer.alloc(8_192, 1));
      },
    ],
    [
      'a newer program wrote',
      'conflict',
      (file: string) => {
        const db = new Database(file);
        db.pragma(`user_version = ${newestUserVersion + 10}`);
        db.close();
      },
    ],
  ] as const)('that %s is refused as %s, and changes nothing', (what, code, harm) => {
    const store = openStore();
    note(store, 'as it was');
    const id = idOf(createBackup(store, at(1)) as never);
    note(store, 'as it is');
    const file = join(store.folder, 'backups', `${id}.db`);
    harm(file);
    if (what === 'is not there') renameSync(file, `${file}.away`);
    expect(restoreBackup(store, id, at(2))).toMatchObject({ ok: false, error: { code } });
    expect(readNote(store.db, 'songhua-university').body).toBe('as it is');
    expect(listBackupFiles(store.folder).filter(({ reason }) => reason === 'restore')).toEqual([]);
  });
});
