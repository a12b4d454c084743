import { firstSpoken } from '../../shared/domain/language.ts';
import { parseArguments } from '../arguments.ts';
import { createBackend } from '../backend.ts';
import { createConsoleLog } from '../log.ts';
import { drawInProcess } from '../services/first-view/draw-apart.ts';
import { defaultUserFolder, programPaths } from '../program-paths.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { startWebHost } from './server.ts';

const browsers =
  'To read and keep: current Firefox, Chrome or Edge. To print with running heads and page numbers: Chrome, Edge or the desktop window.';

/**
 * Runs the browser host until it is told to stop, with the command line's arguments and the folder of the built
 * entry. Prints one line of JSON when ready; returns the exit code, after saying on standard error why it failed.
 */
export async function runBrowserHost(args: readonly string[], entryFolder: string): Promise<number> {
  const log = createConsoleLog();
  const options = parseArguments(args);
  if (!options.ok) return fail(options.error.message);
  const ownPaths = programPaths(entryFolder, null);
  const paths = {
    reference: options.value.reference ?? ownPaths.reference,
    userData: options.value.userData ?? defaultUserFolder(),
    licences: ownPaths.licenceParts,
  };
  const stopped = stopRequested();
  const backend = createBackend({
    paths,
    log,
    drawFirstView: drawInProcess,
    checkOutputs: process.env['ALMANAC_CHECK_OUTPUTS'] === '1',
  });
  if (!backend.ok) return fail(backend.error.message);
  const host = await startWebHost({
    backend: backend.value,
    renderer: ownPaths.renderer,
    port: options.value.port,
    log,
  });
  if (!host.ok) {
    backend.value.close();
    return fail(host.error.message);
  }
  const { url, port, token } = host.value;
  // Standard output has its one line for programs; a person reads this one above it.
  console.error(browsers);
  const opens = options.value.open && hasDisplay();
  // While the browser starts.
  if (opens) backend.value.expectWindow(firstSpoken([Intl.DateTimeFormat().resolvedOptions().locale]));
  process.stdout.write(`${JSON.stringify({ ready: true, url, port, token })}\n`);
  const forget = opens ? openBrowser(host.value.urlForOneOpening(), paths.userData) : () => undefined;
  await stopped;
  forget();
  await host.value.close();
  backend.value.close();
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

/** Resolves at the first request to stop; a second one ends the process at once. */
function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve();
      });
    }
  });
}
