import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The path of Electron's binary, or why there is none. */
export type ElectronBinary = { readonly path: string } | { readonly problem: string };

export interface FetchLimits {
  /** How long the place of the download may take to answer. */
  readonly probeMs: number;
  /** How long nothing may come of a download that has begun; a slow one takes as long as it takes. */
  readonly stallMs: number;
  /** How long unpacking may take. */
  readonly installMs: number;
}

export interface FetchOptions {
  readonly limits?: FetchLimits;
  /** Hears how far a download is. */
  readonly tell?: (words: string) => void;
}

const defaultLimits: FetchLimits = { probeMs: 10_000, stallMs: 30_000, installMs: 120_000 };

/** Where a version of Electron comes from, and where its own installer looks for what came before. */
export interface ElectronArchive {
  readonly url: string;
  readonly cached: string;
  readonly sha256: string | null;
}

/**
 * Returns Electron's binary of the package in a folder. A missing one is fetched into the cache of the package's own installer,
 * with progress, resumable and through the proxy that the environment or npm names; then that installer checks and unpacks it.
 */
export async function electronBinary(
  folder: string,
  { limits = defaultLimits, tell = console.error }: FetchOptions = {},
): Promise<ElectronBinary> {
  const installed = installedBinary(folder);
  if (installed) return { path: installed };
  if (!existsSync(join(folder, 'install.js'))) return { problem: "Electron's package is not installed" };
  const archive = archiveOf(folder);
  if (!existsSync(archive.cached)) {
    const problem = await fetchArchive(archive, limits, tell);
    if (problem !== null) return { problem };
  }
  const problem = await install(folder, limits.installMs);
  const fetched = installedBinary(folder);
  return fetched ? { path: fetched } : { problem: problem ?? 'the installer left no binary' };
}

/** Returns where Electron's binary stands or will stand. */
export function electronPath(folder: string): string {
  const name =
    process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : process.platform === 'win32'
        ? 'electron.exe'
        : 'electron';
  return join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
}

function installedBinary(folder: string): string | null {
  const path = electronPath(folder);
  return existsSync(join(folder, 'path.txt')) && existsSync(path) ? path : null;
}

function archiveOf(folder: string): ElectronArchive {
  const read = (name: string): Record<string, string> =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>;
  const version = read('package.json')['version'] ?? '';
  const mirror =
    process.env['npm_config_electron_mirror'] ??
    process.env['ELECTRON_MIRROR'] ??
    'https://github.com/electron/electron/releases/download/';
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const parent = `${mirror}v${version}`;
  return {
    url: `${parent}/${name}`,
    // As @electron/get has it: a folder for each place that files come from.
    cached: join(cacheFolder(), createHash('sha256').update(new URL(parent).toString()).digest('hex'), name),
    sha256: existsSync(join(folder, 'checksums.json')) ? (read('checksums.json')[name] ?? null) : null,
  };
}

function cacheFolder(): string {
  const named = process.env['electron_config_cache'];
  if (named) return named;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron');
  if (process.platform === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'electron', 'Cache');
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'electron');
}

/** Fetches in a process of its own, since Node reads the proxy's name when it starts; returns why it failed, or null. */
async function fetchArchive(
  archive: ElectronArchive,
  { probeMs, stallMs }: FetchLimits,
  tell: (words: string) => void,
): Promise<string | null> {
  if (archive.sha256 === null) return `its makers publish none for ${process.platform} on ${process.arch}`;
  const env = process.env;
  const proxy = env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['npm_config_https_proxy'] ?? env['npm_config_proxy'];
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'electron-fetch.ts'), JSON.stringify({ ...archive, probeMs, stallMs })],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, NODE_USE_ENV_PROXY: '1', ...(proxy ? { HTTPS_PROXY: proxy } : {}) },
    },
  );
  child.stderr.on('data', (words: Buffer) => {
    tell(words.toString().trimEnd());
  });
  let problem = '';
  child.stdout.on('data', (chunk: Buffer) => {
    problem += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return problem.trim() || (code === 0 ? null : 'the download was broken off');
}

/** Runs the installer within its time; returns why it failed, or null. */
async function install(folder: string, ms: number): Promise<string | null> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
  }, ms);
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  clearTimeout(timer);
  if (code === 0) return null;
  return code === null ? 'unpacking it took too long' : `it could not be unpacked: ${firstLine(words)}`;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim() || 'it gave no reason';
}
