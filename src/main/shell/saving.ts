import { app, dialog, type BrowserWindow, type SaveDialogOptions, type Session } from 'electron';
import { extname, join } from 'node:path';
import { inLanguage, type Language } from '../../shared/domain/language.ts';
import { menu } from '../../shared/words/menu.ts';
import { isOwnBlob } from './security.ts';

/**
 * Lets a page save what it made itself, such as a table as CSV, and nothing else: where the person says, in a dialog with a title, under
 * the page's name for it; `saved` hears of what was written, and whether whole, as on a full disk it is not. Left to itself the dialog of GTK is titled with the blob's address.
 */
export function saveOwnDownloads(
  session: Session,
  language: () => Language,
  saved: (path: string, isWhole: boolean) => void,
): void {
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions(saveOptions(item.getFilename(), 'saveAs', language()));
    item.once('done', (_event, state) => {
      if (state !== 'cancelled') saved(item.getSavePath(), state === 'completed');
    });
  });
}

/** Asks where to save a document as PDF; null when the person cancelled. */
export async function askWhere(
  window: BrowserWindow | null,
  fileName: string,
  language: Language,
): Promise<string | null> {
  const options = saveOptions(fileName, 'savePdf', language);
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}

function saveOptions(fileName: string, title: 'saveAs' | 'savePdf', language: Language): SaveDialogOptions {
  const extension = extname(fileName).slice(1).toLowerCase();
  // Our own ending says nothing to who has not met it; the others are what such files are called.
  const name = extension === 'almanac-list' ? inLanguage(menu.listFile, language) : extension.toUpperCase();
  return {
    title: inLanguage(menu[title], language),
    defaultPath: join(app.getPath('downloads'), fileName),
    ...(extension ? { filters: [{ name, extensions: [extension] }] } : {}),
    // GTK writes over a file without a word unless told to ask; macOS shows what stands there.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
}
