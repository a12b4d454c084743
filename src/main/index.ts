import { parseArguments } from './arguments.ts';
import { createConsoleLog } from './log.ts';
import { nodeVersionProblem } from './node-version.ts';
import { defaultUserFolder } from './program-paths.ts';
import { openProgram } from './shell/open-program.ts';
import {
  isOnlyInstance,
  ownPaths,
  programArguments,
  quit,
  refuseToStart,
  settleInFolder,
  whenReady,
} from './shell/program.ts';
import { registerAppScheme } from './shell/scheme.ts';
import { closeNetwork, sandboxEverything } from './shell/security.ts';
import { mainWindow } from './shell/windows.ts';

/** The desktop program's start, in the order in which it must happen; no file is opened before the program knows to be alone. */
function start(): void {
  const tooOld = nodeVersionProblem(process.versions.node);
  if (tooOld) return refuseToStart(tooOld);
  const options = parseArguments(programArguments(), { lenient: true });
  if (!options.ok) return refuseToStart(options.error.message);
  const userData = options.value.userData ?? defaultUserFolder();
  const folder = settleInFolder(userData);
  if (!folder.ok) return refuseToStart(folder.error.message);
  if (!isOnlyInstance(mainWindow)) return quit();
  registerAppScheme();
  sandboxEverything();
  closeNetwork();
  const files = ownPaths(__dirname);
  whenReady(() =>
    openProgram({
      ownPaths: { ...files, reference: options.value.reference ?? files.reference },
      userData,
      log: createConsoleLog(),
    }),
  );
}

start();
