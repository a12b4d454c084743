import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Builds what the tests look at, once and only where a source is newer: the reference first, then the three bundles. */
export default function setup(): void {
  if (isStale('resources/reference.db', ['resources/sources', 'src/compiler', 'src/shared/domain'])) run('npm', ['run', '--silent', 'data']);
  const sources = ['src/shared', 'src/main', 'src/preload', 'src/renderer', 'electron.vite.config.ts', 'package.json'];
  const outputs = ['out/main/index.cjs', 'out/main/serve.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];
  if (outputs.some((output) => isStale(output, sources))) run('npx', ['--no-install', 'electron-vite', 'build', '--logLevel', 'warn']);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', timeout: 300_000 });
}

/** Returns whether the output is missing or older than any file below the sources. */
export function isStale(output: string, sources: readonly string[], base = root): boolean {
  const path = join(base, output);
  if (!existsSync(path)) return true;
  const built = statSync(path).mtimeMs;
  return sources.some((source) => newest(join(base, source)) > built);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time shows that a file was taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
