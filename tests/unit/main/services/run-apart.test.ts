import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runApart } from '../../../../src/main/services/run-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-apart-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;
/** A program of a thread, which has `parentPort` and `workerData`. */
function program(body: string): string {
  const file = join(folder, `${(count += 1)}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${body}\n`);
  return file;
}
const limits = { memoryInMegabytes: 64, processorMs: 200 };

describe('a program in a thread of its own', () => {
  it('answers what it is given', async () => {
    expect(await runApart(program('parentPort.postMessage(workerData * 2);'), 21, limits)).toEqual({ answer: 42 });
  });

  it('may wait for the processor longer than it may take it: a busy machine makes no file too large', async () => {
    const waiting = program(
      'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900); parentPort.postMessage("read");',
    );
    expect(await runApart(waiting, null, limits)).toEqual({ answer: 'read' });
  });

  it('is ended where it takes more of the processor, or more memory', async () => {
    expect(await runApart(program('for (;;);'), null, limits)).toEqual({ reached: 'time' });
    const greedy = program('let held = null; for (;;) held = { held };');
    expect(await runApart(greedy, null, { ...limits, processorMs: 60_000 })).toEqual({ reached: 'memory' });
  });

  it('rejects with what it throws', async () => {
    await expect(runApart(program('throw new Error("bent");'), null, limits)).rejects.toThrow('bent');
  });
});
