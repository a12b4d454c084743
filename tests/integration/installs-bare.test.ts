import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/host.ts';

/**
 * A machine with a Node that cannot run the program, npm, a shell, and nothing else on its PATH: no Python, no compiler, no headers. What
 * the program runs on is installed there from npm's cache; the tools it is built with would only add time.
 */
let project: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bare-'));
  project = join(folder, 'project');
  mkdirSync(join(project, 'scripts'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc', join('scripts', 'run.cjs')])
    copyFileSync(join(root, file), join(project, file));
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^(?:path|cc|cxx|python|npm_config_(?:ignore_scripts|loglevel|nodedir|python))$/i.test(key),
  );
  env = { ...Object.fromEntries(inherited), PATH: barePath(folder), npm_config_nodedir: join(folder, 'no-headers') };
});
afterAll(() => {
  rmSync(dirname(project), { recursive: true, force: true });
});

/** Node's own folder holds nothing but Node; the system's shell is all that npm needs besides. */
function barePath(folder: string): string {
  const node = dirname(process.execPath);
  if (process.platform === 'win32') return [node, join(process.env['SystemRoot'] ?? '', 'System32')].join(delimiter);
  mkdirSync(join(folder, 'bin'));
  symlinkSync('/bin/sh', join(folder, 'bin', 'sh'));
  return [node, join(folder, 'bin')].join(delimiter);
}

/** npm's own file, which any Node can run. */
function npmFile(): string {
  const named = process.env['npm_execpath'];
  if (named?.endsWith('npm-cli.js')) return named;
  for (const each of (process.env['PATH'] ?? '').split(delimiter)) {
    const link = join(each, 'npm');
    if (!existsSync(link)) continue;
    for (const path of [realpathSync(link), join(each, 'node_modules', 'npm', 'bin', 'npm-cli.js')])
      if (path.endsWith('npm-cli.js') && existsSync(path)) return path;
  }
  throw new Error('There is no npm on the PATH.');
}

function npm(...args: readonly string[]) {
  return spawnSync(process.execPath, [npmFile(), ...args], { cwd: project, env, encoding: 'utf8' });
}

/** As a Node too old for TypeScript would run it. */
const old = ['--no-experimental-strip-types', join('scripts', 'run.cjs'), join('out', 'main', 'serve.cjs')];

describe('a machine without Python, compiler and headers', () => {
  it('would begin to compile the database if scripts were let run, which is what these tests are to see', () => {
    const only = ['--omit=dev', '--omit=optional', '--prefer-offline'];
    const { stdout, stderr } = npm('ci', ...only, '--ignore-scripts=false', '--foreground-scripts');
    expect(stdout + stderr).toMatch(/gyp/);
  });

  it('installs what the program runs on, compiles nothing, and says nothing but how much', () => {
    const { status, stdout, stderr } = npm('ci', '--omit=dev', '--prefer-offline');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim()).toMatch(/^added \d+ packages in \S+$/);
    const database = join(project, 'node_modules', 'better-sqlite3');
    expect(existsSync(join(database, 'prebuilds'))).toBe(true);
    expect(existsSync(join(database, 'build'))).toBe(false);
  });

  it("runs the program on the Node that came along, wherever npm's links lead", async () => {
    // npm 10 takes this link away together with the packages of other platforms.
    rmSync(join(project, 'node_modules', '.bin'), { recursive: true, force: true });
    for (const each of ['out', join('resources', 'reference.db')])
      cpSync(join(root, each), join(project, each), { recursive: true });
    const host = spawn(process.execPath, [...old, '--no-open', '--user-data', join(project, 'user')], {
      cwd: project,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    host.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => {
      host.on('close', resolve);
    });
    const line = await new Promise<string>((resolve) => {
      host.stdout.once('data', (chunk: Buffer) => {
        resolve(chunk.toString());
      });
      void ended.then(() => {
        resolve(`"It ended: ${errors}"`);
      });
    });
    expect(JSON.parse(line)).toMatchObject({ ready: true });
    host.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('says what to do where neither Node can run it', () => {
    const system = process.platform === 'win32' ? 'win' : process.platform;
    for (const name of [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`])
      rmSync(join(project, 'node_modules', name), { recursive: true, force: true });
    const { status, stderr } = spawnSync(process.execPath, old, { cwd: project, env, encoding: 'utf8' });
    expect(stderr).toMatch(/needs Node 22\.18 or newer.*npm ci/);
    expect(status).toBe(1);
  });
});
