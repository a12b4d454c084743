import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Whether a disk of one's own can be mounted, in a namespace that goes with the program: Linux, where it is allowed. */
export const hasOwnDisk: boolean =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' }).status === 0;

/**
 * Runs commands of a shell in a new disk of some kilobytes, mounted at `folder` and gone with them. `fill N` leaves N kilobytes free.
 * Returns what they printed; throws where they fail.
 */
export function onSmallDisk(folder: string, kilobytes: number, commands: string, words: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const script = `set -e
mount -t tmpfs -o size=${kilobytes}k tmpfs '${folder}'
fill() {
  free=$(df -k --output=avail '${folder}' | tail -1)
  [ "$free" -le "$1" ] || dd if=/dev/zero of='${folder}/filling' bs=1k count=$((free - $1)) 2>/dev/null
}
${commands}`;
  const run = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...words], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${run.stderr}${run.stdout}`);
  return run.stdout;
}
