import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { hasDisplay } from '../src/main/web/open-browser.ts';
import { electronBinary } from './electron-binary.ts';

const root = join(import.meta.dirname, '..');

/**
 * `npm start`: the Electron window where there is one to be had, else the browser host, after one line that says why.
 * Arguments are passed on to either.
 */
async function start(args: readonly string[]): Promise<void> {
  const reason = whyNoWindow();
  const electron = reason ? { problem: reason } : await electronBinary(join(root, 'node_modules', 'electron'));
  if ('path' in electron) {
    const { code, fellOver } = await run(electron.path, [root, ...args]);
    if (!fellOver) return exit(code);
    return exit(await browser(`Electron does not run on this computer (${code})`, args));
  }
  return exit(await browser(`There is no Electron window: ${electron.problem}`, args));
}

/** What no binary could change. */
function whyNoWindow(): string | null {
  if (!hasDisplay()) return 'there is no display';
  // Electron refuses to, and turning its sandbox off for that would be worse.
  if (process.getuid?.() === 0) return 'it does not run as root';
  return null;
}

async function browser(why: string, args: readonly string[]): Promise<number | string> {
  console.error(`${why}; University Almanac opens in the browser instead.`);
  return (await run(process.execPath, [join(root, 'out', 'main', 'serve.cjs'), ...args])).code;
}

/** Runs a program to its end; it fell over when it ended at once with a signal or with a code that only the system gives. */
function run(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number | string; readonly fellOver: boolean }> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
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

function exit(code: number | string): void {
  process.exitCode = typeof code === 'number' ? code : 1;
}

await start(process.argv.slice(2));
