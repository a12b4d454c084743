import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { whenFileEnds } from './ends.ts';
import { packOf } from '../../src/compiler/packs/write-pack.ts';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import { doPackJob } from '../../src/main/services/packs/do-job.ts';
import type { RunPackJob } from '../../src/main/services/packs/run-job.ts';
import type { CallName, Input, Output } from '../../src/shared/contract/index.ts';
import type { Result } from '../../src/shared/result.ts';
import { fastFolder } from './fast-folder.ts';
import { plainFixture, fixtureSources } from './fixture-reference.ts';

export const description = {
  id: 'river-figures',
  version: '1',
  title: 'Figures of the river schools',
  publisher: 'A counsellor',
  date: '2026-11',
  edition: '2026.11',
};

/** A pack's own source. */
export const fairSource = `title: Fees read out at the fair
publisher: Songhua Medical University
kind: official
language: en
published: 2026-10
accessed: 2026-10-02
`;

/** What a pack adds to a school of the fixture: a figure that disagrees, one that is new, and one of its own source. */
export const additions = `claims:
  - { property: students-total, value: 12500, as_of: 2024, source: fair-2026 }
  - { property: scholarship, value: { en: Half the fee, zh: 半额, ru: Половина платы }, source: fair-2026 }
  - { property: affiliated-hospitals, value: 7, as_of: 2026, source: songhua-site }
`;

/** What a pack says otherwise of a school of the fixture, of whatever there is one only, and a rank. */
export const otherwise = `kind: university
parent: volga-state-medical-university
place: { country: RU, region: Saratov Oblast, city: Saratov }
claims: []
rankings:
  - { list: star-world, year: 2024, rank: 650, source: fair-2026 }
programmes:
  - slug: medicine-english
    title: { en: Medicine taught in English, zh: 英语医学, ru: Медицина на английском }
    level: master
    language: ru
    source: fair-2026
    claims:
      - { property: tuition, value: 35000, unit: CNY, as_of: 2024, source: fair-2026 }
`;

/** A school that the fixture does not have. */
export const newSchool = `tier: listed
kind: medical-university
names:
  - { value: Upriver Medical College, lang: en, kind: official }
  - { value: Верхнеречный медицинский колледж, lang: ru, kind: alias }
place: { country: CN, region: Heilongjiang, city: Harbin }
claims:
  - { property: students-total, value: 800, as_of: 2026, source: fair-2026 }
`;

export const songhua = 'institutions/songhua-medical-university.yaml';
export const usualFiles: Readonly<Record<string, string>> = {
  [songhua]: additions,
  'institutions/upriver-medical-college.yaml': newSchool,
  'sources/fair-2026.yaml': fairSource,
};

/** Returns the zip of a pack of these files; the description is the usual one but for what is given. */
export async function packOfTexts(
  files: Readonly<Record<string, string>> = usualFiles,
  described: Partial<Parameters<typeof packOf>[0]> = {},
  slips: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Buffer> {
  return (
    await packOf(
      { ...description, ...described },
      new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
      slips,
    )
  ).zip;
}

export interface TestBackend {
  readonly backend: Backend;
  readonly folder: string;
  readonly call: <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Result<Output<Name>>>;
  /** As `call`, and throws where it fails. */
  readonly ask: <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
}

const open = new Set<() => void>();
whenFileEnds(() => {
  for (const close of open) close();
  open.clear();
});

/** Does packs' jobs without a thread: many of them take a fraction of the time. */
export const runHere: RunPackJob = (job) => ({
  result: doPackJob(job, () => undefined) as never,
  stop: () => undefined,
});

/** Opens a backend on the fixture, in a user folder that is given or new and goes when the tests of the file have run. */
export function openBackend({
  folder,
  reference = plainFixture(),
  sources = fixtureSources,
  runPackJob,
  lookAfter,
}: {
  readonly folder?: string;
  readonly reference?: string;
  readonly sources?: string;
  readonly runPackJob?: RunPackJob;
  readonly lookAfter?: number;
} = {}): TestBackend {
  const userData = folder ?? mkdtempSync(join(fastFolder, 'almanac-packs-'));
  const backend = createBackend({
    paths: { reference, userData, sources },
    runPackJob,
    lookAfter,
    log: { info: () => undefined, error: () => undefined },
    checkOutputs: true,
  });
  if (!backend.ok) throw new Error(backend.error.message);
  open.add(() => {
    if (!folder) rmSync(userData, { recursive: true, force: true });
  });
  const call = (name: string, input: unknown) => backend.value.dispatch(name, input) as never;
  const ask = async (name: string, input: unknown) => {
    const result = await backend.value.dispatch(name, input);
    if (!result.ok)
      throw new Error(
        `${name}: ${result.error.code}: ${result.error.message} ${JSON.stringify(result.error.details ?? {})}`,
      );
    return result.value as never;
  };
  return { backend: backend.value, folder: userData, call, ask };
}

/** A zip as a call takes it. */
export const asInput = (zip: Buffer): { zip: string } => ({ zip: zip.toString('base64') });

/** Waits until the installed packs are neither shown nor given up. */
export async function settled({ ask }: TestBackend, seconds = 30): Promise<Output<'packs.list'>> {
  for (const until = Date.now() + seconds * 1_000; Date.now() < until;) {
    const list = await ask('packs.list', {});
    if (list.state !== 'building') return list;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('The packs were not compiled in time.');
}

/** Waits until the world's schools are neither shown nor given up. */
export async function settledWorld({ ask }: TestBackend, seconds = 30): Promise<Output<'world.get'>> {
  for (const until = Date.now() + seconds * 1_000; Date.now() < until;) {
    const world = await ask('world.get', {});
    if (world.state !== 'building') return world;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  throw new Error('The schools of the world were not laid over in time.');
}
