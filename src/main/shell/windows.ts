import { BrowserWindow, dialog, nativeTheme, screen, type BaseWindow, type WebContents } from 'electron';
import { askedChannel } from '../../shared/channels.ts';
import { inLanguage, type Language } from '../../shared/domain/language.ts';
import type { HostRequest } from '../../shared/host-request.ts';
import { menu } from '../../shared/words/menu.ts';
import type { Log } from '../log.ts';
import { programName } from '../program-paths.ts';
import { appOrigin } from './address.ts';
import { windowRights } from './security.ts';
import { readWindowState, writeWindowState, type WindowState } from './window-state.ts';
import { followZoomKeys } from './zoom.ts';

export interface WindowOptions {
  readonly preload: string;
  /** The file that keeps where the window stood. */
  readonly stateFile: string;
  readonly log: Log;
  readonly language: () => Language;
  /** Called when the window is gone. */
  readonly closed: () => void;
}

/** The paper of both themes, as in the window's tokens, so that nothing blinks white before the first picture. */
const paper = { light: '#faf7f1', dark: '#17181a' } as const;

/** How long a window may stay hidden, in milliseconds: where nothing says that it has a picture, as on some Wayland systems, it shows all the same. */
const longestHidden = 2_000;

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
export function openMainWindow({ preload, stateFile, log, language, closed }: WindowOptions): BrowserWindow {
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
    backgroundColor: themePaper(),
    webPreferences: windowRights(preload),
  });
  showWhenDrawn(window, state);
  followZoomKeys(window.webContents);
  followHistoryButtons(window);
  const repaper = (): void => {
    window.setBackgroundColor(themePaper());
  };
  nativeTheme.on('updated', repaper);
  window.on('close', () => {
    writeWindowState(
      stateFile,
      { ...window.getNormalBounds(), maximized: window.isMaximized(), fullScreen: window.isFullScreen() },
      log,
    );
  });
  window.on('closed', () => {
    nativeTheme.removeListener('updated', repaper);
    if (main === window) main = null;
    closed();
  });
  reloadAfterCrash(window, language, log);
  askWhenUnresponsive(window, language, log);
  main = window;
  window.loadURL(`${appOrigin}/`).catch((error: unknown) => {
    log.error('The window could not be loaded', error);
  });
  return window;
}

function themePaper(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}

/** Shows a window as soon as it has a picture, or its page is there, or cannot be had, or it took too long: never not. */
function showWhenDrawn(window: BrowserWindow, state: WindowState | null): void {
  const show = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isVisible()) return;
    // Either of these shows a window, so that they wait until it has something to show.
    if (state?.maximized) window.maximize();
    if (state?.fullScreen) window.setFullScreen(true);
    window.show();
  };
  const timer = setTimeout(show, longestHidden);
  window.once('ready-to-show', show);
  window.webContents.once('did-finish-load', show);
  window.webContents.once('did-fail-load', show);
}

/** The mouse's own buttons on Windows and Linux, and three fingers on macOS. */
function followHistoryButtons(window: BrowserWindow): void {
  const go = (back: boolean): void => {
    if (back) window.webContents.navigationHistory.goBack();
    else window.webContents.navigationHistory.goForward();
  };
  window.on('app-command', (event, command) => {
    if (command !== 'browser-backward' && command !== 'browser-forward') return;
    event.preventDefault();
    go(command === 'browser-backward');
  });
  window.on('swipe', (_event, direction) => {
    if (direction === 'left' || direction === 'right') go(direction === 'left');
  });
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

/** Asks something of a window's page; its preload keeps what comes before the page listens. */
export function askWindow(window: BrowserWindow, request: HostRequest): void {
  const { webContents } = window;
  const ask = (): void => {
    if (!window.isDestroyed()) webContents.send(askedChannel, request);
  };
  if (webContents.isLoadingMainFrame()) webContents.once('dom-ready', ask);
  else ask();
}

/** What the person made is kept at once, so that a page that died can be loaded again; of one that dies again at once the person is told. */
function reloadAfterCrash(window: BrowserWindow, language: () => Language, log: Log): void {
  const { webContents } = window;
  let last = -Infinity;
  webContents.on('render-process-gone', (_event, details) => {
    log.error(`The window's process ended: ${details.reason}`);
    if (details.reason === 'clean-exit') return;
    const isAgain = performance.now() - last < 10_000;
    last = performance.now();
    if (!isAgain) {
      webContents.reload();
      return;
    }
    const text = (key: 'died' | 'diedText' | 'reload' | 'close'): string => inLanguage(menu[key], language());
    void dialog
      .showMessageBox(window, {
        type: 'error',
        message: text('died'),
        detail: text('diedText'),
        buttons: [text('reload'), text('close')],
        defaultId: 0,
        cancelId: 1,
      })
      .then(({ response }) => {
        if (window.isDestroyed()) return;
        if (response === 0) webContents.reload();
        else window.close();
      });
  });
}

/** A page that does not answer is waited for or loaded again, as the person says. */
function askWhenUnresponsive(window: BrowserWindow, language: () => Language, log: Log): void {
  let asking: AbortController | null = null;
  window.on('unresponsive', () => {
    if (asking) return;
    asking = new AbortController();
    log.error('The window does not answer');
    const text = (key: 'hangs' | 'hangsText' | 'wait' | 'reload'): string => inLanguage(menu[key], language());
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: text('hangs'),
        detail: text('hangsText'),
        buttons: [text('wait'), text('reload')],
        defaultId: 0,
        cancelId: 0,
        signal: asking.signal,
      })
      .then(({ response }) => {
        asking = null;
        if (response !== 1 || window.isDestroyed()) return;
        window.webContents.forcefullyCrashRenderer();
      });
  });
  window.on('responsive', () => {
    asking?.abort();
  });
}

/** Returns the page of a window as menus hand it over, which knows only the plainer kind. */
export function pageOf(window: BaseWindow | undefined): WebContents | undefined {
  return window instanceof BrowserWindow && !window.isDestroyed() ? window.webContents : undefined;
}
