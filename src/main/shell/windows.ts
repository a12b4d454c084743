import { BrowserWindow, nativeTheme, screen, type BaseWindow, type WebContents } from 'electron';
import type { Log } from '../log.ts';
import { programName } from '../program-paths.ts';
import { appOrigin } from './address.ts';
import { windowRights } from './security.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly preload: string;
  /** The file that keeps where the window stood. */
  readonly stateFile: string;
  readonly log: Log;
}

/** The paper of both themes, as in the window's tokens, so that nothing blinks white before the first picture. */
const paper = { light: '#faf7f1', dark: '#17181a' } as const;

let main: BrowserWindow | null = null;

/** Returns the window the person works in, or null while there is none. */
export function mainWindow(): BrowserWindow | null {
  return main && !main.isDestroyed() ? main : null;
}

/** Returns the pages of every open window, the hidden print window too. */
export function openPages(): readonly WebContents[] {
  return BrowserWindow.getAllWindows()
    .filter((window) => !window.isDestroyed())
    .map((window) => window.webContents);
}

/** Opens the window where it last stood; it shows itself when it has something to show. */
export function openMainWindow({ preload, stateFile, log }: WindowOptions): void {
  const state = readWindowState(
    stateFile,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    title: programName,
    show: false,
    width: state?.width ?? 1280,
    height: state?.height ?? 820,
    minWidth: 360,
    minHeight: 480,
    ...(state ? { x: state.x, y: state.y } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: windowRights(preload),
  });
  if (state?.maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }, log);
  });
  reloadAfterCrash(window.webContents, log);
  load(window, '/', log);
  main = window;
}

/** Returns a window that is never shown, for printing. */
export function openHiddenWindow(preload: string): BrowserWindow {
  return new BrowserWindow({
    title: programName,
    show: false,
    width: 1000,
    height: 1400,
    webPreferences: { ...windowRights(preload), backgroundThrottling: false },
  });
}

/** Brings the window to the front, as when the program is started a second time. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function load(window: BrowserWindow, path: string, log: Log): void {
  window.loadURL(`${appOrigin}${path}`).catch((error: unknown) => {
    log.error('The window could not be loaded', error);
  });
}

/** What the person made is kept at once, so that a page that died can be loaded anew; one that dies again at once stays. */
function reloadAfterCrash(contents: WebContents, log: Log): void {
  let last = -Infinity;
  contents.on('render-process-gone', (_event, details) => {
    log.error(`The window's process ended: ${details.reason}`);
    if (details.reason === 'clean-exit' || performance.now() - last < 10_000) return;
    last = performance.now();
    contents.reload();
  });
}

/** Returns the page of a window as menus hand it over, which knows only the plainer kind. */
export function pageOf(window: BaseWindow | undefined): WebContents | undefined {
  return window instanceof BrowserWindow && !window.isDestroyed() ? window.webContents : undefined;
}
