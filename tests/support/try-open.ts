import { readSync, writeSync } from 'node:fs';
import { openUser } from '../../src/main/database/user/open-user.ts';

/*
 * Run as a program: says that it is ready, waits for the moment that its input names (ms since 1970), opens the user folder, and prints
 * what came of it and when. An owner holds the folder until its input ends.
 */
const [folder = ''] = process.argv.slice(2);
writeSync(1, 'ready\n');
const line = Buffer.alloc(32);
const wait = Number(line.toString('utf8', 0, readSync(0, line))) - Date.now();
if (wait > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
const opened = openUser(folder);
process.stdout.write(
  `${JSON.stringify(opened.ok ? { owner: true, at: Date.now() } : { owner: false, code: opened.error.code, reason: opened.error.details?.['reason'] })}\n`,
);
if (opened.ok) {
  const { value } = opened;
  process.stdin
    .on('end', () => {
      value.close();
    })
    .resume();
} else {
  process.stdin.destroy();
}
