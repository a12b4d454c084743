import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { compileFixture } from '../support/fixture-reference.ts';
import { boot } from '../support/fake-electron/boot.ts';
import { startHost } from '../support/host.ts';
import { programFile } from '../support/programs.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';
import { hasStrace } from '../support/strace.ts';
import { newFolder, playedFolder } from '../support/user-folders.ts';

const program = programFile('try-open');

interface Answer {
  readonly owner: boolean;
  readonly at?: number;
  readonly code?: string;
  readonly reason?: string;
}
interface Contender {
  readonly child: ChildProcess;
  /** It has been read, and waits for the moment to open. */
  readonly ready: Promise<unknown>;
  /** Lets it open the folder at a moment, in ms since 1970. */
  readonly go: (moment: number) => void;
  readonly answer: Promise<Answer>;
  readonly ended: Promise<unknown>;
}

function contend(folder: string, script = program): Contender {
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ready = lines.next();
  return {
    child,
    ready,
    go: (moment) => {
      child.stdin.write(`${moment}\n`);
    },
    answer: ready.then(async () => JSON.parse(String((await lines.next()).value)) as Answer),
    ended: new Promise((resolve) => {
      child.on('exit', resolve);
    }),
  };
}

/** Starts an owner of a folder, and returns it once it is. */
async function own(folder: string): Promise<Contender> {
  const owner = contend(folder);
  owner.go(0);
  expect((await owner.answer).owner).toBe(true);
  return owner;
}

/** Lets two programs open a folder at the same moment, as often as told or until one race is not fair; returns how many had exactly one owner and one typed refusal. */
async function race(times: number, script = program): Promise<number> {
  const folder = newFolder();
  let fair = 0;
  for (let turn = 0; turn < times && fair === turn; turn += 1) {
    const both = [contend(folder, script), contend(folder, script)];
    await Promise.all(both.map(({ ready }) => ready));
    const moment = Date.now() + 20;
    for (const { go } of both) go(moment);
    const answers = await Promise.all(both.map(({ answer }) => answer));
    if (
      answers.filter(({ owner }) => owner).length === 1 &&
      answers.some(({ owner, code, reason }) => !owner && code === 'conflict' && reason === 'in-use')
    )
      fair += 1;
    for (const { child } of both) child.stdin?.end();
    await Promise.all(both.map(({ ended }) => ended));
  }
  return fair;
}

describe('two programs on one user folder', () => {
  it('have one owner in every race', async () => {
    const told = promised(17, 'races', import.meta.url);
    const times = scaled(100, 3);
    const fair = await race(times);
    expect(fair).toBe(times);
    told(`${fair} of ${times} races with one owner and one typed refusal`);
  }, 600_000);

  it.runIf(hasStrace)(
    'hold nothing while they wait for one that is just taking it, or both would be refused',
    async () => {
      const folder = newFolder();
      mkdirSync(folder);
      // About to take it: who only reads may still come in, and has to leave before it is taken.
      const taking = new Database(join(folder, 'owner.lock'));
      taking.exec('BEGIN IMMEDIATE');
      const trace = join(folder, '..', 'locks');
      const second = spawnSync(
        'strace',
        ['-f', '-qq', '-e', 'trace=fcntl', '-e', 'signal=none', '-o', trace, process.execPath, program, folder],
        { encoding: 'utf8', input: '0\n' },
      );
      expect(JSON.parse(second.stdout.replace('ready\n', ''))).toMatchObject({ owner: false, reason: 'in-use' });
      taking.close();
      const calls = readFileSync(trace, 'utf8')
        .split('\n')
        .filter((line) => line.includes('F_SETLK'));
      const refused = calls.flatMap((call, at) => (/F_WRLCK.*EAGAIN/.test(call) ? [calls[at + 1]] : []));
      expect(refused.length).toBeGreaterThan(1);
      for (const next of refused) expect(next).toContain('F_UNLCK');
    },
  );

  it('the next opens within two seconds of a kill', async () => {
    const told = promised(17, 'after-a-kill', import.meta.url);
    const folder = newFolder();
    const random = seededRandom(17);
    let longest = 0;
    const times = scaled(100, 3);
    for (let turn = 0; turn < times; turn += 1) {
      const owner = await own(folder);
      const next = contend(folder);
      await next.ready;
      next.go(Date.now() + 50 + Math.floor(random() * 50));
      owner.child.kill('SIGKILL');
      await owner.ended;
      const killed = Date.now();
      const answer = await next.answer;
      expect(answer.owner).toBe(true);
      longest = Math.max(longest, (answer.at ?? Number.POSITIVE_INFINITY) - killed);
      next.child.stdin?.end();
      await next.ended;
    }
    expect(longest).toBeLessThan(2_000);
    told(`${times} kills, the next owner after at most ${longest} ms`);
  }, 600_000);

  it('are the desktop and the browser host too: whichever comes second says that it is in use', async () => {
    const told = promised(17, 'hosts', import.meta.url, 'whole');
    const reference = compileFixture();
    const userData = newFolder();
    mkdirSync(userData);
    const browser = await startHost({ reference, userData });
    const desktop = await boot({ reference, userData });
    expect(desktop.windows).toHaveLength(0);
    expect(desktop.journal.slice(-2)).toEqual(['dialog.showErrorBox', 'app.exit 1']);
    desktop.quit();
    await browser.stop({ keep: true });
    const first = await boot({ reference, userData });
    expect(first.windows.length).toBeGreaterThan(0);
    await expect(startHost({ reference, userData })).rejects.toThrow(/already open/);
    first.quit();
    told('desktop bundle (on a fake electron) and browser host: refused in either order');
  }, 60_000);

  it.runIf(hasStrace)(
    'the second opens nothing of the first’s',
    async () => {
      const folder = playedFolder({ before: 1, after: 0, length: 10, end: 'close' });
      const owner = await own(folder);
      const trace = join(folder, 'trace');
      const second = spawnSync(
        'strace',
        ['-f', '-qq', '-e', 'trace=openat,open,rename,unlink', '-o', trace, process.execPath, program, folder],
        { encoding: 'utf8', input: '0\n' },
      );
      expect(JSON.parse(second.stdout.replace('ready\n', ''))).toMatchObject({ owner: false, reason: 'in-use' });
      const touched = readFileSync(trace, 'utf8')
        .split('\n')
        .filter((line) => line.includes(folder))
        .map((line) => /"([^"]+)"/.exec(line)?.[1]?.replace(folder, ''));
      expect([...new Set(touched)].filter((name) => name?.startsWith('/'))).toEqual(['/owner.lock']);
      owner.child.stdin?.end();
      await owner.ended;
    },
    60_000,
  );

  it('control: programs that look for a lock file before they write it are found out', async () => {
    const careless = join(newFolder(), '..', 'careless.mjs');
    writeFileSync(
      careless,
      `import fs from 'node:fs'; const [, , folder] = process.argv; fs.mkdirSync(folder, { recursive: true });
      fs.writeSync(1, 'ready\\n'); const line = Buffer.alloc(32); const moment = Number(line.toString('utf8', 0, fs.readSync(0, line)));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.max(1, moment - Date.now()));
      const taken = fs.existsSync(folder + '/lock'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2); if (!taken) fs.writeFileSync(folder + '/lock', '');
      console.log(JSON.stringify(taken ? { owner: false, code: 'conflict', reason: 'in-use' } : { owner: true }));
      process.stdin.on('end', () => { if (!taken) fs.rmSync(folder + '/lock', { force: true }); }).resume();`,
    );
    const times = 12;
    expect(await race(times, careless)).toBeLessThan(times);
  }, 60_000);
});
