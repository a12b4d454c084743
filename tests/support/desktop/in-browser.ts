import type { Browser } from 'playwright-core';
import { startHost } from '../host.ts';
import type { Desktop, DesktopOptions } from './desktop.ts';

const has = (what: string) => (): never => {
  throw new Error(`A browser has no ${what} of ours.`);
};

/** Opens the program in a browser, over the browser host: the same journeys, without what only a window of its own has. */
export async function startInBrowser(browser: Browser, { userData, reference }: DesktopOptions): Promise<Desktop> {
  const host = await startHost({ userData, reference });
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const problems: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  await page.goto(host.url);
  return {
    page: async () => {
      await page.locator('main h1').first().waitFor();
      return page;
    },
    windows: () => Promise.resolve({ seen: 1, all: context.pages().length }),
    press: (keys) => page.keyboard.press(keys),
    saveTo: has('save dialog'),
    closeWindow: () => page.close({ runBeforeUnload: true }),
    startAgain: has('second start'),
    problems: () => problems,
    takeProblems: () => problems.splice(0),
    ended: has('end'),
    quit: async () => {
      await context.close();
      await host.stop({ keep: true });
    },
  };
}
