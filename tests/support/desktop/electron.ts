import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron as electron, type Page } from 'playwright-core';
import { electronPath } from '../../../scripts/electron-binary.ts';
import { electronEnvironment } from '../../../scripts/electron-environment.ts';
import { root } from '../host.ts';
import type { Desktop, DesktopOptions } from './desktop.ts';

/** Starts the built desktop program in Electron itself; throws in one sentence where its binary is not. */
export async function startElectron({ userData, reference }: DesktopOptions): Promise<Desktop> {
  const executablePath = electronPath(join(root, 'node_modules', 'electron'));
  if (!existsSync(executablePath))
    throw new Error(
      `ALMANAC_HOST=electron needs Electron's binary, and there is none at ${executablePath}: "npm start" fetches it.`,
    );
  const args = [root, '--user-data', userData, '--reference', reference, '--lang=en-GB'];
  const env = Object.fromEntries(Object.entries(electronEnvironment()).map(([name, value]) => [name, value ?? '']));
  const app = await electron.launch({ executablePath, args, cwd: root, env, timeout: 60_000 });
  const problems: string[] = [];
  const ended = new Promise<void>((resolve) => {
    app.on('close', () => {
      resolve();
    });
  });
  let running = true;
  void ended.then(() => {
    running = false;
  });
  app.on('window', (window) => {
    window.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  });
  const windows = () =>
    app.evaluate(({ BrowserWindow }) => ({
      seen: BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
      all: BrowserWindow.getAllWindows().length,
    }));
  const page = async (): Promise<Page> => {
    const open = () => app.windows().find((window) => !window.isClosed() && !window.url().includes('/print/'));
    const shown = open() ?? (await app.waitForEvent('window'));
    await shown.locator('main h1').first().waitFor();
    return shown;
  };
  return {
    page,
    windows,
    press: async (keys) => {
      // Keys that Playwright sends to a page never come to the menu: its item is chosen as the key would.
      const chosen = await app.evaluate(({ Menu, BrowserWindow }, accelerator) => {
        const all = (items: readonly Electron.MenuItem[]): readonly Electron.MenuItem[] =>
          items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
        const item = all(Menu.getApplicationMenu()?.items ?? []).find(
          (each) => each.accelerator?.toLowerCase() === accelerator,
        );
        item?.click(undefined, BrowserWindow.getAllWindows()[0]);
        return item !== undefined;
      }, keys.replace('Control', 'CmdOrCtrl').toLowerCase());
      if (!chosen) await (await page()).keyboard.press(keys);
    },
    saveTo: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path),
    closeWindow: () =>
      app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.close();
      }),
    startAgain: (...more) =>
      app.evaluate(({ app: self }, words) => {
        self.emit('second-instance', {}, ['almanac', ...words], '/');
      }, more),
    problems: () => problems,
    takeProblems: () => problems.splice(0),
    ended: () => ended,
    quit: async () => {
      if (running) await app.close();
    },
  };
}
