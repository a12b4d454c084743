import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastFolder } from '../support/fast-folder.ts';
import { root, startHost } from '../support/host.ts';
import { promised } from '../support/results.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(fastFolder, 'almanac-serve-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script until it ends, or until `line` lines stand on standard output, when it is sent the signal. */
function run(
  args: readonly string[],
  {
    signal = 'SIGTERM',
    env = {},
  }: { readonly signal?: NodeJS.Signals; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      // Long enough for a second line, were there one.
      setTimeout(() => child.kill(signal), 300);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('close', (code, ended) => {
      clearTimeout(late);
      resolve({ code, signal: ended, out, err });
    });
  });
}

const serve = join(root, 'out', 'main', 'serve.cjs');
const user = (): string => mkdtempSync(join(folder, 'user-'));

describe('the browser host', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('prints one line when ready, and ends cleanly on %s', async (signal) => {
    const ended = await run([serve, '--port', '0', '--no-open', '--user-data', user()], { signal });
    expect(ended.out.split('\n')).toHaveLength(2);
    const ready = JSON.parse(ended.out) as { port: number; token: string };
    expect(ready).toEqual({
      ready: true,
      url: `http://127.0.0.1:${ready.port}/?token=${ready.token}`,
      port: ready.port,
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
    // For a person, and nothing else: which browsers it is for.
    expect(ended).toMatchObject({
      code: 0,
      signal: null,
      err: expect.stringMatching(/^To read and keep: current Firefox, Chrome or Edge\. [^\n]*\n$/),
    });
  });

  it('has another token in each run', async () => {
    const hosts = await Promise.all([startHost(), startHost()]);
    expect(hosts[0].token).not.toBe(hosts[1].token);
    expect(await Promise.all(hosts.map((host) => host.stop()))).toEqual([0, 0]);
  });

  it('says in one message why it cannot start, and ends with 1', async () => {
    const taken = await startHost();
    writeFileSync(join(folder, 'file'), '');
    for (const [args, words] of [
      [['--port', String(taken.port)], /Port \d+ is taken/],
      [['--port', 'x'], /--port must be/],
      [['--what'], /--user-data FOLDER/],
      [['--reference', join(folder, 'missing.db')], /reference/i],
      [['--user-data', join(folder, 'file')], /folder/i],
    ] as const) {
      const ended = await run([
        serve,
        '--no-open',
        ...(args[0] === '--user-data' ? [] : ['--user-data', user()]),
        ...args,
      ]);
      expect(ended, args.join(' ')).toMatchObject({ code: 1, out: '' });
      expect(ended.err, args.join(' ')).toMatch(words);
      expect(ended.err).not.toMatch(/^\s+at /m);
    }
    await taken.stop();
  });

  it('says that Node is too old, before it loads the database, whose binary would crash it', async () => {
    const old = join(folder, 'old-node.cjs');
    writeFileSync(
      old,
      `Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
      const Module = require('node:module'); const load = Module._load;
      Module._load = (name, ...rest) => { if (name === 'better-sqlite3') process.abort(); return load(name, ...rest); };`,
    );
    const ended = await run(['--require', old, serve, '--no-open', '--user-data', user()]);
    expect(ended).toMatchObject({
      code: 1,
      signal: null,
      out: '',
      err: expect.stringMatching(/needs Node 22\.14 or newer; this is 20\.20\.2/),
    });
    promised(
      9,
      'old-node-in-browser',
      import.meta.url,
      'whole',
    )(
      'on Node 20 the browser host says which it needs and ends with 1, before the database that would crash it is loaded',
    );
  });
});

describe('npm start without a display', () => {
  it.skipIf(process.platform !== 'linux')(
    'says why there is no window in one line and starts the browser host with the same arguments',
    async () => {
      const ended = await run([join(root, 'scripts', 'start.ts'), '--no-open', '--port', '0', '--user-data', user()], {
        env: { DISPLAY: '', WAYLAND_DISPLAY: '' },
      });
      expect(ended.err.trim().split('\n')).toEqual([
        'There is no Electron window: there is no display; University Almanac opens in the browser instead.',
        expect.stringMatching(/^To read and keep: current Firefox, Chrome or Edge\. /),
      ]);
      expect(JSON.parse(ended.out)).toMatchObject({ ready: true });
      expect(ended.code).toBe(0);
    },
  );
});
