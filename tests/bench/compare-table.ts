import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import { median, type Bench } from './figure.ts';
import { reference } from './paths.ts';

const schools = 6;
const rounds = 60;
const warmUp = 15;

interface CompareTableFigures {
  /** The median over the rounds of one call of `compare.table` against six of `institutions.get` in the same round. */
  readonly ratio: number;
  /** Medians in milliseconds; they depend on the machine. */
  readonly tableMs: number;
  readonly profilesMs: number;
  /** The same of `compare.table` at depth decide against that of everything. */
  readonly decideRatio: number;
  readonly decideMs: number;
  /** How long the answers are as JSON, in bytes. */
  readonly tableBytes: number;
  readonly profilesBytes: number;
}

async function ask(backend: Backend, name: string, input: unknown): Promise<unknown> {
  const result = await backend.dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
}

/** The six profiles with the most claims, which are the longest to compare. */
async function fullestSchools(backend: Backend): Promise<readonly string[]> {
  const { rows } = (await ask(backend, 'institutions.list', {
    filter: { tier: ['profile'] },
    sort: 'completeness',
    descending: true,
    language: 'en',
    offset: 0,
    limit: 40,
  })) as { rows: { slug: string }[] };
  const counted = await Promise.all(
    rows.map(async ({ slug }) => ({
      slug,
      claims: ((await ask(backend, 'institutions.get', { slug })) as { claims: unknown[] }).claims.length,
    })),
  );
  return counted
    .sort((a, b) => b.claims - a.claims || (a.slug < b.slug ? -1 : 1))
    .slice(0, schools)
    .map(({ slug }) => slug);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Returns what `compare.table` of the six fullest schools costs against reading their six profiles, in one process and in turn. */
async function benchCompareTable(file = reference): Promise<CompareTableFigures> {
  if (!existsSync(file)) throw new Error(`There is no ${file}. Run "npm run data" first.`);
  const userData = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  const made = createBackend({
    paths: { reference: file, userData },
    log: { info: () => undefined, error: () => undefined },
  });
  if (!made.ok) throw new Error(made.error.message);
  const backend = made.value;
  try {
    const slugs = await fullestSchools(backend);
    const table = () => ask(backend, 'compare.table', { slugs });
    const decide = () => ask(backend, 'compare.table', { slugs, depth: 'decide', country: 'IN', currency: 'CNY' });
    const profiles = async () => {
      for (const slug of slugs) await ask(backend, 'institutions.get', { slug });
    };
    const times: { readonly table: number; readonly profiles: number; readonly decide: number }[] = [];
    for (let round = 0; round < warmUp + rounds; round++) {
      // In turn, so that neither always comes first.
      const tableFirst = round % 2 === 0;
      const first = await timed(tableFirst ? table : profiles);
      const second = await timed(tableFirst ? profiles : table);
      const decided = await timed(decide);
      if (round >= warmUp)
        times.push({
          ...(tableFirst ? { table: first, profiles: second } : { table: second, profiles: first }),
          decide: decided,
        });
    }
    const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
    const gotten = await Promise.all(slugs.map((slug) => ask(backend, 'institutions.get', { slug })));
    return {
      ratio: median(times.map((each) => each.table / each.profiles)),
      decideRatio: median(times.map((each) => each.decide / each.table)),
      decideMs: median(times.map((each) => each.decide)),
      tableMs: median(times.map((each) => each.table)),
      profilesMs: median(times.map((each) => each.profiles)),
      tableBytes: bytes(await table()),
      profilesBytes: bytes(gotten),
    };
  } finally {
    backend.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** `compare.table` of six against six `institutions.get`. */
export const compareTable: Bench = {
  name: 'compare-table',
  run: async () => {
    const { ratio, decideRatio, decideMs, tableMs, profilesMs, tableBytes, profilesBytes } = await benchCompareTable();
    return [
      {
        what: `compare.table of ${schools} / ${schools} institutions.get`,
        value: ratio,
        unit: 'times',
        atMost: 2.5,
        detail: `${tableMs.toFixed(2)} ms / ${profilesMs.toFixed(2)} ms; ${tableBytes} / ${profilesBytes} bytes of JSON`,
      },
      {
        what: `compare.table of ${schools} at depth decide / of everything`,
        value: decideRatio,
        unit: 'times',
        atMost: 0.3,
        detail: `${decideMs.toFixed(2)} ms / ${tableMs.toFixed(2)} ms`,
      },
    ];
  },
};
