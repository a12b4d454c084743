import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Builds what the tests look at, once and only where a source is newer: the reference first, then the three bundles. */
export default async function setup(): Promise<void> {
  const release = await takeTurn(join(root, 'node_modules', '.cache', 'almanac-build.lock'));
  try {
    if (isStale('resources/reference.db', ['resources/sources', 'src/compiler', 'src/shared/domain']))
      run('npm', ['run', '--silent', 'data']);
    const sources = ['src/shared', 'src/main', 'src/preload', 'src/renderer', 'electron.vite.config.ts'];
    const outputs = ['out/main/index.cjs', 'out/main/serve.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];
    if (outputs.some((output) => isStale(output, sources))) run('npm', ['run', '--silent', 'build']);
  } finally {
    release();
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
}

/** Waits while another run of the tests builds; a lock older than any build is a dead one's. */
async function takeTurn(lock: string): Promise<() => void> {
  mkdirSync(join(lock, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return () => {
        rmdirSync(lock);
      };
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > 300_000) rmdirSync(lock);
      await new Promise((resolve) => {
        setTimeout(resolve, 200);
      });
    }
  }
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
