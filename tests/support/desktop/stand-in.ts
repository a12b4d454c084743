import type { Browser, Page } from 'playwright-core';
import { boot, type Booted } from '../fake-electron/boot.ts';
import type { MenuTemplateItem } from '../fake-electron/electron.ts';
import { itemsOf, soon } from '../fake-electron/scenario.ts';
import type { FakeBrowserWindow } from '../fake-electron/windows.ts';
import type { Desktop, DesktopOptions } from './desktop.ts';
import { pageBehind } from './page-behind.ts';

/** Keys as Electron's menus write them, from how Playwright does: `Control+Shift+P`. */
function isAccelerator(item: MenuTemplateItem, keys: string): boolean {
  const wanted = (item.accelerator ?? '').replace('CmdOrCtrl', 'Control').toLowerCase();
  return wanted !== '' && wanted === keys.toLowerCase();
}

/** Starts the built desktop program on the fake of Electron, with pages of a real Chromium behind its windows. */
export async function startStandIn(browser: Browser, { userData, reference }: DesktopOptions): Promise<Desktop> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const pages = new Map<FakeBrowserWindow, Promise<Page>>();
  const problems: string[] = [];
  let savePath: string | null = null;
  let program: Booted | null = null;
  const booted = (): Booted => program ?? fail('The program is not started yet.');
  program = await boot({
    userData,
    reference,
    savePath: () => savePath,
    beforeReady: (fake) => {
      program = Object.assign(fake, { callAs: callAsOf(fake) }) as unknown as Booted;
    },
    behind: (contents, owner) => {
      const behind = pageBehind(context, booted, contents, (problem) => problems.push(problem));
      pages.set(owner, behind.page);
      return behind;
    },
  });
  const open = (): readonly FakeBrowserWindow[] => booted().windows.filter((window) => !window.isDestroyed());
  const seen = (): FakeBrowserWindow | undefined => open().find((window) => window.fakeShown);
  const page = async (): Promise<Page> => {
    if (!(await soon(() => seen() !== undefined, 15_000))) fail('The program shows no window.');
    const shown = await pageOf(seen() as FakeBrowserWindow);
    await shown.locator('main h1').first().waitFor();
    return shown;
  };
  /** A window of the fake is known by its page: the program holds it through a strict wrapper. */
  const pageOf = (window: FakeBrowserWindow): Promise<Page> =>
    [...pages].find(([owner]) => owner.webContents === window.webContents)?.[1] ?? fail('A window has no page.');
  return {
    page,
    windows: () => Promise.resolve({ seen: open().filter((window) => window.fakeShown).length, all: open().length }),
    press: async (keys) => {
      const window = seen();
      const item = itemsOf(booted().menu).find((each) => isAccelerator(each, keys));
      if (item?.click) item.click({}, window, {});
      else await (await page()).keyboard.press(keys);
    },
    saveTo: (path) => {
      savePath = path;
      return Promise.resolve();
    },
    closeWindow: () => {
      seen()?.close();
      return Promise.resolve();
    },
    startAgain: (...args) => {
      booted().app.emit('second-instance', {}, ['almanac', ...args], '/');
      return Promise.resolve();
    },
    problems: () => [...booted().problems, ...problems],
    takeProblems: () => [...booted().problems.splice(0), ...problems.splice(0)],
    ended: async () => {
      if (!(await soon(() => open().length === 0 && booted().journal.includes('app.quit'), 15_000)))
        fail('The program goes on.');
    },
    quit: async () => {
      booted().quit();
      // Playwright does not bear that a page is taken away while it is being made.
      await Promise.allSettled(pages.values());
      await context.close();
    },
  };
}

/** Calls are answered as soon as the program handles them, before its start has come to an end. */
const callAsOf =
  (fake: Pick<Booted, 'ipcHandlers'>): Booted['callAs'] =>
  async (event, name, input) => {
    const handler = [...fake.ipcHandlers.values()][0] ?? fail('The program answers no call.');
    return handler(event, name, input);
  };

function fail(message: string): never {
  throw new Error(message);
}
