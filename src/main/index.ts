import { parseArguments } from './arguments.ts';
import { createFileLog, logFile } from './file-log.ts';
import { createConsoleLog } from './log.ts';
import { nodeVersionProblem } from './node-version.ts';
import { defaultUserFolder } from './program-paths.ts';
import { listenForArrivals } from './shell/arrivals.ts';
import { meetFaults } from './shell/faults.ts';
import { beforeLinks } from './shell/handed-over.ts';
import { openProgram, showProgram } from './shell/open-program.ts';
import {
  isOnlyInstance,
  nameProgram,
  ownPaths,
  programArguments,
  quit,
  refuseToStart,
  settleInFolder,
  whenReady,
} from './shell/program.ts';
import { registerAppScheme } from './shell/scheme.ts';
import { closeNetwork, sandboxEverything } from './shell/security.ts';
import { keepYoungGenerationSmall } from './young-generation.ts';

/** The desktop program's start, in the order in which it must happen; no file is opened before the program knows to be alone. */
function start(): void {
  const tooOld = nodeVersionProblem(process.versions.node);
  if (tooOld) return refuseToStart(tooOld);
  keepYoungGenerationSmall();
  const args = programArguments();
  const options = parseArguments(beforeLinks(args), { lenient: true });
  if (!options.ok) return refuseToStart(options.error.message);
  const userData = options.value.userData ?? defaultUserFolder();
  const folder = settleInFolder(userData);
  if (!folder.ok) return refuseToStart(folder.error.message);
  const arrivals = listenForArrivals();
  const again = (others: readonly string[], workingFolder: string): void => {
    showProgram();
    arrivals.take(others, workingFolder);
  };
  if (!isOnlyInstance(again)) return quit();
  const log = createFileLog(logFile(userData), createConsoleLog());
  meetFaults(log, logFile(userData));
  arrivals.take(args, process.cwd());
  nameProgram();
  registerAppScheme();
  sandboxEverything();
  closeNetwork();
  const paths = ownPaths(__dirname);
  whenReady(() =>
    openProgram({
      paths: { ...paths, reference: options.value.reference ?? paths.reference },
      userData,
      log,
      arrivals,
    }),
  );
}

start();
