import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const reference = {
  made: 'resources/reference.db',
  of: ['resources/sources', 'src/compiler', 'src/shared/domain', 'src/shared/reference-format'],
};
const bundles = {
  made: [
    'out/main/index.cjs',
    'out/main/serve.cjs',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'out/renderer/licences.json',
  ],
  of: [
    'src/shared',
    'src/main',
    'src/preload',
    'src/renderer',
    'electron.vite.config.ts',
    // What the licences are of.
    'package-lock.json',
    'LICENSE',
    'resources/LICENSE.md',
  ],
};

/**
 * Makes what the program runs from, once and only where a source is newer: the reference first, then the bundles.
 * Quiet where it goes well; throws with the tool's own words where it does not. `tell` hears of work that takes a while.
 */
export function prepare(tell: (words: string) => void = () => undefined): Promise<void> {
  return prepareWhatIsStale(() => bundles.made.some((output) => isStale(output, bundles.of)), tell);
}

/** As `prepare`, for who needs the reference alone. */
export function prepareReference(): Promise<void> {
  return prepareWhatIsStale(
    () => false,
    () => undefined,
  );
}

async function prepareWhatIsStale(build: () => boolean, tell: (words: string) => void): Promise<void> {
  const data = () => isStale(reference.made, reference.of);
  if (!data() && !build()) return;
  const release = await takeTurn(join(root, 'node_modules', '.cache', 'almanac-build.lock'));
  try {
    if (data() || build()) tell('Making the program ready; this takes some seconds, and only after a change …');
    if (data()) run('src/compiler/main.ts');
    if (build()) run('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn');
  } finally {
    release();
  }
}

function run(...args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`${args[0]} failed.\n${stdout}${stderr}${error?.message ?? ''}`);
}

/** Waits while another run builds; a lock older than any build is a dead one's. */
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
