import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** Follows threads, and stops the program at the calls that are asked for alone: at every call of all takes half as long again. */
const following = ['-f', '--seccomp-bpf', '-qq'] as const;

/** Whether this machine can watch and bend the system calls of a process: Linux with strace (5.3 or newer), and allowed to. */
export const hasStrace: boolean =
  process.platform === 'linux' &&
  spawnSync('strace', [...following, '-e', 'trace=write', 'true'], { stdio: 'ignore' }).status === 0;

/** The system calls by which a program changes files. */
const changing = [
  'write',
  'pwrite64',
  'pwritev',
  'fsync',
  'fdatasync',
  'ftruncate',
  'fallocate',
  'rename',
  'renameat2',
  'unlink',
  'unlinkat',
  'mkdir',
  'copy_file_range',
  'sendfile',
  'link',
] as const;

/** Without the cache of compiled modules, whose files would be among those that the program changes. */
const env = { ...process.env, NODE_COMPILE_CACHE: undefined };

/** One moment of a run: before the n-th call of a kind. */
export interface Step {
  readonly call: string;
  readonly nth: number;
}

/** Runs a program under strace to its end and returns every step by which it changed files, in the order in which they were made; throws where it fails. */
export function stepsOf(command: readonly string[], trace: string): readonly Step[] {
  const run = spawnSync(
    'strace',
    [...following, '-e', `trace=${changing.join(',')}`, '-e', 'signal=none', '-o', trace, ...command],
    { encoding: 'utf8', env },
  );
  if (run.status !== 0) throw new Error(`${command.join(' ')} failed: ${run.stderr}`);
  const lines = readFileSync(trace, 'utf8').split('\n');
  rmSync(trace);
  const main = /^\d+/.exec(lines[0] ?? '')?.[0] ?? '';
  const counts = new Map<string, number>();
  return lines.flatMap((line) => {
    const [, pid, call] = /^(\d+)\s+(\w+)\(/.exec(line) ?? [];
    if (pid !== main || call === undefined) return [];
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    return [{ call, nth }];
  });
}

/** Runs a program that is killed as it comes to a step; strace 6.1 sends no signal at a call that a filter stopped. Returns whether it came to it. */
export function killedAt({ call, nth }: Step, command: readonly string[]): boolean {
  return (
    spawnSync(
      'strace',
      [
        '-f',
        '-qq',
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:signal=KILL:when=${nth}`,
        '-o',
        '/dev/null',
        ...command,
      ],
      { stdio: 'ignore', env },
    ).signal === 'SIGKILL'
  );
}

/** Runs a program in which a step, and with `on` every later call of its kind, fails with an error of the system, such as ENOSPC. Returns what it printed. */
export function withFault(
  { call, nth }: Step,
  error: 'ENOSPC' | 'EIO',
  on: boolean,
  command: readonly string[],
): { readonly out: string; readonly status: number | null; readonly errors: string } {
  const run = spawnSync(
    'strace',
    [
      ...following,
      '-e',
      `trace=${call}`,
      '-e',
      `inject=${call}:error=${error}:when=${nth}${on ? '+' : ''}`,
      '-o',
      '/dev/null',
      ...command,
    ],
    { encoding: 'utf8', env },
  );
  return { out: run.stdout, status: run.status, errors: run.stderr };
}
