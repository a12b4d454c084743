import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Unkept } from '../../../../../src/shared/contract/backups.ts';
import { listBackupFiles, writeBackup } from '../../../../../src/main/database/user/backup-files.ts';
import { openUserOrRead } from '../../../../../src/main/database/user/open-user.ts';
import { readOnly } from '../../../../../src/main/database/user/unkept.ts';
import type { CallError } from '../../../../../src/shared/result.ts';
import type { Log } from '../../../../../src/main/log.ts';
import { temporaryFolder } from '../../../../support/fixture-reference.ts';
import { besidePipe } from '../../../../support/pipe.ts';

const silent: Log = { info: () => undefined, error: () => undefined };

/** What stands in the place of a file or folder of the program's. */
const things = {
  'a text': (path: string) => {
    writeFileSync(path, 'not what belongs here '.repeat(20));
  },
  'an empty file': (path: string) => {
    writeFileSync(path, '');
  },
  'an empty folder': (path: string) => {
    mkdirSync(path);
  },
  'a folder': (path: string) => {
    mkdirSync(path);
    writeFileSync(join(path, 'mine'), 'mine');
  },
  'a link to nothing': (path: string) => {
    symlinkSync('/nowhere/at/all', path);
  },
  'a link in a circle': (path: string) => {
    symlinkSync(path, path);
  },
} as const;
type Thing = keyof typeof things;

const aBackup = 'backups/20250101T000000000Z-asked.db';
/** Every name that the program gives to what it makes in its folder before anything is asked of it. */
const files = [
  'owner.lock',
  'owner.lock-journal',
  'user.db',
  'user.db-wal',
  'user.db-shm',
  'user.db-journal',
  'user.db.exit',
  'user.db.exit.part',
  'user.db.open',
  'user.db.open.part',
  'user.db.swap',
  'user.db.swap.part',
  'user.db.next-20260101T000000000Z',
  'recovery.json',
  'recovery.json.part',
  'backups/backup.part',
  aBackup,
] as const;
const folders = ['backups', 'logs'] as const;

interface Start {
  readonly notes: number | null;
  readonly said: string;
  readonly unkept: Unkept | null;
  readonly backup: string;
}

function start(folder: string): Start {
  const opened = openUserOrRead(folder, silent);
  if (!opened.ok) return { notes: null, said: opened.error.message, unkept: null, backup: '' };
  const { db, keeps, unkept, close } = opened.value;
  const kept = keeps();
  const written = unkept() ? null : writeBackup(db, folder, 'asked', new Date());
  const answer = {
    notes: db.prepare('SELECT count(*) FROM note').pluck().get() as number,
    said: kept.ok ? '' : kept.error.message,
    unkept: unkept(),
    backup: written === null || written.ok ? '' : written.error.message,
  };
  close();
  return answer;
}

let livedIn: string | null = null;

/** A folder in which a note and its backup were kept; made once. */
function lived(): string {
  if (livedIn !== null) return livedIn;
  const folder = temporaryFolder();
  const opened = openUserOrRead(folder, silent);
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('a', 'mine', 'now')").run();
  writeBackup(opened.value.db, folder, 'start', new Date('2026-01-01'));
  opened.value.close();
  livedIn = folder;
  return folder;
}

/** A copy of it, in which something was put in the place of one name. */
function folderWith(name: string, thing: Thing): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder();
  cpSync(lived(), folder, { recursive: true });
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  things[thing](path);
  return { folder, path };
}

/** Whether what was put there is still there, where it may have been a person's. */
const isUntouched = (path: string, thing: Thing): boolean =>
  thing !== 'a folder' || readFileSync(join(path, 'mine'), 'utf8') === 'mine';

/** What each of the program's names is tried with; those that hold something, with all there is. */
const tried: readonly Thing[] = ['a text', 'a folder', 'a link to nothing'];
const holding: readonly string[] = ['owner.lock', 'user.db', 'user.db-wal', aBackup, 'backups'];
const cases = (names: readonly string[]) =>
  names.flatMap((name) =>
    (Object.keys(things) as Thing[])
      .filter((thing) => tried.includes(thing) || holding.includes(name))
      .map((thing) => [thing, name] as const),
  );

describe('something else in the place of what the program makes in its folder', () => {
  it.each(cases(files))('%s as %s: the note is there, or the way to it is named', (thing, name) => {
    const { folder, path } = folderWith(name, thing);
    const { notes, said, unkept, backup } = start(folder);
    expect(isUntouched(path, thing)).toBe(true);
    for (const refused of [said, backup].filter((each) => each !== '')) {
      expect(refused).toContain(path);
      expect(refused).toMatch(/[Mm]ove (?:it|\S+) away|[Cc]onnect the drive/);
    }
    if (unkept) expect(unkept).toMatchObject({ path, reason: expect.stringMatching(/^(in-the-way|link-broken)$/) });
    if (notes === null) expect(said).not.toBe('');
    else expect(notes).toBe(1);
    // What was told is what helps.
    if (said === '' && backup === '') return;
    rmSync(path, { recursive: true, force: true });
    expect(start(folder)).toEqual({ notes: 1, said: '', unkept: null, backup: '' });
  });

  it.each(cases(folders))('%s as %s: everything is kept, and what hinders a backup is named', (thing, name) => {
    const { folder, path } = folderWith(name, thing);
    const { notes, said, backup } = start(folder);
    expect({ notes, said }).toEqual({ notes: 1, said: '' });
    expect(isUntouched(path, thing)).toBe(true);
    if (name === 'backups' && !thing.endsWith('folder')) {
      expect(backup).toContain(path);
      expect(backup).toMatch(/Move it away|Connect the drive/);
      rmSync(path);
    }
    expect(start(folder)).toEqual({ notes: 1, said: '', unkept: null, backup: '' });
  });

  it.each([...files, 'user.db.erase', 'backups', 'logs'])(
    'a pipe as %s: nothing waits for it, and the note is there',
    { skip: process.platform === 'win32' },
    (name) => {
      const folder = temporaryFolder();
      cpSync(lived(), folder, { recursive: true });
      const path = join(folder, name);
      rmSync(path, { recursive: true, force: true });
      mkdirSync(dirname(path), { recursive: true });
      const { notes, said, backup } = besidePipe(path, () => start(folder));
      expect({ notes, said }).toEqual({ notes: 1, said: '' });
      if (name === 'backups') expect(backup).toMatch(/Move it away/);
      else expect(backup).toBe('');
    },
  );

  it.each(['user.db', 'user.db-wal', aBackup])(
    'a pipe as %s where nothing can be written: nothing waits for it',
    { skip: process.platform === 'win32' },
    (name) => {
      const folder = temporaryFolder();
      cpSync(lived(), folder, { recursive: true });
      const path = join(folder, name);
      rmSync(path, { force: true });
      const refused: CallError = { code: 'unavailable', message: 'It is read-only.', details: { reason: 'read-only' } };
      const read = besidePipe(path, () => readOnly(folder, refused, silent));
      if (!read.ok) throw new Error(read.error.message);
      expect(read.value.db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(1);
      expect(read.value.unkept.shown).toBe(name === 'user.db' ? 'backup' : 'kept');
    },
  );

  it.each(files.filter((name) => /^(?:user\.db\.|owner\.lock)/.test(name)))(
    'a folder as %s hinders a first start, and is named',
    (name) => {
      const folder = temporaryFolder();
      const path = join(folder, name);
      things['a folder'](path);
      const { said } = start(folder);
      expect(said).toContain(path);
      expect(said).toContain('Move it away');
      rmSync(path, { recursive: true });
      expect(start(folder)).toEqual({ notes: 0, said: '', unkept: null, backup: '' });
    },
  );

  it('in the place of the backups is named before a missing user.db is begun with nothing', () => {
    for (const thing of ['a text', 'a link to nothing'] as const) {
      const { folder, path } = folderWith('backups', thing);
      rmSync(join(folder, 'user.db'));
      const { notes, said } = start(folder);
      expect(notes).toBeNull();
      expect(said).toContain(path);
      expect(existsSync(join(folder, 'user.db'))).toBe(false);
    }
  });

  it('among the backups hinders none, and counts as none', () => {
    const { folder } = folderWith(aBackup, 'a folder');
    expect(start(folder).backup).toBe('');
    expect(listBackupFiles(folder)).toHaveLength(1);
  });
});
