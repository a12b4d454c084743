import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { examineBackup, listBackupFiles } from '../../src/main/database/user/backup-files.ts';
import { openUser } from '../../src/main/database/user/open-user.ts';
import { lastReport } from '../../src/main/database/user/recovery-reports.ts';
import { programFile } from '../support/programs.ts';
import { inTurn, promised } from '../support/results.ts';
import { hasStrace, killedAt, stepsOf } from '../support/strace.ts';
import { copyOf, filesIn, newFolder, notesIn, playedFolder } from '../support/user-folders.ts';
import { operate, writeOldUser, type Operation } from '../support/user-operations.ts';

const program = programFile('user-operations');
const command = (operation: Operation, folder: string) => [process.execPath, program, operation, folder];

interface Scene {
  readonly name: string;
  readonly operation: Operation;
  readonly prepare: () => string;
  /** The notes' slugs before and after; a killed run leaves one or the other. */
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly check?: (folder: string) => void;
}

/** A folder with so many backups, each of another state, the first of a single note. */
function withBackups(count: number): string {
  const folder = playedFolder({ before: 1, after: 0, length: 100, end: 'close' });
  for (let turn = 1; turn < count; turn += 1) {
    operate('write', folder);
    const store = openUser(folder);
    if (!store.ok) throw new Error(store.error.message);
    store.value.db.prepare("UPDATE note SET body = ? WHERE slug = 'new'").run(`state ${turn}`);
    store.value.close();
    operate('backUp', folder);
  }
  if (count === 1) operate('write', folder);
  return folder;
}

const first = 'school-0001';
const spoilt = Buffer.alloc(8_192, 'spoilt');
const scenes: readonly Scene[] = [
  {
    name: 'first start',
    operation: 'open',
    prepare: () => {
      const folder = newFolder();
      mkdirSync(folder);
      return folder;
    },
    old: [],
    now: [],
  },
  { name: 'backup', operation: 'backUp', prepare: () => withBackups(1), old: ['new', first], now: ['new', first] },
  {
    name: 'rotation',
    operation: 'backUp',
    prepare: () => {
      const folder = withBackups(5);
      operate('write', folder);
      return folder;
    },
    old: ['new', first],
    now: ['new', first],
    check: (folder) => {
      expect(listBackupFiles(folder).length).toBeGreaterThanOrEqual(5);
    },
  },
  { name: 'restore', operation: 'restoreOldest', prepare: () => withBackups(2), old: ['new', first], now: [first] },
  {
    name: 'migration',
    operation: 'open',
    prepare: () => {
      const folder = newFolder();
      mkdirSync(folder);
      writeOldUser(join(folder, 'user.db'), 10);
      return folder;
    },
    old: ['old'],
    now: ['old'],
    check: (folder) => {
      expect([...new Set(listBackupFiles(folder).map(({ reason }) => reason))]).toEqual(['migration']);
    },
  },
  {
    name: 'recovery',
    operation: 'open',
    prepare: () => {
      const folder = withBackups(1);
      writeFileSync(join(folder, 'user.db'), spoilt);
      return folder;
    },
    old: [first],
    now: [first],
    check: (folder) => {
      const report = lastReport(folder);
      expect(report?.outcome).toBe('restored');
      expect(readFileSync(report?.kept[0] ?? '').equals(spoilt)).toBe(true);
    },
  },
];

const scratch = newFolder();
mkdirSync(scratch);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function slugsOf(folder: string): readonly string[] {
  operate('open', folder);
  return notesIn(join(folder, 'user.db')).map(({ slug }) => slug);
}

/** What must hold of a folder that a killed run left: the old or the new, sound backups, nothing half-made; and running again finishes. */
function expectWhole(scene: Scene, folder: string): void {
  expect([scene.old, scene.now]).toContainEqual(slugsOf(folder));
  for (const backup of listBackupFiles(folder)) expect(examineBackup(backup.file)).toEqual({ ok: true, value: null });
  scene.check?.(folder);
  expect(filesIn(folder).filter((name) => /part|next|swap/.test(name))).toEqual([]);
  operate(scene.operation, folder);
  expect(slugsOf(folder)).toEqual(scene.now);
}

describe.runIf(hasStrace)('a program killed at any step of what it does to its files', () => {
  const figures: string[] = [];
  const told = promised(13, 'killed-steps', import.meta.url);

  it.each(scenes)(
    'leaves the old or the new: $name',
    (scene) => {
      const base = scene.prepare();
      const steps = stepsOf(command(scene.operation, copyOf(base)), join(scratch, 'trace'));
      const tried = inTurn(steps, { turn: scenes.indexOf(scene), usual: 2 });
      let killed = 0;
      for (const step of tried) {
        const folder = copyOf(base);
        if (killedAt(step, command(scene.operation, folder))) killed += 1;
        expectWhole(scene, folder);
        rmSync(folder, { recursive: true });
      }
      expect(killed).toBeGreaterThanOrEqual(Math.min(tried.length * 0.8, tried.length - 1));
      figures.push(`${scene.name} ${killed} of ${steps.length}`);
      if (figures.length === scenes.length)
        told(`killed before each of these steps, wholly old or new: ${figures.join(', ')}`);
    },
    900_000,
  );

  it('control: a program that writes over its file in place is found out', () => {
    const folder = newFolder();
    mkdirSync(folder);
    const base = join(folder, 'base');
    writeFileSync(base, 'old '.repeat(10_000));
    const careless = (file: string) => [
      process.execPath,
      '-e',
      `const fs = require('fs'); const d = fs.openSync(${JSON.stringify(file)}, 'r+'); for (let i = 0; i < 10; i++) fs.writeSync(d, 'new '.repeat(1000), i * 4000);`,
    ];
    const steps = stepsOf(careless(base), join(scratch, 'trace'));
    const isMixed = steps.some((step, at) => {
      const file = join(folder, `copy-${at}`);
      writeFileSync(file, 'old '.repeat(10_000));
      killedAt(step, careless(file));
      const text = readFileSync(file, 'utf8');
      return text.includes('old') && text.includes('new');
    });
    expect(isMixed).toBe(true);
  }, 120_000);
});
