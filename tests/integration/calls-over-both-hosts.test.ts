import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contract } from '../../src/shared/contract/index.ts';
import type { HostBridge } from '../../src/shared/host-bridge.ts';
import { errorCodes, type ErrorCode } from '../../src/shared/result.ts';
import { boot, type Booted } from '../support/fake-electron/boot.ts';
import { rightInputs, wrongInputs } from '../support/generated-inputs.ts';
import { call, root, startHost, type TestHost } from '../support/host.ts';
import { secondsOf } from '../support/processor.ts';
import { promised, scaled } from '../support/results.ts';

const reference = join(root, 'resources', 'reference.db');
const seed = Number(process.env['ALMANAC_SEED'] ?? 20_261_121);
const names = Object.keys(contract) as (keyof typeof contract)[];
/** What a host may lack, by its capabilities, or have drawn sooner: compared only where both refuse the input. */
const ofTheHost = new Set<string>([
  'documents.print',
  'documents.pdf',
  'documents.cancel',
  'documents.progress',
  'documents.reveal',
  'documents.drag',
  'log.show',
  'window.first',
]);

const reached = promised(7, 'both-hosts', import.meta.url);
const inputsInAll = scaled(10_000, 250);
/** What the browser host has taken of the processor, and this process with the desktop program in it. */
const taken = (): readonly number[] => [host.pid, process.pid].map(secondsOf);

let host: TestHost;
let program: Booted;
let bridge: HostBridge;
let referenceHash: string;
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

beforeAll(async () => {
  referenceHash = hash(reference);
  [host, program] = await Promise.all([startHost(), boot()]);
  bridge = program.bridge();
});
afterAll(async () => {
  program.quit();
  await host.stop();
});

/** What the two answers must agree on: everything but moments, ids made at random or of such, and the two folders, in the texts of files as well. */
function comparable(result: unknown): unknown {
  const text = JSON.stringify(result)
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<moment>')
    .replaceAll(/\d{8}T\d{9}Z/g, '<moment>')
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '<id>')
    .replaceAll(/UID:[\da-f]{32}@/g, 'UID:<id>@')
    .replaceAll(host.userData, '<folder>')
    .replaceAll(program.userData, '<folder>');
  return JSON.parse(text);
}

/** Shows whether anything was written to the database: its files' sizes and times. */
function written(folder: string): string {
  return ['user.db', 'user.db-wal']
    .map((name) => {
      const stat = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
      return stat ? `${name} ${stat.size} ${stat.mtimeNs}` : `${name} -`;
    })
    .join('; ');
}

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: ErrorCode; readonly message: string };
}

it(`gives the same typed answer over HTTP and through IPC to ${inputsInAll} generated inputs, within a second of the processor, and changes nothing when it refuses`, async () => {
  const slugs = await knownSlugs();
  const each = Math.ceil(inputsInAll / names.length);
  let tried = 0;
  let refused = 0;
  let slowest = 0;
  for (const name of names) {
    const right = rightInputs(contract[name].input, slugs);
    const inputs = fc.sample(fc.oneof({ arbitrary: right, weight: 2 }, { arbitrary: wrongInputs(right), weight: 1 }), {
      numRuns: each,
      seed,
    });
    for (const input of inputs) {
      const where = `${name} ${JSON.stringify(input)?.slice(0, 300)} (seed ${seed})`;
      const before = written(host.userData);
      const [start, worked] = [performance.now(), taken()];
      const overHttp = (await call(host, name, input)) as Answer;
      const overIpc = (await bridge.invoke(name, input)) as Answer;
      const took = Math.max(...taken().map((seconds, at) => 1_000 * (seconds - (worked[at] ?? 0))));
      slowest = Math.max(slowest, took);
      expect(took, where).toBeLessThan(1_000);
      // A busy machine is not the program's fault; one that only waits is.
      expect(performance.now() - start, where).toBeLessThan(10_000);
      tried++;
      if (!overHttp.ok) {
        refused++;
        expect(errorCodes, where).toContain(overHttp.error?.code);
        expect(overHttp.error?.code, `${where}: ${overHttp.error?.message}`).not.toBe('internal');
        expect(written(host.userData), where).toBe(before);
      }
      if (ofTheHost.has(name) && overHttp.error?.code !== 'invalid-input') continue;
      expect(comparable(overIpc), where).toEqual(comparable(overHttp));
    }
  }
  expect(refused).toBeGreaterThan(tried / 10);
  expect(tried - refused).toBeGreaterThan(tried / 10);
  expect((await call(host, 'reference.about', {})).ok).toBe(true);
  expect(program.problems).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  reached(
    `${tried} inputs to ${names.length} calls, over HTTP and IPC: 0 crashes, 0 different answers, ${refused} refused and typed, 0 writes on a refusal, the slowest in ${Math.ceil(slowest)} ms of the processor`,
  );
});

it('would notice a host that answers otherwise or writes', async () => {
  expect(comparable({ ok: true, value: { a: 1 } })).not.toEqual(comparable({ ok: true, value: { a: 2 } }));
  const before = written(host.userData);
  // Another than what the inputs left.
  const { theme } = (await call(host, 'settings.get', {})).value as { theme: string };
  expect((await call(host, 'settings.set', { theme: theme === 'dark' ? 'light' : 'dark' })).ok).toBe(true);
  expect(written(host.userData)).not.toBe(before);
});

it('leaves reference.db as it was, to the byte', () => {
  expect(hash(reference)).toBe(referenceHash);
});

async function knownSlugs(): Promise<readonly string[]> {
  const answer = await call(host, 'institutions.list', {
    filter: {},
    sort: 'name',
    descending: false,
    language: 'en',
    offset: 0,
    limit: 20,
  });
  return [...(answer.value as { rows: { slug: string }[] }).rows.map(({ slug }) => slug), 'no-such-institution'];
}
