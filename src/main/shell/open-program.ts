import { app, dialog, session, shell } from 'electron';
import { join } from 'node:path';
import type { Language } from '../../shared/domain/language.ts';
import { menu } from '../../shared/words/menu.ts';
import type { Log } from '../log.ts';
import type { ProgramPaths } from '../program-paths.ts';
import { listStaticFiles } from '../static-files.ts';
import { answerWindowCalls, tellWindows } from './calls.ts';
import { mayOpenLink } from './links.ts';
import { followSettings, systemLanguage } from './preferences.ts';
import { createDocumentPrinter } from './printing.ts';
import { refuseToStart } from './program.ts';
import { serveApp } from './scheme.ts';
import { secureEveryPage, secureSession } from './security.ts';
import { mainWindow, openHiddenWindow, openMainWindow, openPages } from './windows.ts';

export interface ProgramOptions {
  readonly ownPaths: ProgramPaths;
  readonly userData: string;
  readonly log: Log;
}

/** Opens the backend and the window once Electron is ready; says why and ends the program when that cannot be. */
export async function openProgram({ ownPaths, userData, log }: ProgramOptions): Promise<void> {
  const files = listStaticFiles(ownPaths.renderer);
  // Loaded here, after the lock: nothing of the database is touched by a program that is about to leave.
  const { createBackend } = await import('../backend.ts');
  let language = systemLanguage;
  const documents = createDocumentPrinter({
    openWindow: () => openHiddenWindow(ownPaths.preload),
    askWhere: (fileName) => askWhere(fileName, language()),
    timeLimit: 60_000,
  });
  const backend = createBackend({
    paths: { reference: ownPaths.reference, userData },
    log,
    documents,
    checkOutputs: !app.isPackaged,
  });
  if (!backend.ok) return refuseToStart(backend.error.message);
  const { dispatch, events } = backend.value;
  app.on('will-quit', backend.value.close);

  secureSession(session.defaultSession);
  secureEveryPage((url, from) => {
    void mayOpenLink(dispatch, url, from.getURL())
      .then((may) => (may ? shell.openExternal(url) : log.info('A link was not opened: it is not in the reference.')))
      .catch((error: unknown) => {
        log.error('A link could not be opened', error);
      });
  });
  serveApp(session.defaultSession.protocol, files, log);
  answerWindowCalls(dispatch, log, openPages);
  events.on((topics) => {
    tellWindows(openPages(), topics);
  });
  language = await followSettings(backend.value);

  const open = (): void => {
    openMainWindow({ preload: ownPaths.preload, stateFile: join(userData, 'window.json'), log });
  };
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (!mainWindow()) open();
  });
  open();
}

async function askWhere(fileName: string, language: Language): Promise<string | null> {
  const options = {
    title: menu.savePdf[language],
    defaultPath: fileName,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  };
  const window = mainWindow();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}
