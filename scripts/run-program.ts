import { spawn } from 'node:child_process';
import { electronEnvironment } from './electron-environment.ts';

/** The ready line is for programs; a person at a terminal reads the address. */
function sayAddress(line: string): void {
  const { url } = JSON.parse(line) as { url: string };
  console.log(`It is open at ${url}\nCtrl+C ends it.`);
}

/** Runs Electron or the browser host to its end; returns its exit code or signal. It fell over when it ended at once with a signal or with a code that only the system gives. */
export function runProgram(
  command: string,
  args: readonly string[],
  output: 'inherit' | 'read',
): Promise<{ readonly code: number | string; readonly fellOver: boolean }> {
  const begun = performance.now();
  const env = electronEnvironment();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['inherit', output === 'read' ? 'pipe' : 'inherit', 'inherit'], env });
    child.stdout?.once('data', (line: Buffer) => {
      sayAddress(line.toString());
    });
    let stopping = false;
    // The person's Ctrl+C reaches the child too; it closes its files, and this waits for it.
    process.on('SIGINT', () => {
      stopping = true;
    });
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stopping = true;
        child.kill(signal);
      });
    }
    child.on('error', (error) => {
      resolve({ code: error.message, fellOver: true });
    });
    child.on('close', (code, signal) => {
      resolve({
        code: code ?? signal ?? 1,
        fellOver: !stopping && (signal !== null || (code ?? 0) >= 126) && performance.now() - begun < 10_000,
      });
    });
  });
}
