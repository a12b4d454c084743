import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compileFixture, look } from '../support/fixture-reference.ts';
import { call, startHost } from '../support/host.ts';
import { promised } from '../support/results.ts';
import { hasStrace } from '../support/strace.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-durable-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The moments, in seconds since 1970, at which a process and its threads asked that a file be brought to the disk; stops watching when told. */
async function watchSyncs(pid: number): Promise<() => Promise<readonly number[]>> {
  const trace = join(folder, `trace-${pid}`);
  const strace = spawn('strace', ['-f', '-ttt', '-e', 'trace=fsync,fdatasync', '-o', trace, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve) => {
    strace.stderr.on('data', (chunk: Buffer) => {
      if (chunk.includes('attached')) resolve();
    });
  });
  return async () => {
    const ended = new Promise((resolve) => {
      strace.on('exit', resolve);
    });
    strace.kill('SIGINT');
    await ended;
    // "unfinished" is the moment of asking, "resumed" that of the answer: both lie within the request.
    return readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => /f(?:data)?sync/.test(line))
      .map((line) => Number(/(\d+\.\d+)/.exec(line)?.[1]));
  };
}

/** Of so many requests one after the other, how many had a sync between being asked and being acknowledged. */
async function countSynced(
  pid: number,
  requests: number,
  request: (turn: number) => Promise<unknown>,
): Promise<number> {
  const stop = await watchSyncs(pid);
  const spans: (readonly [number, number])[] = [];
  for (let turn = 0; turn < requests; turn += 1) {
    const from = Date.now() / 1000;
    await request(turn);
    // Date.now() is cut to whole milliseconds.
    spans.push([from - 0.001, Date.now() / 1000 + 0.001]);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
  const syncs = await stop();
  return spans.filter(([from, to]) => syncs.some((moment) => moment >= from && moment <= to)).length;
}

it.runIf(hasStrace)(
  'every write is brought to the disk before it is acknowledged',
  async () => {
    const told = promised(10, 'durability', import.meta.url, 'whole');
    const host = await startHost({ reference: compileFixture(), userData: join(folder, 'user') });
    const synced = await countSynced(host.pid, 100, async (turn) => {
      expect((await call(host, 'notes.set', { slug: `school-${turn}`, body: `note ${turn}` })).ok).toBe(true);
    });
    await host.stop({ keep: true });
    expect(synced).toBe(100);
    told(`fsync between request and acknowledgement in ${synced} of 100 writes (strace)`);
  },
  60_000,
);

it.runIf(hasStrace)(
  'control: a program that leaves the syncing to the system is found out',
  async () => {
    const careless = `const Database = require('better-sqlite3'); const db = new Database(process.argv[1]); db.pragma('journal_mode = WAL'); db.pragma('synchronous = OFF'); db.exec('CREATE TABLE note (body TEXT)');
    process.on('message', (body) => { db.prepare('INSERT INTO note VALUES (?)').run(body); process.send('kept'); }); process.send('ready');`;
    const child = spawn(process.execPath, ['-e', careless, join(folder, 'careless.db')], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const answer = () =>
      new Promise((resolve) => {
        child.once('message', resolve);
      });
    await answer();
    const synced = await countSynced(child.pid ?? 0, 20, async (turn) => {
      child.send(`note ${turn}`);
      await answer();
    });
    child.kill();
    expect(synced).toBe(0);
  },
  60_000,
);

it.skipIf(hasStrace)(
  'without strace: the setting by which SQLite syncs every transaction is on',
  async () => {
    const told = promised(10, 'durability', import.meta.url, 'whole');
    const host = await startHost({ reference: compileFixture(), userData: join(folder, 'user') });
    await host.stop({ keep: true });
    expect(look(join(folder, 'user', 'user.db'), (db) => db.pragma('journal_mode', { simple: true }))).toBe('wal');
    expect(spawnSync('strace', ['-V']).status).not.toBe(0);
    told('not shown on this machine: it has no strace; only the settings were read');
  },
  60_000,
);
