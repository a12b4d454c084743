import { app, dialog } from 'electron';
import { inLanguage } from '../../shared/domain/language.ts';
import { menu } from '../../shared/words/menu.ts';
import type { Log } from '../log.ts';
import { systemLanguage } from './preferences.ts';
import { askWindow, mainWindow } from './windows.ts';

/**
 * Meets what nothing caught: it is written down, and the window, which is another process, says that what was kept is safe. Each
 * change was written when it was made; to go on after a fault nobody expected could only lose the next. Where there is no window, a
 * dialog says the same.
 */
export function meetFaults(log: Log, file: string): void {
  let told = false;
  const meet = (kind: string) => (error: unknown) => {
    log.error(kind, error);
    if (told) return;
    told = true;
    const window = mainWindow();
    if (window && !window.webContents.isCrashed()) {
      askWindow(window, { ask: 'stop' });
      return;
    }
    const language = app.isReady() ? systemLanguage() : 'en';
    dialog.showErrorBox(
      inLanguage(menu.stopped, language),
      inLanguage(menu.stoppedText, language).replace('{log}', file),
    );
    app.exit(1);
  };
  process.on('uncaughtException', meet('An exception that nothing caught'));
  process.on('unhandledRejection', meet('A rejection that nothing caught'));
}
