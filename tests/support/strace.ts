import { spawnSync } from 'node:child_process';

/** Whether this machine can watch and bend the system calls of a process: Linux with strace, and allowed to. */
export const hasStrace: boolean = process.platform === 'linux' && spawnSync('strace', ['-qq', '-e', 'trace=none', 'true'], { stdio: 'ignore' }).status === 0;

/** The system calls by which a program changes files. */
export const changingCalls = ['write', 'pwrite64', 'pwritev', 'fsync', 'fdatasync', 'ftruncate', 'fallocate', 'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'openat', 'mkdir', 'copy_file_range', 'link'] as const;
