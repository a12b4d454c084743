import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { call } from '../support/host.ts';
import { madeUpCatalog, madeUpLanguages, speakMadeUp, type MadeUpLanguage } from '../support/made-up-languages.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';
import { resize, type Size } from './reach.ts';
import { cut, middling, overflowing, screens } from './screens.ts';

const program = useProgram();
const windows: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

beforeAll(async () => {
  for (const slug of [middling[0], 'danube-university-krems']) await call(program.host, 'bookmarks.add', { slug });
});

async function open(language: MadeUpLanguage, path: string): Promise<Page> {
  const page = await program.stay();
  await speakMadeUp(page, await madeUpCatalog(language));
  await page.goto(addressOf(program.host, path));
  await settled(page);
  return page;
}

// Longer words and the other direction in one window, in which the tests go on; each by itself in a soak.
describe.each(fullSize ? madeUpLanguages : (['longerFromTheRight'] as const))(
  '%s, which nobody has translated yet',
  (language) => {
    let page: Page;
    beforeAll(async () => {
      page = await open(language, '/settings');
    });

    it('is what a window then reads', async () => {
      const { texts } = await madeUpCatalog(language);
      expect(await page.locator('main h1').textContent()).toBe(texts.app.settings);
      if (language !== 'rightToLeft')
        expect(texts.app.settings.length).toBeGreaterThanOrEqual(Math.ceil('Settings'.length * 1.4));
    });

    // A quarter of the screens today, and the others on the days after: that nothing is cut or reaches out in words that are real is seen on
    // every screen in screens.test.ts.
    it(
      'cuts nothing and has nothing reach out sideways on the screens whose turn it is',
      { timeout: 240_000 },
      async () => {
        const { texts } = await madeUpCatalog(language);
        const found: string[] = [];
        // What is made of other screens' parts has their words.
        for (const screen of screens.filter(({ once }, row) => (once === undefined || fullSize) && hasTurn(row, 4))) {
          const sizes = windows.filter(({ width }) => width <= (screen.width ?? Infinity));
          // Come to as wide as the one before was left: what is laid out once less.
          const now = page.viewportSize()?.width;
          const [first, ...others] = sizes.toSorted((a, b) => Number(b.width === now) - Number(a.width === now));
          if (!first) throw new Error(`${screen.name} is seen at no width.`);
          await resize(page, first);
          await page.keyboard.press('Escape');
          await page.evaluate(() => {
            (document.activeElement as HTMLElement | null)?.blur();
          });
          await visit(page, screen.path);
          await screen.prepare?.(page, texts);
          for (const size of [first, ...others]) {
            await resize(page, size);
            const faults = [...(await overflowing(page)), ...(await cut(page)).map((one) => `cut ${one}`)];
            found.push(...faults.map((fault) => `${screen.name}, ${size.width}: ${fault}`));
          }
        }
        expect(found).toEqual([]);
      },
    );

    it.runIf(language !== 'longer')('has its first thing at the right, and arrows that point along', async () => {
      await resize(page, { width: 1280, height: 800 });
      await visit(page, `/institutions/${middling[0]}`);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      const edges = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return { sections: box('nav')?.left ?? 0, article: box('article')?.right ?? Infinity };
      });
      expect(edges.sections).toBeGreaterThanOrEqual(edges.article - 1);
      const figures = page.locator('#figures th').first();
      expect(await figures.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('start');
      await visit(page, `/compare?school=${middling[0]}&school=${middling[1]}`);
      const icons = page.locator('svg[data-along]');
      await icons.first().waitFor();
      expect(await icons.first().evaluate((icon) => getComputedStyle(icon).transform)).toBe(
        'matrix(-1, 0, 0, 1, 0, 0)',
      );
      await page.locator('thead th').nth(1).waitFor();
      const columns = await page
        .locator('thead th')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().left));
      expect(columns[0]).toBeGreaterThan(columns[1] as number);
    });
  },
);
