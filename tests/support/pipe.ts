import { execFileSync, spawn } from 'node:child_process';

/** Far longer than anything takes that does not wait for a pipe. */
const patienceMs = 5_000;

/**
 * Runs what meets a pipe that nobody writes into, in which whoever reads it waits for ever; throws where somebody did. They are let go then by
 * another program: the test fails, and does not hang.
 */
export function besidePipe<Answer>(path: string, run: () => Answer): Answer {
  execFileSync('mkfifo', [path]);
  const program = `setTimeout(() => require('fs').openSync(process.argv[1], 'r+'), ${patienceMs})`;
  const rescuer = spawn(process.execPath, ['-e', program, path], { stdio: 'ignore' });
  const began = Date.now();
  try {
    const answer = run();
    if (Date.now() - began >= patienceMs) throw new Error(`${path} was waited for`);
    return answer;
  } finally {
    rescuer.kill('SIGKILL');
  }
}
