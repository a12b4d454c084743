import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { examineBackup, listBackupFiles, writeBackup } from '../../src/main/database/user/backup-files.ts';
import { openUser, type UserStore } from '../../src/main/database/user/open-user.ts';
import { lastReport } from '../../src/main/database/user/recovery-reports.ts';
import { backUpWhenDue, createBackup, listBackups, restoreBackup } from '../../src/main/services/backups.ts';
import { promised } from '../support/results.ts';
import { copyOf, newFolder } from '../support/user-folders.ts';

function open(folder = newFolder()): UserStore {
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
const noteIn = (db: Pick<Database.Database, 'prepare'>) =>
  db.prepare("SELECT body FROM note WHERE slug = 'a'").pluck().get();
const bodies = (store: UserStore) =>
  listBackupFiles(store.folder).map(({ file }) => {
    const db = new Database(file, { readonly: true });
    try {
      return noteIn(db) ?? 'empty';
    } finally {
      db.close();
    }
  });
const later = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
const silent = { info: () => undefined, error: () => undefined };
function must<Value>(result: { ok: true; value: Value } | { ok: false; error: { message: string } }): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('backups', () => {
  it('are sound, the newest five and the last of seven days, four weeks and six months, and named by the moment in UTC', () => {
    const told = promised(16, 'generations', import.meta.url, 'whole');
    const store = open();
    const from = Date.UTC(2026, 0, 5, 9);
    const at = (day: number) => new Date(from + day * 24 * 60 * 60 * 1000);
    // From Monday, 5 January, to 24 May: twenty weeks.
    for (let turn = 1; turn <= 140; turn += 1) {
      note(store, `state ${turn}`);
      expect(must(createBackup(store, at(turn - 1))).made).toBe(true);
    }
    const days = [140, 139, 138, 137, 136, 135, 134];
    const weeks = [133, 126, 119];
    // The last days of April, March, February and January.
    const months = [116, 86, 55, 27];
    const kept = [...days, ...weeks, ...months].map((turn) => `state ${turn}`);
    expect(bodies(store)).toEqual(kept);
    for (const { file, id, madeAt } of listBackupFiles(store.folder)) {
      expect(examineBackup(file).ok).toBe(true);
      expect(id.replace(/-asked$/, '')).toBe(madeAt.replace(/[-:.]/g, ''));
    }
    // An empty database: pushed out all, by whatever reason it is backed up.
    store.db.exec('DELETE FROM note');
    for (let turn = 9; turn <= 20; turn += 1) {
      store.db
        .prepare("INSERT INTO setting (key, value) VALUES ('turn', ?) ON CONFLICT DO UPDATE SET value = excluded.value")
        .run(String(turn));
      must(writeBackup(store.db, store.folder, 'start', at(140 + turn)));
    }
    expect(bodies(store)).toEqual(['empty', ...kept]);
    store.close();
    told(
      '140 states: 14 kept (five newest, seven days, four weeks, five months), each verified; 12 backups of an empty database pushed out 0 full ones',
    );
  });

  it('are not made twice of the same state, nor twice on a day or of nothing', () => {
    const store = open();
    expect(backUpWhenDue(store, silent, later(0))).toBe('not-due');
    expect(listBackupFiles(store.folder)).toEqual([]);
    note(store, 'mine');
    backUpWhenDue(store, silent, later(0));
    expect(bodies(store)).toEqual(['mine']);
    note(store, 'changed');
    backUpWhenDue(store, silent, later(0));
    expect(bodies(store)).toEqual(['mine']);
    backUpWhenDue(store, silent, later(1.1));
    expect(bodies(store)).toEqual(['changed', 'mine']);
    backUpWhenDue(store, silent, later(5));
    expect(must(createBackup(store, later(6))).made).toBe(false);
    expect(bodies(store)).toHaveLength(2);
    store.close();
  });

  it('sort in the order of making even when the clock is set back', () => {
    const store = open();
    for (const [turn, days] of [
      [1, 10],
      [2, 0],
      [3, -5],
    ] as const) {
      note(store, `state ${turn}`);
      must(createBackup(store, later(days)));
    }
    expect(bodies(store)).toEqual(['state 3', 'state 2', 'state 1']);
    store.close();
  });

  it('push nothing out where the copy is not sound, or cannot be written', () => {
    const store = open();
    for (let turn = 1; turn <= 5; turn += 1) {
      note(store, `state ${turn}`);
      must(createBackup(store, later(turn)));
    }
    const before = readdirSync(join(store.folder, 'backups'));
    note(store, 'state 6');
    store.db.pragma('foreign_keys = OFF');
    store.db
      .prepare(
        "INSERT INTO bookmark (list_id, slug, saved_name, position, added_at) VALUES ('nowhere', 'a', 'A', 1, 'now')",
      )
      .run();
    expect(createBackup(store, later(6))).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(readdirSync(join(store.folder, 'backups'))).toEqual(before);
    store.close();
  });

  it('are restored with a way back', () => {
    const store = open();
    note(store, 'first');
    const { id } = must(createBackup(store, later(0)));
    note(store, 'second');
    const { undo } = must(restoreBackup(store, id, later(1)));
    expect(noteIn(store.db)).toBe('first');
    must(restoreBackup(store, undo, later(2)));
    expect(noteIn(store.db)).toBe('second');
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'application_id'].map((name) =>
        store.db.pragma(name, { simple: true }),
      ),
    ).toEqual(['wal', 2, 1, 0]);
    expect(listBackups(store).rows.map(({ reason, holds }) => [reason, holds])).toEqual([
      ['restore', { schools: 0, notes: 1 }],
      ['restore', { schools: 0, notes: 1 }],
      ['asked', { schools: 0, notes: 1 }],
    ]);
    store.close();
    expect(lastReport(store.folder)).toBeNull();
    expect(noteIn(open(store.folder).db)).toBe('second');
  });

  it('can be restored from the last of them, which is not pushed out by the one made for the way back', () => {
    const store = open();
    for (let turn = 1; turn <= 5; turn += 1) {
      note(store, `state ${turn}`);
      must(createBackup(store, later(turn)));
    }
    note(store, 'state 6');
    must(restoreBackup(store, listBackupFiles(store.folder).at(-1)?.id ?? '', later(7)));
    expect(noteIn(store.db)).toBe('state 1');
    expect(bodies(store)[0]).toBe('state 6');
    store.close();
  });

  it('that are damaged, newer or not there are refused, and nothing changes', () => {
    const store = open();
    note(store, 'first');
    const { id } = must(createBackup(store, later(0)));
    const file = join(store.folder, 'backups', `${id}.db`);
    const whole = readFileSync(file);
    note(store, 'second');
    const refused = (code: string) => {
      expect(restoreBackup(store, id, later(1))).toMatchObject({ ok: false, error: { code } });
      expect(noteIn(store.db)).toBe('second');
    };
    truncateSync(file, 5_000);
    refused('damaged');
    writeFileSync(file, '');
    refused('damaged');
    writeFileSync(file, whole);
    const newer = new Database(file);
    newer.pragma('user_version = 990');
    newer.close();
    refused('conflict');
    expect(restoreBackup(store, '20000101T000000000Z-asked', later(1))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(listBackups(store).rows).toHaveLength(1);
    store.close();
  });

  it('that are damaged are passed over in a recovery, for the newest that is sound', () => {
    const store = open();
    for (let turn = 1; turn <= 3; turn += 1) {
      note(store, `state ${turn}`);
      must(createBackup(store, later(turn)));
    }
    store.close();
    const [newest, middle] = listBackupFiles(store.folder);
    truncateSync(newest?.file ?? '', 5_000);
    writeFileSync(join(store.folder, 'user.db'), 'spoilt');
    const recovered = open(copyOf(store.folder));
    expect(noteIn(recovered.db)).toBe('state 2');
    expect(lastReport(recovered.folder)?.restoredFrom?.id).toBe(middle?.id);
    recovered.close();
  });

  it('control: a rotation by age alone would have lost every full one to the empty ones', () => {
    const store = open();
    note(store, 'mine');
    must(createBackup(store, later(0)));
    const [only] = listBackupFiles(store.folder);
    for (let turn = 1; turn <= 5; turn += 1)
      copyFileSync(
        only?.file ?? '',
        join(store.folder, 'backups', basename(only?.file ?? '').replace(/^\d{4}/, String(2040 + turn))),
      );
    const byAge = readdirSync(join(store.folder, 'backups')).toSorted().toReversed().slice(0, 5);
    expect(byAge).not.toContain(basename(only?.file ?? ''));
    store.close();
  });
});
