import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { call, startHost } from '../support/host.ts';
import { inTurn, type Bench } from './figure.ts';

const schools = 30;
const rounds = 3;

type Host = Awaited<ReturnType<typeof startHost>>;

/** Saves the fullest profiles in the list that is printed. */
async function saveSchools(host: Host): Promise<void> {
  const answer = await call(host, 'institutions.list', {
    filter: { tier: ['profile'] },
    sort: 'completeness',
    descending: true,
    language: 'en',
    offset: 0,
    limit: schools,
  });
  const { rows } = answer.value as { rows: readonly { slug: string }[] };
  if (rows.length < schools) throw new Error(`There are only ${rows.length} profiles of ${schools}.`);
  for (const { slug } of rows) await call(host, 'bookmarks.add', { slug });
}

/** Returns the milliseconds of the one call that answers with all of the profiles, without a window. */
async function askForAll(host: Host): Promise<number> {
  const start = performance.now();
  await call(host, 'documents.chapters', { list: 'saved', offset: 0, limit: schools });
  return performance.now() - start;
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

/** Printing a list of thirty profiles, with running heads, contents, tags and bookmarks, against Chromium printing the same words as plain text. */
export const pdf: Bench = {
  name: 'pdf',
  run: async () => {
    const [browser, host] = await Promise.all([launchBrowser(), startHost()]);
    try {
      await saveSchools(host);
      const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
      const open = async () => {
        const page = await context.newPage();
        const start = performance.now();
        await page.goto(`${host.origin}/print/list/saved?language=en&paper=A4&token=${host.token}`);
        await page.locator('html[data-print-ready]').waitFor({ state: 'attached', timeout: 120_000 });
        return { page, ms: performance.now() - start };
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
      return [
        {
          what: `PDF of ${schools} profiles / the same words as plain text`,
          value: a / b,
          unit: 'times',
          atMost: 2.5,
          detail: `${a.toFixed(0)} ms / ${b.toFixed(0)} ms; ${(sizes.list / 1e6).toFixed(1)} MB / ${(sizes.plain / 1e6).toFixed(1)} MB`,
        },
        {
          what: `${schools} profiles from address to ready / the one call for all of them`,
          value: plain.ms / asking,
          unit: 'times',
          detail: `${plain.ms.toFixed(0)} ms / ${asking.toFixed(0)} ms`,
        },
      ];
    } finally {
      await Promise.all([browser.close(), host.stop()]);
    }
  },
};
