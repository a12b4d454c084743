import { app, dialog } from 'electron';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failure, ok, type Result } from '../../shared/result.ts';
import { inLanguage } from '../../shared/domain/language.ts';
import { menu } from '../../shared/words/menu.ts';
import { programName, programPaths, type ProgramPaths } from '../program-paths.ts';
import { systemLanguage } from './preferences.ts';

/** Returns the command line without the program itself, and in the source tree without its folder. */
export function programArguments(): readonly string[] {
  return process.argv.slice(app.isPackaged ? 1 : 2);
}

/** Returns where the program's own files stand, packaged or not. */
export function ownPaths(entryFolder: string): ProgramPaths {
  return programPaths(entryFolder, app.isPackaged ? process.resourcesPath : null);
}

/**
 * Makes a folder the program's, with the browser engine's own files in a folder within it.
 * `unavailable` when it cannot be made or written to.
 */
export function settleInFolder(userData: string): Result<null> {
  const engine = join(userData, 'engine');
  try {
    mkdirSync(engine, { recursive: true });
    app.setName(programName);
    app.setPath('userData', userData);
    app.setPath('sessionData', engine);
    return ok(null);
  } catch (error) {
    return failure(
      'unavailable',
      `The folder ${dirname(engine)} cannot be used: ${error instanceof Error ? error.message : String(error)}. Free it or start with --user-data FOLDER.`,
    );
  }
}

/**
 * Returns whether this is the only desktop program on its folder. Another start is told to this one, with what it was to open; `again`
 * shows a window, whatever became of the first.
 */
export function isOnlyInstance(again: (args: readonly string[], workingFolder: string) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, args, workingFolder) => {
    again(args.slice(1), workingFolder);
  });
  return true;
}

/** Names the program to the systems: Windows gathers windows and notices under this name, Linux finds the icon by it. */
export function nameProgram(): void {
  app.setAppUserModelId('org.university-almanac.desktop');
  // In the source folder the address would lead to Electron itself, with the folder of whoever ran it last.
  // The portable program installs nothing, and runs from a folder that is gone when it ends.
  if (app.isPackaged && !process.env['PORTABLE_EXECUTABLE_FILE']) app.setAsDefaultProtocolClient('almanac');
}

/** Runs the program's opening once Electron is ready; what it throws ends the program with its words. */
export function whenReady(open: () => Promise<void>): void {
  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      refuseToStart(error instanceof Error ? error.message : String(error));
    });
}

/** Ends a program that has opened nothing yet. */
export function quit(): void {
  app.quit();
}

/** Says why the program cannot start, and ends it. */
export function refuseToStart(message: string): void {
  dialog.showErrorBox(app.isReady() ? inLanguage(menu.cannotStart, systemLanguage()) : menu.cannotStart.en, message);
  app.exit(1);
}
