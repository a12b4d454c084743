import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { electronBinary, electronPath } from './electron-binary.ts';
import { withoutNpmBanner } from './npm-banner.ts';
import { prepare } from './prepare.ts';
import { whyNoWindow } from './why-no-window.ts';

const root = join(import.meta.dirname, '..');
const electronPackage = join(root, 'node_modules', 'electron');

/**
 * `npm start`: the Electron window where there is one to be had, else the browser host, after one line that says why.
 * Arguments are passed on to either.
 */
async function start(args: readonly string[]): Promise<void> {
  const columns = process.stdout.isTTY ? process.stdout.columns : null;
  process.stdout.write(withoutNpmBanner({ env: process.env, args, columns }));
  await prepare((words) => {
    console.error(words);
  });
  // Looked at first: a download of 100 MB for a window that cannot open helps nobody.
  const reason = whyNoWindow(electronPath(electronPackage));
  const electron = reason ? { problem: reason } : await electronBinary(electronPackage);
  if ('path' in electron) {
    const { code, fellOver } = await run(electron.path, [root, ...args], 'inherit');
    if (!fellOver) return exit(code);
    return exit(await browser(`Electron does not run on this computer (${code})`, args));
  }
  return exit(await browser(`There is no Electron window: ${electron.problem}`, args));
}

async function browser(why: string, args: readonly string[]): Promise<number | string> {
  console.error(`${why}; University Almanac opens in the browser instead.`);
  return (
    await run(
      process.execPath,
      [join(root, 'out', 'main', 'serve.cjs'), ...args],
      process.stdout.isTTY ? 'read' : 'inherit',
    )
  ).code;
}

/** The ready line is for programs; a person at a terminal reads the address. */
function sayAddress(line: string): void {
  const { url } = JSON.parse(line) as { url: string };
  console.log(`It is open at ${url}\nCtrl+C ends it.`);
}

/** Runs a program to its end; it fell over when it ended at once with a signal or with a code that only the system gives. */
function run(
  command: string,
  args: readonly string[],
  output: 'inherit' | 'read',
): Promise<{ readonly code: number | string; readonly fellOver: boolean }> {
  const begun = performance.now();
  // With this in its environment Electron would be a plain Node, and open nothing.
  const { ELECTRON_RUN_AS_NODE: _plainNode, ...env } = process.env;
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

function exit(code: number | string): void {
  process.exitCode = typeof code === 'number' ? code : 1;
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
