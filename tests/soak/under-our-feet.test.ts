import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import { listBackupFiles } from '../../src/main/database/user/backup-files.ts';
import { openUser, openUserOrRead } from '../../src/main/database/user/open-user.ts';
import { lastReport } from '../../src/main/database/user/recovery-reports.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';
import { copyOf, newFolder, notesIn, playedFolder } from '../support/user-folders.ts';

const silent = { info: () => undefined, error: () => undefined };
const reference = compileFixture();

function start(folder: string): Backend {
  const backend = createBackend({ paths: { reference, userData: folder }, log: silent, checkOutputs: true });
  if (!backend.ok) throw new Error(backend.error.message);
  return backend.value;
}
const write = async (backend: Backend, slug: string, body: string) =>
  (await backend.dispatch('notes.set', { slug, body })).ok;
const ask = async (backend: Backend, name: string, input: object = {}) => {
  const result = await backend.dispatch(name, input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** What a hand or a program may do to the folder of an open user.db. `other` is a folder with another user.db, closed. */
const hands: Readonly<Record<string, (folder: string, other: string) => void>> = {
  'user.db deleted': (folder) => {
    rmSync(join(folder, 'user.db'));
  },
  'user.db and its log deleted': (folder) => {
    for (const name of ['user.db', 'user.db-wal', 'user.db-shm']) rmSync(join(folder, name), { force: true });
  },
  'its log deleted': (folder) => {
    rmSync(join(folder, 'user.db-wal'));
  },
  'user.db renamed': (folder) => {
    renameSync(join(folder, 'user.db'), join(folder, 'user (conflict).db'));
  },
  'user.db replaced by a rename': (folder, other) => {
    copyFileSync(join(other, 'user.db'), join(folder, 'sync.tmp'));
    renameSync(join(folder, 'sync.tmp'), join(folder, 'user.db'));
  },
  'user.db written over': (folder, other) => {
    writeFileSync(join(folder, 'user.db'), readFileSync(join(other, 'user.db')));
  },
  'the folder deleted': (folder) => {
    rmSync(folder, { recursive: true });
  },
  'the folder renamed': (folder) => {
    renameSync(folder, `${folder}-away-${Math.random()}`);
  },
  'the folder replaced': (folder, other) => {
    renameSync(folder, `${folder}-away-${Math.random()}`);
    mkdirSync(folder);
    copyFileSync(join(other, 'user.db'), join(folder, 'user.db'));
  },
  'the lock deleted': (folder) => {
    rmSync(join(folder, 'owner.lock'));
  },
  'the lock replaced': (folder) => {
    rmSync(join(folder, 'owner.lock'));
    writeFileSync(join(folder, 'owner.lock'), '');
  },
};

/** A folder of another life: its notes must never be found among ours, nor ours among them. */
function otherLife(): string {
  const folder = newFolder();
  const opened = openUser(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const note = opened.value.db.prepare("INSERT INTO note (slug, body, updated_at) VALUES (?, ?, 'now')");
  for (let turn = 0; turn < 60; turn += 1) note.run(`other-${turn}`, `theirs ${turn} `.padEnd(700, 'y'));
  opened.value.close();
  return folder;
}

/** The notes in a file: all of one life, or the file is a mixture. */
function lifeIn(file: string): { readonly notes: ReadonlyMap<string, string>; readonly mixed: boolean } {
  const rows = notesIn(file);
  const db = new Database(file);
  const whole = db.pragma('integrity_check', { simple: true }) === 'ok';
  db.close();
  const ours = rows.filter(({ slug }) => slug.startsWith('ours-')).length;
  return {
    notes: new Map(rows.map(({ slug, body }) => [slug, body])),
    mixed: !whole || (ours > 0 && ours < rows.length),
  };
}

const newestRescue = (folder: string) => listBackupFiles(folder).find(({ reason }) => reason === 'rescued');

describe('a file that is taken away under the open program', () => {
  it('loses nothing that was acknowledged without a word, and is never mixed with another', async () => {
    const told = promised(28, 'hands', import.meta.url);
    const random = seededRandom(28);
    const other = otherLife();
    const names = Object.keys(hands);
    const tries = Math.max(scaled(200), names.length);
    const count = { acknowledged: 0, refused: 0, rescued: 0 };
    for (let turn = 0; turn < tries; turn += 1) {
      const name = names[turn % names.length] as string;
      const folder = newFolder();
      const backend = start(folder);
      const kept = new Map<string, string>();
      const writes = Math.floor(random() * 40);
      for (let each = 0; each < writes; each += 1) {
        const [slug, body] = [`ours-${each % 25}`, `${turn}.${each} `.padEnd(Math.floor(random() * 3_000), 'x').trim()];
        if (await write(backend, slug, body)) kept.set(slug, body);
      }
      count.acknowledged += writes;
      hands[name]?.(folder, other);
      // Nothing is acknowledged from here on, reading goes on, and the window is told.
      const refused = await backend.dispatch('notes.set', { slug: 'ours-after', body: 'after' });
      expect(refused, name).toMatchObject({
        ok: false,
        error: { code: 'unavailable', details: { reason: 'taken-away', folder } },
      });
      count.refused += 1;
      expect(await ask(backend, 'backups.keeping'), name).toMatchObject({ reason: 'taken-away', shown: 'kept' });
      for (const [slug, body] of kept) expect(await ask(backend, 'notes.get', { slug }), name).toMatchObject({ body });
      const saved = newestRescue(folder);
      if (writes > 0) {
        const life = lifeIn(saved?.file ?? '');
        expect(life.mixed, name).toBe(false);
        expect(life.notes, name).toEqual(kept);
        count.rescued += 1;
      }
      backend.close();
      // The next start: what stands there is whole and of one life, and what it lacks is told.
      const next = start(folder);
      const report = await ask(next, 'backups.recovery');
      const present = new Map<string, string>();
      for (const slug of [...kept.keys(), 'other-1'])
        present.set(slug, ((await ask(next, 'notes.get', { slug })) as { body: string }).body);
      const missing = [...kept].filter(([slug, body]) => present.get(slug) !== body);
      if (missing.length > 0) expect(report, name).not.toBeNull();
      if (present.get('other-1')) expect(missing, name).toHaveLength(kept.size);
      next.close();
      expect(lifeIn(join(folder, 'user.db')).mixed, name).toBe(false);
    }
    told(
      `${tries} times a file, its log, the folder or the lock deleted, renamed, replaced or written over: ${count.acknowledged} writes acknowledged before, ${count.rescued} rescued whole, ${count.refused} refused after, 0 lost without a word, 0 mixtures`,
    );
  }, 600_000);

  it('is saved even where nobody writes any more, when the program closes', async () => {
    const folder = newFolder();
    const backend = start(folder);
    await write(backend, 'ours-1', 'the last');
    rmSync(join(folder, 'user.db'));
    backend.close();
    expect(lifeIn(newestRescue(folder)?.file ?? '').notes).toEqual(new Map([['ours-1', 'the last']]));
    expect(lastReport(folder)?.outcome).toBe('taken-away');
  });

  it('leaves no mixture behind where the program is killed before it sees that another file came', async () => {
    const folder = playedFolder({ before: 0, after: 30, length: 900, end: 'kill' });
    const other = otherLife();
    copyFileSync(join(other, 'user.db'), join(folder, 'sync.tmp'));
    renameSync(join(folder, 'sync.tmp'), join(folder, 'user.db'));
    const next = start(folder);
    expect(await ask(next, 'backups.recovery')).toMatchObject({ outcome: 'changed-outside' });
    expect(await ask(next, 'notes.get', { slug: 'other-1' })).toMatchObject({
      body: expect.stringContaining('theirs'),
    });
    next.close();
    expect(notesIn(join(folder, 'user.db')).every(({ slug }) => slug.startsWith('other-'))).toBe(true);
  });

  it('control: SQLite alone takes the log of one file for that of another', () => {
    const folder = newFolder();
    mkdirSync(folder);
    const db = new Database(join(folder, 'user.db'));
    db.pragma('journal_mode = WAL');
    db.exec('CREATE TABLE note (slug TEXT PRIMARY KEY, body TEXT, updated_at TEXT)');
    for (let turn = 0; turn < 60; turn += 1)
      db.prepare("INSERT INTO note VALUES (?, ?, '')").run(`ours-${turn}`, 'x'.repeat(700));
    copyFileSync(join(otherLife(), 'user.db'), join(folder, 'sync.tmp'));
    renameSync(join(folder, 'sync.tmp'), join(folder, 'user.db'));
    const killed = copyOf(folder);
    const rows = notesIn(join(killed, 'user.db')).filter(({ slug }) => slug.startsWith('other-'));
    expect(rows).not.toHaveLength(60);
    db.close();
  });
});

describe('an emptied folder', () => {
  it('is told of, with what can be brought back', () => {
    const told = promised(30, 'emptied', import.meta.url, 'whole');
    const outcomes = { restored: 0, empty: 0 };
    for (let turn = 0; turn < 50; turn += 1) {
      const folder = newFolder();
      const first = openUser(folder);
      if (!first.ok) throw new Error(first.error.message);
      first.value.db.prepare("INSERT INTO note (slug, body, updated_at) VALUES ('a', 'mine', 'now')").run();
      const withBackup = turn % 2 === 0;
      if (withBackup) first.value.db.prepare("INSERT INTO setting VALUES ('x', '1')").run();
      first.value.close();
      if (withBackup) {
        mkdirSync(join(folder, 'backups'));
        const source = new Database(join(folder, 'user.db'));
        source.prepare('VACUUM INTO ?').run(join(folder, 'backups', '20260101T000000000Z-start.db'));
        source.close();
      }
      for (const name of readdirSync(folder)) {
        const goes =
          turn % 5 === 0
            ? name === 'user.db'
            : turn % 5 === 1
              ? name.startsWith('user.db')
              : name !== 'backups' && name !== 'owner.lock';
        if (goes) rmSync(join(folder, name), { recursive: true, force: true });
      }
      const next = openUser(folder);
      if (!next.ok) throw new Error(next.error.message);
      const report = lastReport(folder);
      expect(report?.outcome).toBe(withBackup ? 'restored' : 'started-empty');
      expect(report?.cause).toContain('missing');
      expect(next.value.db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(withBackup ? 1 : 0);
      outcomes[withBackup ? 'restored' : 'empty'] += 1;
      next.value.close();
    }
    told(
      `50 of 50 emptied folders told: ${outcomes.restored} brought back from a backup, ${outcomes.empty} told that there was none`,
    );
  });

  it('control: a new folder has nothing to tell', () => {
    const folder = newFolder();
    const opened = openUser(folder);
    if (!opened.ok) throw new Error(opened.error.message);
    expect(lastReport(folder)).toBeNull();
    opened.value.close();
  });

  it('of which user.db is a link to a drive that is not there is read, the link is left, and nothing is acknowledged', async () => {
    const folder = newFolder();
    const drive = newFolder();
    const before = start(folder);
    await write(before, 'ours-1', 'mine');
    await ask(before, 'backups.create');
    before.close();
    mkdirSync(drive);
    renameSync(join(folder, 'user.db'), join(drive, 'user.db'));
    symlinkSync(join(drive, 'user.db'), join(folder, 'user.db'));
    renameSync(drive, `${drive}-away`);
    expect(openUser(folder)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    const opened = openUserOrRead(folder);
    if (!opened.ok) throw new Error(opened.error.message);
    expect(opened.value.unkept()).toMatchObject({ reason: 'link-broken', shown: 'backup' });
    expect(opened.value.db.prepare('SELECT body FROM note').pluck().all()).toEqual(['mine']);
    expect(opened.value.keeps().ok).toBe(false);
    opened.value.close();
    expect(existsSync(join(folder, 'user.db'))).toBe(false);
    renameSync(`${drive}-away`, drive);
    const after = start(folder);
    expect(await ask(after, 'notes.get', { slug: 'ours-1' })).toMatchObject({ body: 'mine' });
    after.close();
  });
});
