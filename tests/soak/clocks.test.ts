import { copyFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBackend } from '../../src/main/backend.ts';
import { listBackupFiles, readBackup, writeBackup } from '../../src/main/database/user/backup-files.ts';
import { isOfDays, nameOfBackup } from '../../src/main/database/user/kept-backups.ts';
import { openUser, type UserStore } from '../../src/main/database/user/open-user.ts';
import { backUpWhenDue, restoreBackup } from '../../src/main/services/backups.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';
import { newFolder } from '../support/user-folders.ts';

const silent = { info: () => undefined, error: () => undefined };
const day = 24 * 60 * 60 * 1000;
const noteIn = (file: string) =>
  readBackup(file, (db) => db.prepare("SELECT body FROM note WHERE slug = 'a'").pluck().get());
function open(folder: string): UserStore {
  const opened = openUser(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
const note = (store: UserStore, body: string) =>
  store.db
    .prepare(
      "INSERT INTO note (slug, body, updated_at) VALUES ('a', ?, 'now') ON CONFLICT DO UPDATE SET body = excluded.body",
    )
    .run(body);
afterEach(() => {
  vi.useRealTimers();
});

/** What a clock says at each start: behind, ahead, jumping between decades, and right. */
const clocks: Readonly<Record<string, (turn: number, random: () => number) => number>> = {
  right: (turn) => Date.UTC(2026, 0, 1, 9) + turn * day,
  'once in 2099': (turn) => (turn === 3 ? Date.UTC(2099, 5, 1) : Date.UTC(2026, 0, 1, 9) + turn * day),
  'at 1970 each time': (turn) => turn * 1000,
  'going back': (turn) => Date.UTC(2026, 0, 1, 9) - turn * day,
  anywhere: (_, random) => Math.floor(random() * Date.UTC(2099, 0, 1)),
  'an hour and more back within a day': (turn) => Date.UTC(2026, 0, 1 + Math.floor(turn / 10), 23 - 2 * (turn % 10)),
  'a little earlier each day': (turn) => Date.UTC(2026, 0, 1, 23) + turn * (day - 60_000),
};

describe('backups at clocks that are right and wrong', () => {
  it('are made at each start of another day with changes, and the last one made is the one that a recovery takes', () => {
    const told = promised(29, 'starts', import.meta.url);
    const random = seededRandom(29);
    const names = Object.keys(clocks);
    const starts = Math.ceil(scaled(400, 4 * names.length) / names.length);
    let made = 0;
    for (const name of names) {
      const folder = newFolder();
      let last = '';
      for (let turn = 0; turn < starts; turn += 1) {
        const now = new Date(clocks[name]?.(turn, random) ?? 0);
        const store = open(folder);
        note(store, `${name} ${turn}`);
        const before = listBackupFiles(folder)[0];
        const sameDay =
          before?.madeAt.slice(0, 10) === now.toISOString().slice(0, 10) && Date.parse(before.madeAt) <= now.getTime();
        const done = backUpWhenDue(store, silent, now);
        expect(done, `${name} ${turn}`).toBe(sameDay ? 'not-due' : null);
        const [newest] = listBackupFiles(folder);
        if (!sameDay) {
          expect(newest?.madeAt, name).toBe(now.toISOString());
          last = `${name} ${turn}`;
          made += 1;
        }
        expect(noteIn(newest?.file ?? ''), `${name} ${turn}`).toBe(last);
        store.close();
      }
      renameSync(join(folder, 'user.db'), join(folder, 'away'));
      const recovered = open(folder);
      expect(recovered.db.prepare("SELECT body FROM note WHERE slug = 'a'").pluck().get(), name).toBe(last);
      recovered.close();
      expect(listBackupFiles(folder).length).toBeLessThanOrEqual(5 + 7 + 4 + 6);
    }
    told(
      `${starts * names.length} starts at clocks ${names.join(', ')}: ${made} days, ${made} backups, the last made taken in a recovery`,
    );
  }, 600_000);

  it('are made each day while the program runs', async () => {
    const told = promised(29, 'running', import.meta.url);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.UTC(2026, 0, 1, 9) });
    const folder = newFolder();
    const backend = createBackend({ paths: { reference: compileFixture(), userData: folder }, log: silent });
    if (!backend.ok) throw new Error(backend.error.message);
    const days = scaled(400);
    const seen = new Set<string>();
    for (let turn = 0; turn < days; turn += 1) {
      await backend.value.dispatch('notes.set', { slug: 'songhua-university', body: `day ${turn}` });
      vi.advanceTimersByTime(20 * 60_000);
      for (const { madeAt } of listBackupFiles(folder)) seen.add(madeAt.slice(0, 10));
      vi.setSystemTime(Date.now() + day - 20 * 60_000);
    }
    // Nothing was changed on these.
    const [newest] = listBackupFiles(folder);
    for (let turn = 0; turn < 5; turn += 1) {
      vi.setSystemTime(Date.now() + day);
      vi.advanceTimersByTime(20 * 60_000);
    }
    expect(listBackupFiles(folder)[0]?.id).toBe(newest?.id);
    backend.value.close();
    expect(seen.size).toBeGreaterThanOrEqual(days);
    told(`${days} days without a restart, each with changes: a backup on each; 5 days without: none`);
  }, 600_000);

  it('for packs and restores push out none of those kept by day', () => {
    const store = open(newFolder());
    for (let turn = 0; turn < 9; turn += 1) {
      note(store, `day ${turn}`);
      backUpWhenDue(store, silent, new Date(Date.UTC(2026, 4, 1 + turn)));
    }
    const ofDays = () =>
      listBackupFiles(store.folder)
        .filter(isOfDays)
        .map(({ id }) => id);
    const before = ofDays();
    expect(before.length).toBeGreaterThanOrEqual(7);
    for (let turn = 0; turn < 20; turn += 1) {
      note(store, `trying ${turn}`);
      const written = writeBackup(store.db, store.folder, 'pack', new Date(Date.UTC(2026, 4, 10, 9, 0, turn)));
      if (!written.ok) throw new Error(written.error.message);
    }
    restoreBackup(store, before.at(-1) ?? '', new Date(Date.UTC(2026, 4, 10, 10)));
    expect(ofDays()).toEqual(before);
    expect(listBackupFiles(store.folder).filter((each) => !isOfDays(each))).toHaveLength(5);
    store.close();
  });

  it('control: by the names alone, one of 2099 would stay the newest', () => {
    const folder = newFolder();
    const store = open(folder);
    for (const [turn, now] of [Date.UTC(2099, 0, 1), Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)].entries()) {
      note(store, `state ${turn}`);
      backUpWhenDue(store, silent, new Date(now));
    }
    store.close();
    const byName = readdirSync(join(folder, 'backups')).toSorted().at(-1) ?? '';
    expect(noteIn(join(folder, 'backups', byName))).toBe('state 0');
    expect(noteIn(listBackupFiles(folder)[0]?.file ?? '')).toBe('state 2');
    expect(nameOfBackup('20260101T000000000Z-nothing')).toBeNull();
    copyFileSync(join(folder, 'backups', byName), join(folder, 'backups', 'x.db'));
    expect(listBackupFiles(folder)).toHaveLength(3);
  });
});
