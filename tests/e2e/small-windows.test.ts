import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { hasTurn } from '../support/results.ts';
import { catalogs } from '../support/catalogs.ts';
import { useProgram, visit } from '../support/window.ts';
import { resize, zoomed } from './reach.ts';
import { hiddenStop } from './states.ts';

// That everything is within reach of every window is what screens.test.ts looks at.
const program = useProgram();
const compared = '/compare?school=hebei-medical-university&school=siberian-state-medical-university';

describe('at 200 and 400 per cent', () => {
  it('shows rows of the list, of the comparison and the map with its buttons', async () => {
    const size = { width: 320, height: 256 };
    const visibleRows = (page: Page, selector: string): Promise<number> =>
      page.evaluate((of) => {
        const within = (it: Element) => {
          const { top, bottom, height } = it.getBoundingClientRect();
          return height > 0 && bottom > 0 && top < innerHeight;
        };
        const first = document.querySelector(of);
        first?.scrollIntoView({ block: 'start' });
        return [...document.querySelectorAll(of)].filter(within).length;
      }, selector);
    const page = await program.open('/browse', size);
    await expect.poll(() => visibleRows(page, '[data-index] a'), { message: 'the list' }).toBeGreaterThan(1);
    await visit(page, compared);
    await page.locator('tr[data-row]').first().waitFor();
    expect(await visibleRows(page, 'tr[data-row]'), 'the comparison').toBeGreaterThan(0);
    await visit(page, '/map');
    const picture = page.locator('svg[role="application"]');
    await picture.scrollIntoViewIfNeeded();
    expect((await picture.boundingBox())?.height, 'the map').toBeGreaterThan(150);
    const button = page.locator('main button').last();
    await button.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const box = await button.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 256;
      })
      .toBe(true);
  });

  // One of them a day; those of the screens take turns in newer-screens.test.ts.
  it.each(['/institutions/hebei-medical-university', compared].filter((_path, at) => hasTurn(at, 2)))(
    'hides no stop of %s under what stays in place',
    async (path) => {
      const page = await program.open(path);
      const hidden: string[] = [];
      for (const size of zoomed) {
        await resize(page, size);
        await page.locator('main').focus();
        for (let step = 0; step < 45; step += 1) {
          await page.keyboard.press('Tab');
          const problem = await hiddenStop(page);
          if (problem !== '') hidden.push(`${size.width} × ${size.height}: ${problem}`);
        }
      }
      expect(hidden).toEqual([]);
    },
  );
});

describe('what stays in its place', () => {
  const schools = ['hebei', 'siberian-state', 'harbin', 'kuban-state', 'dalian', 'bashkir-state'];
  const six = `/compare?${schools.map((name) => `school=${name}-medical-university`).join('&')}`;
  const telephone = { width: 390, height: 844 };
  const views = [
    { what: 'the first column of a comparison', path: `${compared}&depth=everything`, size: telephone },
    { what: 'the first column of what decides', path: six, size: { width: 1000, height: 800 } },
    { what: 'the bar of a print view', path: '/print/profile/danube-university-krems', size: telephone },
    { what: 'the bar of a long print view', path: '/print/profile/hebei-medical-university', size: telephone },
  ];
  it.each(views)('$what lies over no stop, forwards and backwards', async ({ path, size }) => {
    const page = await program.open(path, size);
    const hidden: string[] = [];
    const go = async (key: string, times: number) => {
      for (let step = 0; step < times; step += 1) {
        await page.keyboard.press(key);
        // It is brought into view as the next picture is drawn.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const problem = await hiddenStop(page);
        if (problem !== '') hidden.push(`${key}, ${step}: ${problem}`);
      }
    };
    const last = page.locator('main a').last();
    await last.focus();
    await go('Shift+Tab', 70);
    await page.locator('main a').first().focus();
    await go('Tab', 70);
    expect(hidden).toEqual([]);
  });
});

describe('far down a profile in a narrow window', () => {
  it.each(['en', 'zh', 'ru'] as const)(
    'has Save and Print at its top in %s, moves nothing for them and hides no stop',
    async (language) => {
      const words = catalogs[language].profile;
      for (const width of [390, 768]) {
        const page = await program.open('/institutions/hebei-medical-university', { language, width, height: 844 });
        const article = page.getByRole('article');
        const [print, save] = [words.print, words.save].map((name) =>
          article.getByRole('button', { name, exact: true }),
        );
        const row = page.locator('#history');
        const height = () => row.evaluate((element) => element.getBoundingClientRect().top);
        const first = await height();
        const scrolled = await article.evaluate((element) => {
          element.scrollTo({ top: 2_000, behavior: 'instant' });
          return element.scrollTop;
        });
        await expect.poll(() => print?.count()).toBe(2);
        expect(await height()).toBeCloseTo(first - scrolled, 0);
        const pane = await article.boundingBox();
        for (const button of [print, save]) {
          const box = await button?.first().boundingBox();
          expect(box?.y).toBeCloseTo(pane?.y ?? 0, 0);
          expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
        }
        const hidden: string[] = [];
        await row.locator('a').first().focus();
        for (let step = 0; step < 25; step += 1) {
          await page.keyboard.press('Shift+Tab');
          const problem = await hiddenStop(page);
          if (problem !== '') hidden.push(problem);
        }
        expect(hidden).toEqual([]);
      }
    },
  );
});
