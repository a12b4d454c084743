import { closeSync, existsSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackupFiles } from '../../src/main/database/user/backup-files.ts';
import { openUser } from '../../src/main/database/user/open-user.ts';
import { lastReport } from '../../src/main/database/user/recovery-reports.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';
import { copyOf, notesIn, playedFolder } from '../support/user-folders.ts';
import { noteOf } from '../support/user-writer.ts';

/** Notes in the backup, and notes written after it. */
const before = 6;
const after = 14;

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * limit);
const sizeOf = (file: string) => (existsSync(file) ? readFileSync(file).length : 0);

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
}

function flipBits(file: string, random: Random, times: number): void {
  for (let turn = 0; turn < times; turn += 1) {
    const at = below(random, sizeOf(file));
    overwrite(file, at, Uint8Array.of((readFileSync(file)[at] ?? 0) ^ (1 << below(random, 8))));
  }
}

/** What a reader makes of a folder. */
interface Reading {
  readonly notes: readonly { slug: string; body: string }[] | 'refused';
  readonly report: ReturnType<typeof lastReport>;
}

function readAsProgram(folder: string): Reading {
  const opened = openUser(folder);
  if (!opened.ok) return { notes: 'refused', report: null };
  const notes = opened.value.db.prepare('SELECT slug, body FROM note ORDER BY slug').all() as {
    slug: string;
    body: string;
  }[];
  opened.value.close();
  return { notes, report: lastReport(folder) };
}

/** As a program reads that leaves everything to SQLite and begins again where it fails: what the tests must find out. */
function readCarelessly(folder: string): Reading {
  try {
    return { notes: notesIn(join(folder, 'user.db')), report: null };
  } catch {
    return { notes: [], report: null };
  }
}

type Verdict =
  | 'unharmed'
  | 'restored'
  | 'told that changes are lost'
  | 'told that the file was changed'
  | 'refused'
  | 'silent';

/** Judges the reading of a folder whose notes had all been acknowledged; `spoilt` are its files as the damage left them. */
function judge(
  { notes, report }: Reading,
  folder: string,
  length: number,
  spoilt: ReadonlyMap<string, Buffer>,
): Verdict {
  if (notes === 'refused')
    return [...spoilt].every(([name, bytes]) => readFileSync(join(folder, name)).equals(bytes)) ? 'refused' : 'silent';
  const isBeginning = notes.every(
    ({ slug, body }, at) => slug === noteOf(at + 1, length).slug && body === noteOf(at + 1, length).body,
  );
  if (isBeginning && notes.length === before + after) return 'unharmed';
  if (report?.outcome === 'changed-outside') return 'told that the file was changed';
  const kept = (report?.kept ?? []).map((path) => readFileSync(path));
  if (![...spoilt.values()].every((bytes) => bytes.length === 0 || kept.some((one) => one.equals(bytes))))
    return 'silent';
  if (report?.outcome === 'changes-lost')
    return isBeginning && notes.length >= before ? 'told that changes are lost' : 'silent';
  const [newest] = listBackupFiles(folder);
  return report?.outcome === 'restored' &&
    isBeginning &&
    notes.length === before &&
    report.restoredFrom?.id === newest?.id &&
    report.restoredFrom?.madeAt === newest?.madeAt
    ? 'restored'
    : 'silent';
}

interface Base {
  readonly folder: string;
  readonly length: number;
}

/** Spoils copies of the bases in turn, has each read, and counts the verdicts. */
function spoil(
  bases: readonly Base[],
  times: number,
  seed: number,
  damage: (folder: string, random: Random, turn: number) => void,
  read: (folder: string) => Reading,
): Partial<Record<Verdict, number>> {
  const random = seededRandom(seed);
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (let turn = 0; turn < times; turn += 1) {
    const base = bases[turn % bases.length] as Base;
    const folder = copyOf(base.folder);
    damage(folder, random, turn);
    const spoilt = new Map(
      ['user.db', 'user.db-wal']
        .filter((name) => existsSync(join(folder, name)))
        .map((name) => [name, readFileSync(join(folder, name))]),
    );
    const verdict = judge(read(folder), folder, base.length, spoilt);
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    rmSync(folder, { recursive: true });
  }
  return verdicts;
}

const said = (verdicts: Partial<Record<Verdict, number>>) =>
  Object.entries({ ...verdicts, silent: verdicts.silent ?? 0 })
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ');

function damageLog(folder: string, random: Random, turn: number): void {
  const log = join(folder, 'user.db-wal');
  if (turn % 3 === 0) truncateSync(log, below(random, sizeOf(log)));
  else flipBits(log, random, 1 + below(random, 8));
}

const damages: readonly ((file: string, random: Random) => void)[] = [
  (file, random) => {
    flipBits(file, random, 1 + below(random, 64));
  },
  (file, random) => {
    truncateSync(file, below(random, sizeOf(file)));
  },
  (file, random) => {
    overwrite(file, below(random, sizeOf(file) / 4096) * 4096, Buffer.alloc(4096));
  },
  (file, random) => {
    overwrite(
      file,
      below(random, sizeOf(file) - 600),
      Buffer.from(Array.from({ length: 600 }, () => below(random, 256))),
    );
  },
  (file, random) => {
    overwrite(file, below(random, 100), Buffer.from([below(random, 256), below(random, 256)]));
  },
  (file) => {
    truncateSync(file, 0);
  },
  (file) => {
    writeFileSync(file, 'This was a database once.');
  },
  (file) => {
    rmSync(file);
  },
];
const damageMain = (folder: string, random: Random, turn: number) => {
  damages[Math.floor(turn / 2) % damages.length]?.(join(folder, 'user.db'), random);
};

describe('damaged files of a person', () => {
  const lengths = [150, 9_000];
  const killed = () =>
    lengths.map((length) => ({ length, folder: playedFolder({ before, after, length, end: 'kill' }) }));
  const closed = () =>
    lengths.map((length) => ({ length, folder: playedFolder({ before, after, length, end: 'close' }) }));

  it('a log cut short or with bits flipped is never passed over in silence', () => {
    const told = promised(11, 'logs', import.meta.url);
    const times = scaled(1_000);
    const verdicts = spoil(killed(), times, 111, damageLog, readAsProgram);
    expect(verdicts.silent ?? 0, said(verdicts)).toBe(0);
    expect(verdicts['told that changes are lost'] ?? 0).toBeGreaterThan(times / 3);
    told(`${times} damaged logs: ${said(verdicts)}`);
  }, 600_000);

  it('a damaged file is kept, and the newest backup restored and dated', () => {
    const told = promised(11, 'files', import.meta.url);
    const times = scaled(500);
    const verdicts = spoil(closed(), times, 112, damageMain, readAsProgram);
    expect(verdicts.silent ?? 0, said(verdicts)).toBe(0);
    expect(verdicts.restored ?? 0).toBeGreaterThan(times / 3);
    told(`${times} damaged files: ${said(verdicts)}`);
  }, 600_000);

  it('control: a program that leaves it all to SQLite is silent about most', () => {
    expect(spoil(killed(), 60, 113, damageLog, readCarelessly).silent ?? 0).toBeGreaterThan(20);
    expect(spoil(closed(), 60, 114, damageMain, readCarelessly).silent ?? 0).toBeGreaterThan(20);
  }, 120_000);
});
