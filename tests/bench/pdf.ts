import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { call, startHost } from '../support/host.ts';
import { addressOf, settled, visit } from '../support/window.ts';
import { inTurn, median, type Bench } from './figure.ts';
import { fullestProfiles } from './fullest.ts';

const schools = 30;
const rounds = 3;
const address = '/print/list/saved?language=en&paper=A4';

type Host = Awaited<ReturnType<typeof startHost>>;

/** Returns the milliseconds of the one call that answers with all of the profiles, without a window. */
async function askForAll(host: Host): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await call(host, 'documents.chapters', { list: 'saved', offset: 0, limit: schools });
    times.push(performance.now() - start);
  }
  return median(times);
}

/** The words of the page as plain paragraphs, in the same faces, without tables, links, running heads and styles of their own. */
async function makePlain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lines = (document.querySelector('main')?.innerText ?? '').split('\n').filter((line) => line.trim() !== '');
    document.adoptedStyleSheets = [];
    document.body.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  });
}

/** Goes from the list to its print view; returns the milliseconds until its first pages are painted, and until all can be printed. */
async function preview(page: Page): Promise<{ readonly painted: number; readonly ready: number }> {
  const start = performance.now();
  await page.evaluate((to) => {
    const begun = performance.now();
    const painted = new Promise<number>((resolve) => {
      const wait = (): void => {
        if (document.querySelector('main article h2') === null) requestAnimationFrame(wait);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      };
      wait();
    });
    Object.assign(window, { painted });
    history.pushState({ key: crypto.randomUUID(), idx: history.length }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  }, address);
  const painted = await page.evaluate<number>('window.painted');
  await page.locator('html[data-print-ready]').waitFor({ state: 'attached', timeout: 120_000 });
  return { painted, ready: performance.now() - start };
}

/** The preview of a list of thirty profiles against the one call for all of them; and its printing, with running heads, contents, tags and bookmarks, against Chromium printing the same words as plain text. */
export const pdf: Bench = {
  name: 'pdf',
  run: async () => {
    const [browser, host] = await Promise.all([launchBrowser(), startHost({ env: { ALMANAC_CHECK_OUTPUTS: '0' } })]);
    try {
      for (const slug of await fullestProfiles(host, schools)) await call(host, 'bookmarks.add', { slug });
      const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
      const open = async () => {
        const page = await context.newPage();
        await page.goto(addressOf(host, '/print/profile/harbin-medical-university?language=en&paper=A4'));
        await page.locator('html[data-print-ready]').waitFor({ state: 'attached', timeout: 120_000 });
        await visit(page, '/saved');
        await settled(page);
        return { page, ...(await preview(page)) };
      };
      const [list, plain] = [await open(), await open()];
      const asking = await askForAll(host);
      await makePlain(plain.page);
      const sizes = { list: 0, plain: 0 };
      const print = async (page: Page, which: keyof typeof sizes) => {
        sizes[which] = (
          await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
        ).length;
      };
      const { a, b } = await inTurn(
        rounds,
        () => print(list.page, 'list'),
        () => print(plain.page, 'plain'),
      );
      const [painted, ready] = [median([list.painted, plain.painted]), median([list.ready, plain.ready])];
      return [
        {
          what: `PDF of ${schools} profiles / the same words as plain text`,
          value: a / b,
          unit: 'times',
          atMost: 1.5,
          detail: `${a.toFixed(0)} ms / ${b.toFixed(0)} ms; ${(sizes.list / 1e6).toFixed(1)} MB / ${(sizes.plain / 1e6).toFixed(1)} MB`,
        },
        {
          what: `first pages of the preview of ${schools} painted / the one call for all of them`,
          value: painted / asking,
          unit: 'times',
          atMost: 4,
          detail: `${painted.toFixed(0)} ms / ${asking.toFixed(0)} ms`,
        },
        {
          what: `the preview of ${schools} ready to print, its pages counted / that call`,
          value: ready / asking,
          unit: 'times',
          detail: `${ready.toFixed(0)} ms`,
        },
      ];
    } finally {
      await Promise.all([browser.close(), host.stop()]);
    }
  },
};
