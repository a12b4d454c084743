import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileFixture, look } from '../support/fixture-reference.ts';
import { call, startHost } from '../support/host.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';

/** A program that keeps notes and can be killed. */
interface Keeper {
  readonly write: (slug: string, body: string) => Promise<boolean>;
  readonly read: (slug: string) => Promise<string>;
  readonly trouble: () => Promise<unknown>;
  readonly stop: (signal: 'SIGKILL' | 'SIGTERM') => Promise<unknown>;
}

interface Outcome {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly troubles: number;
}

/** Kills a program at random moments of its writes, as often as told, and counts what it had acknowledged and no longer has. */
async function killOften(start: () => Promise<Keeper>, kills: number, seed: number): Promise<Outcome> {
  const random = seededRandom(seed);
  const kept = new Map<string, string>();
  let acknowledged = 0;
  let lost = 0;
  let troubles = 0;
  for (let round = 0; round <= kills; round += 1) {
    const keeper = await start();
    for (const [slug, body] of kept) if ((await keeper.read(slug)) !== body) lost += 1;
    kept.clear();
    if ((await keeper.trouble()) !== null) troubles += 1;
    if (round === kills) {
      await keeper.stop('SIGTERM');
      break;
    }
    let running = true;
    // On a busy machine the first write may take longer than the program would be let live.
    if (!(await keeper.write('first', `${round}`))) throw new Error('nothing could be written');
    kept.set('first', `${round}`);
    acknowledged += 1;
    const over = new Promise<void>((resolve) => {
      setTimeout(
        () => {
          running = false;
          void keeper.stop('SIGKILL').then(() => {
            resolve();
          });
        },
        5 + random() * 120,
      );
    });
    for (let turn = 0; running; turn += 1) {
      const [slug, body] = [
        `school-${turn % 40}`,
        `${round}.${turn} ${'text '.repeat(Math.floor(random() * 400))}`.trim(),
      ];
      // While a write is under way nothing is known of it: neither the old text nor the new one would be a loss.
      kept.delete(slug);
      if (!(await keeper.write(slug, body))) break;
      kept.set(slug, body);
      acknowledged += 1;
    }
    await over;
  }
  return { kills, acknowledged, lost, troubles };
}

async function startAlmanac(reference: string, userData: string): Promise<Keeper> {
  const host = await startHost({ reference, userData });
  const ask = (name: string, input: unknown) => call(host, name, input).catch(() => ({ ok: false, value: undefined }));
  return {
    write: async (slug, body) => (await ask('notes.set', { slug, body })).ok,
    read: async (slug) => ((await ask('notes.get', { slug })).value as { body: string } | undefined)?.body ?? '',
    trouble: async () => (await ask('backups.recovery', {})).value,
    stop: (signal) => host.stop({ keep: true, signal }),
  };
}

/** Acknowledges a write and makes it a little later: what the test must find out. */
const eager = `
  const Database = require('better-sqlite3'); const db = new Database(process.argv[1]); db.exec('CREATE TABLE IF NOT EXISTS note (slug TEXT PRIMARY KEY, body TEXT)');
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { write, slug, body } = JSON.parse(line);
    if (write) { setTimeout(() => db.prepare('INSERT OR REPLACE INTO note VALUES (?, ?)').run(slug, body), 30); console.log('"kept"'); }
    else console.log(JSON.stringify(db.prepare('SELECT body FROM note WHERE slug = ?').pluck().get(slug) ?? ''));
  });`;

function startEager(file: string): Promise<Keeper> {
  const child = spawn(process.execPath, ['-e', eager, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: ((line: string | null) => void)[] = [];
  let rest = '';
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) waiting.shift()?.(line);
  });
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
  });
  void ended.then(() => {
    for (const each of waiting.splice(0)) each(null);
  });
  const ask = (message: object) =>
    new Promise<string | null>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve(null);
      waiting.push(resolve);
      child.stdin.write(`${JSON.stringify(message)}\n`);
    });
  return Promise.resolve({
    write: async (slug, body) => (await ask({ write: true, slug, body })) !== null,
    read: async (slug) => JSON.parse((await ask({ slug })) ?? '""') as string,
    // Its answer also says that it has started.
    trouble: async () => {
      await ask({ slug: '' });
      return null;
    },
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  });
}

it('a program killed at random moments has everything it acknowledged', async () => {
  const told = promised(10, 'kills', import.meta.url);
  const userData = mkdtempSync(join(tmpdir(), 'almanac-kill-'));
  const reference = compileFixture();
  const kills = scaled(500, 6);
  const found = await killOften(() => startAlmanac(reference, userData), kills, 10);
  expect(found.acknowledged).toBeGreaterThan(kills);
  expect(found).toMatchObject({ lost: 0, troubles: 0 });
  expect(look(join(userData, 'user.db'), (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok');
  rmSync(userData, { recursive: true, force: true });
  told(
    `${found.kills} kills, ${found.acknowledged} writes acknowledged, ${found.lost} lost, ${found.troubles} damaged`,
  );
}, 1_800_000);

it('control: a program that acknowledges before it writes is found out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-eager-'));
  const found = await killOften(() => startEager(join(folder, 'notes.db')), 5, 11);
  rmSync(folder, { recursive: true, force: true });
  expect(found.lost).toBeGreaterThan(0);
}, 60_000);
