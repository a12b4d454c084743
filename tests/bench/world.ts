import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Figure } from './figure.ts';
import { bundle } from '../support/bundle.ts';
import { writeGeneratedDump } from '../support/generate/world-dump.ts';
import { root } from './paths.ts';
import type { WorldCost } from './world-process.ts';

/** ROR's own file, where it lies; it is no part of the project. */
const rorFile = process.env['ALMANAC_ROR'] ?? '/work/shared/data/ror-v2-education.json.gz';

/** What a dump may take; `held` and `waited` in milliseconds. */
interface Budget {
  readonly seconds: number;
  readonly megabytes: number;
}
const budgetOfRor: Budget = { seconds: 20, megabytes: 300 };
const large = 150_000;
const budgetOfLarge: Budget = { seconds: 240, megabytes: 1_024 };

/**
 * The program with its threads as people have it, bundled: where Node reads the sources, what takes their types out of them takes some 20 MB in each
 * thread. The name of the thread's file is that of the build.
 */
async function bundledProgram(): Promise<string> {
  const folder = join(root, 'tests', '.bench');
  const files = {
    'world-process': join(import.meta.dirname, 'world-process.ts'),
    'pack-worker': join(root, 'src', 'main', 'services', 'packs', 'worker.ts'),
  };
  await bundle(folder, files, 'cjs');
  return join(folder, 'world-process.cjs');
}

let program: Promise<string> | undefined;

async function figuresOf(what: string, file: string, { seconds, megabytes }: Budget): Promise<readonly Figure[]> {
  const run = spawnSync(process.execPath, [await (program ??= bundledProgram()), file], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const cost = JSON.parse(run.stdout) as WorldCost;
  const named = `${what}, ${cost.records.toLocaleString('en')} records`;
  return [
    {
      what: `${named}: seconds of the processor`,
      value: cost.processor,
      unit: 's',
      atMost: seconds,
      detail: `${cost.seconds.toFixed(1)} s by the clock, looked at and brought in`,
    },
    {
      what: `${named}: memory of the whole program at its highest`,
      value: cost.highest,
      unit: 'MB',
      atMost: megabytes,
      detail: `${cost.before.toFixed(0)} MB before`,
    },
    {
      what: `${named}: the longest that other calls were held up`,
      value: cost.held,
      unit: 'ms',
      atMost: 100,
      detail: `of the processor; the longest wait for an answer ${cost.waited.toFixed(0)} ms by the clock`,
    },
    { what: `${named}: removed`, value: cost.removed, unit: 'ms', atMost: 2_000 },
  ];
}

/** ROR's own file brought in by a program that is asked other things meanwhile, and taken away. */
export const worldOfRor: Bench = {
  name: 'world',
  run: async () => {
    if (existsSync(rorFile)) return await figuresOf("ROR's own file", rorFile, budgetOfRor);
    console.error(`  There is no ${rorFile}: set ALMANAC_ROR to ROR's own file.`);
    return [];
  },
};

/** The same with more records than ROR has. */
export const worldOfMany: Bench = {
  name: 'world-large',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
    const file = join(folder, 'generated.json');
    try {
      writeGeneratedDump(file, large);
      return await figuresOf('Made up', file, budgetOfLarge);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
