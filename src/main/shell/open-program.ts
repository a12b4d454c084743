import { app, session, shell, type BrowserWindow, type WebContents } from 'electron';
import { basename, join } from 'node:path';
import type { Output } from '../../shared/contract/index.ts';
import type { HostRequest } from '../../shared/host-request.ts';
import type { Log } from '../log.ts';
import { logFile } from '../file-log.ts';
import type { ProgramPaths } from '../program-paths.ts';
import type { DraggedFile } from '../services/documents/document-printer.ts';
import { listStaticFiles } from '../static-files.ts';
import { describeProgram } from './about.ts';
import type { Arrivals } from './arrivals.ts';
import { answerWindowCalls, tellWindows } from './calls.ts';
import { followShutdown, keepBeforeClosing } from './closing.ts';
import { offerContextMenu } from './context-menu.ts';
import { dragFile } from './drag-out.ts';
import { refusal, requestFor } from './handed-over.ts';
import { mayOpenLink } from './links.ts';
import { setMenu } from './menu.ts';
import { followSettings, systemLanguage } from './preferences.ts';
import { createDocumentPrinter } from './printing.ts';
import { refuseToStart } from './program.ts';
import { askWhere, saveOwnDownloads } from './saving.ts';
import { serveApp } from './scheme.ts';
import { secureEveryPage, secureSession } from './security.ts';
import { askWindow, mainWindow, openHiddenWindow, openMainWindow, openPages, showAgain } from './windows.ts';
import { createWrittenFiles } from './written-files.ts';

export interface ProgramOptions {
  readonly paths: ProgramPaths;
  readonly userData: string;
  readonly log: Log;
  readonly arrivals: Arrivals;
}

/** What a start of the program that is already running does: it shows the window, a new one where there is none. */
let showOpened: (() => void) | null = null;

/** Shows the program's window, in a new one where the last was closed; before the program is open it will show itself. */
export function showProgram(): void {
  showOpened?.();
}

/** Opens the backend and the window once Electron is ready; says why and ends the program when that cannot be. */
export async function openProgram({ paths, userData, log, arrivals }: ProgramOptions): Promise<void> {
  const files = listStaticFiles(paths.renderer);
  // Loaded here, after the lock: nothing of the database is touched by a program that is about to leave.
  const { createBackend } = await import('../backend.ts');
  let language = systemLanguage;
  const showLog = (): void => {
    shell.showItemInFolder(logFile(userData));
  };
  const written = createWrittenFiles((path) => {
    shell.showItemInFolder(path);
  });
  const documents = createDocumentPrinter({
    openWindow: () => openHiddenWindow(paths.preload),
    askWhere: (fileName) => askWhere(mainWindow(), fileName, language()),
    wrote: written.wrote,
    timeLimit: 60_000,
  });
  const drag = (file: DraggedFile): boolean => {
    const from = mainWindow()?.webContents;
    if (from) dragFile(from, paths.icon, file);
    return from !== undefined;
  };
  const backend = createBackend({
    paths: { reference: paths.reference, userData, licences: paths.licenceParts },
    log,
    documents: { ...documents, reveal: written.reveal, drag },
    logShower: { path: logFile(userData), show: showLog },
    checkOutputs: !app.isPackaged,
  });
  if (!backend.ok) return refuseToStart(backend.error.message);
  const { dispatch, events } = backend.value;
  app.on('will-quit', backend.value.close);

  const openLink = (url: string, from: WebContents): void => {
    void mayOpenLink(dispatch, url, from.getURL())
      .then((may) => {
        if (may) return shell.openExternal(url);
        log.info('A link was not opened: it is not in the reference.');
        const window = mainWindow();
        if (window?.webContents === from) askWindow(window, refusal('source-link', url));
        return undefined;
      })
      .catch((error: unknown) => {
        log.error('A link could not be opened', error);
      });
  };
  followShutdown();
  secureSession(session.defaultSession);
  saveOwnDownloads(
    session.defaultSession,
    () => language(),
    (path, isWhole) => {
      const window = mainWindow();
      if (!isWhole) {
        log.error('A file of the page was not written whole');
        if (window) askWindow(window, refusal('not-saved', basename(path)));
        return;
      }
      written.wrote(path);
      app.addRecentDocument(path);
      if (window) askWindow(window, { ask: 'saved', path });
    },
  );
  secureEveryPage(openLink);
  serveApp(session.defaultSession.protocol, files, log);
  answerWindowCalls(dispatch, log, openPages);
  events.on((topics) => {
    tellWindows(openPages(), topics);
  });

  let stay = (): boolean => true;
  const open = (): BrowserWindow => {
    // While Electron makes the window's process.
    backend.value.expectWindow(language());
    const window = openMainWindow({
      preload: paths.preload,
      stateFile: join(userData, 'window.json'),
      log,
      language: () => language(),
      closed: documents.cancelAll,
    });
    stay = keepBeforeClosing(window, log);
    offerContextMenu(window, {
      language: () => language(),
      openLink,
      ask: (request) => {
        askWindow(window, request);
      },
      log,
    });
    return window;
  };
  const ask = (request: HostRequest): void => {
    askWindow(mainWindow() ?? open(), request);
  };
  const about = await dispatch('reference.about', {});
  const edition = about.ok ? (about.value as Output<'reference.about'>).edition : '';
  language = await followSettings(backend.value, (spoken) => {
    setMenu(spoken, {
      ask,
      showLicences: () => void shell.openPath(paths.licences),
      showLog,
    });
    describeProgram(edition, spoken, paths.icon);
  });

  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  showOpened = () => {
    const window = mainWindow();
    if (!window) open();
    else if (stay()) showAgain(window);
    // It is closing and cannot be kept; another follows before the program sees itself without one, and ends.
    else window.once('closed', open);
  };
  app.on('activate', showProgram);
  open();
  arrivals.open((handed) => {
    showProgram();
    void requestFor(handed, dispatch).then((request) => {
      if (request.ask === 'bring' && handed.kind === 'file') app.addRecentDocument(handed.path);
      ask(request);
    });
  });
}
