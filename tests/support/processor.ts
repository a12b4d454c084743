import { readFileSync } from 'node:fs';

/** Returns the seconds of the processor that a process has taken, its threads together; the kernel counts hundredths (proc(5), fields 14 and 15). */
export function secondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
