import { join } from 'node:path';
import { electronBinary, electronPath } from './electron-binary.ts';
import { withoutNpmBanner } from './npm-banner.ts';
import { prepare } from './prepare.ts';
import { runProgram as run } from './run-program.ts';
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

function exit(code: number | string): void {
  process.exitCode = typeof code === 'number' ? code : 1;
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
