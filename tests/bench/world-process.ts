import { existsSync, fstatSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import type { CallName, Input, Output } from '../../src/shared/contract/index.ts';
import { reference } from './paths.ts';

/** What bringing in a dump took, of a program that does nothing else. */
export interface WorldCost {
  readonly records: number;
  /** Seconds, and of them those of the processor. */
  readonly seconds: number;
  readonly processor: number;
  /** Megabytes of the whole program: before, and at its highest. */
  readonly before: number;
  readonly highest: number;
  /** Milliseconds of the processor that the longest hold of the thread that answers took, and the longest wait for an answer. */
  readonly held: number;
  readonly waited: number;
  /** Milliseconds of the removal. */
  readonly removed: number;
}

/**
 * Returns the most memory that this program has had, in megabytes. Where Linux tells it of the program alone: `maxRSS` also counts what started it,
 * which is the same process until it is another program, and after a bench of 250,000 schools is larger than any of this.
 */
function highestMemory(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8')) : null;
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) / 1_024;
}

const quiet = { info: () => undefined, error: () => undefined };
const megabyte = 1024 * 1024;

async function ask<Name extends CallName>(
  { dispatch }: Backend,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = await dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as Output<Name>;
}

/** How long is waited before it is asked again, in milliseconds: seldom enough that asking itself takes little. */
const askEvery = 40;

/** Asks again and again, as a window does that is used; returns what stops it and says how long it held and waited. */
function keepAsking(backend: Backend) {
  let held = 0;
  let waited = 0;
  let going = true;
  const taken = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  const ended = (async () => {
    while (going) {
      const last = taken();
      await new Promise((resolve) => {
        setTimeout(resolve, askEvery);
      });
      held = Math.max(held, taken() - last);
      const begun = performance.now();
      await ask(backend, 'search.query', { text: 'kazan', limit: 8 });
      waited = Math.max(waited, performance.now() - begun);
    }
  })();
  return async () => {
    going = false;
    await ended;
    return { held, waited };
  };
}

async function send(backend: Backend, file: string): Promise<number> {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  const { transfer, piece } = await ask(backend, 'world.begin', { name: 'ror.json', size });
  const bytes = Buffer.alloc(piece);
  for (let at = 0; at < size;) {
    const read = readSync(descriptor, bytes, 0, piece, at);
    await ask(backend, 'world.piece', { transfer, at, bytes: bytes.toString('base64', 0, read) });
    at += read;
  }
  return transfer;
}

async function costOf(file: string): Promise<WorldCost> {
  const userData = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  const made = createBackend({ paths: { reference, userData }, log: quiet });
  if (!made.ok) throw new Error(made.error.message);
  const backend = made.value;
  try {
    await ask(backend, 'search.query', { text: 'kazan', limit: 8 });
    const before = process.memoryUsage().rss / megabyte;
    const stop = keepAsking(backend);
    const [begun, processor] = [performance.now(), process.cpuUsage()];
    const { records } = await ask(backend, 'world.preview', { transfer: await send(backend, file) });
    await ask(backend, 'world.import', { everything: false });
    const { user, system } = process.cpuUsage(processor);
    const seconds = (performance.now() - begun) / 1_000;
    // The first answer on what was brought in is one of them.
    await ask(backend, 'search.query', { text: 'kazan', limit: 8 });
    const { held, waited } = await stop();
    const highest = highestMemory();
    const removing = performance.now();
    await ask(backend, 'world.remove', {});
    await ask(backend, 'search.query', { text: 'kazan', limit: 8 });
    const removed = performance.now() - removing;
    return { records, seconds, processor: (user + system) / 1e6, before, highest, held, waited, removed };
  } finally {
    backend.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

void costOf(process.argv[2] as string).then((cost) => {
  console.log(JSON.stringify(cost));
});
