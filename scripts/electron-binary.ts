import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of Electron's binary, or why there is none. */
export type ElectronBinary = { readonly path: string } | { readonly problem: string };

export interface FetchLimits {
  /** How long the place of the download may take to answer. */
  readonly probeMs: number;
  /** How long the installer may take where that place does not answer: enough to unpack what lies in the cache. */
  readonly offlineMs: number;
  /** How long it may take where it answers; the download is above 100 MB. */
  readonly onlineMs: number;
}

const defaultLimits: FetchLimits = { probeMs: 10_000, offlineMs: 20_000, onlineMs: 600_000 };

/** Returns Electron's binary of the package in a folder, fetched with the package's own installer when it is missing. */
export async function electronBinary(folder: string, limits = defaultLimits): Promise<ElectronBinary> {
  const installed = installedBinary(folder);
  if (installed) return { path: installed };
  if (!existsSync(join(folder, 'install.js'))) return { problem: "Electron's package is not installed" };
  const problem = await install(folder, limits);
  const fetched = installedBinary(folder);
  return fetched ? { path: fetched } : { problem: problem ?? 'the installer left no binary' };
}

function installedBinary(folder: string): string | null {
  try {
    const path = join(
      process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'),
      readFileSync(join(folder, 'path.txt'), 'utf8'),
    );
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Runs the installer within its time; returns why it failed, or null. */
async function install(folder: string, { probeMs, offlineMs, onlineMs }: FetchLimits): Promise<string | null> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const late = (ms: number): NodeJS.Timeout =>
    setTimeout(() => {
      child.kill('SIGKILL');
    }, ms);
  let timer = late(offlineMs);
  const obstacle = probe(folder, probeMs).then((problem) => {
    if (problem !== null || child.exitCode !== null || child.killed) return problem;
    clearTimeout(timer);
    timer = late(onlineMs);
    console.error('Fetching Electron, once (above 100 MB) …');
    return null;
  });
  const code = await ended;
  clearTimeout(timer);
  if (code === 0) return null;
  return (
    (await obstacle) ?? (code === null ? 'the download took too long' : `the download failed: ${firstLine(words)}`)
  );
}

/** Asks the place of the download whether it is there; returns why not, or null. */
async function probe(folder: string, ms: number): Promise<string | null> {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const mirror =
      process.env['ELECTRON_MIRROR'] ??
      process.env['npm_config_electron_mirror'] ??
      'https://github.com/electron/electron/releases/download/';
    const response = await fetch(`${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(ms),
    });
    return response.ok ? null : `its download answers ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { readonly code?: string } | undefined) : undefined;
    return `its download cannot be reached${cause?.code ? ` (${cause.code})` : ''}`;
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim() || 'it gave no reason';
}
