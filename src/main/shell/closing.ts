import { app, powerMonitor, type BrowserWindow } from 'electron';
import type { Log } from '../log.ts';

/** How long a window that is closed may stay to keep what was just written, in milliseconds; what is late is brought back at the next start. */
const longestKeeping = 2_000;

/** Run in the page: it keeps what is being written, and what is under way (src/renderer/host/unkept.ts). A page without that has nothing. */
const keepUnkept = 'window.keepUnkept?.()';

let systemEnds = false;

/** To be called once, when Electron is ready: a system that shuts down or logs out is not made to wait, for it would stop doing so. */
export function followShutdown(): void {
  powerMonitor.on('shutdown', () => {
    systemEnds = true;
  });
}

/**
 * Has a window stay, when it is closed, until its page has kept what was just written, then closes it. What a page sends while it
 * goes may never arrive. To prevent a closing stops a quit, too, which is then begun again. Returns what has a window that waits for
 * its page stay for good, since it is wanted again; that returns false where it is too late.
 */
export function keepBeforeClosing(window: BrowserWindow, log: Log): () => boolean {
  const { webContents } = window;
  let step: 'open' | 'keeping' | 'kept' = 'open';
  let closings = 0;
  let quits = false;
  const quit = (): void => {
    quits = true;
  };
  app.on('before-quit', quit);
  window.on('closed', () => {
    app.removeListener('before-quit', quit);
  });
  const keep = async (): Promise<void> => {
    const mine = ++closings;
    const late = new Promise<'late'>((resolve) => {
      setTimeout(resolve, longestKeeping, 'late');
    });
    try {
      const kept = await Promise.race([webContents.executeJavaScript(keepUnkept), late]);
      if (kept === 'late' && mine === closings) log.error('The window was closed before its page had kept everything');
    } catch (error) {
      log.error('The page of a closed window could not keep what it had', error);
    }
    if (mine !== closings) return;
    step = 'kept';
    if (window.isDestroyed()) return;
    if (quits) app.quit();
    else window.close();
  };
  window.on('close', (event) => {
    if (step === 'kept' || systemEnds) return;
    // In a page that died or is only coming nothing is being written.
    if (step === 'open' && (webContents.isCrashed() || webContents.isLoadingMainFrame())) {
      step = 'kept';
      return;
    }
    event.preventDefault();
    if (step === 'keeping') return;
    step = 'keeping';
    void keep();
  });
  return () => {
    if (step === 'kept') return false;
    step = 'open';
    closings++;
    quits = false;
    return true;
  };
}
