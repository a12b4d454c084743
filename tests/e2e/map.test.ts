import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings } from '../support/axe.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';
import { overflowing } from './screens.ts';

const program = useProgram();

const map = (page: Page): Locator => page.getByRole('application', { name: catalogs.ru.map.label });
const marks = (page: Page): Locator => page.locator('main svg[role="application"] g[role="button"]');
const crowd = (page: Page): Locator => page.locator('main section[class*="crowd"]');
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      }),
  );
const hasKeyboard = (what: Locator): Promise<boolean> => what.evaluate((it) => it === document.activeElement);
/** How many schools a mark stands for: its number, or one. */
const counts = (page: Page): Promise<number[]> =>
  marks(page).evaluateAll((all) => all.map((one) => Number(one.querySelector('text')?.textContent ?? 1)));
const viewBox = async (page: Page): Promise<readonly number[]> =>
  ((await page.locator('main svg[role="application"]').getAttribute('viewBox')) ?? '').split(' ').map(Number);

async function ready(page: Page): Promise<void> {
  await marks(page).first().waitFor();
  await drawn(page);
}

/** Goes nearer to the largest crowd until its names are listed. */
async function openCrowd(page: Page): Promise<void> {
  for (let step = 0; step < 12 && (await crowd(page).count()) === 0; step += 1) {
    const all = await counts(page);
    const largest = marks(page).nth(all.indexOf(Math.max(...all)));
    await largest.press('Enter');
    await drawn(page);
  }
  await crowd(page).waitFor();
}

// What is on the map, and where its crowds lead, needs no layout: tests/unit/renderer/window/map-edition.test.tsx.
describe('the map', () => {
  const sizes = [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
    { width: 1920, height: 1080 },
  ];
  // One of them a day.
  it.each(sizes.filter((_size, at) => hasTurn(at, sizes.length)))(
    'draws no mark over another and none too small to hit, at $width',
    async ({ width, height }) => {
      const page = await program.open('/map?country=CN', { language: 'ru', width, height });
      await ready(page);
      for (const key of ['', '+', '+']) {
        if (key) await map(page).press(key);
        await drawn(page);
        const boxes = await marks(page).evaluateAll((all) =>
          all.map((one) =>
            [...one.querySelectorAll('circle')]
              .map((circle) => circle.getBoundingClientRect())
              .map(({ left, top, width: wide }) => ({ x: left + wide / 2, y: top + wide / 2, wide })),
          ),
        );
        const dots = boxes.map(([target, dot]) => ({
          x: dot?.x ?? 0,
          y: dot?.y ?? 0,
          radius: (dot?.wide ?? 0) / 2,
          target: target?.wide ?? 0,
        }));
        expect(dots.length).toBeGreaterThan(2);
        // 24, but for what a drawing's scale rounds away.
        expect(Math.min(...dots.map((dot) => dot.target))).toBeGreaterThan(23.99);
        const covering = dots.flatMap((a, at) =>
          dots.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 2),
        );
        expect(covering, `after ${key}`).toEqual([]);
      }
      expect(
        await marks(page)
          .locator('text')
          .first()
          .evaluate((it) => it.getBoundingClientRect().height),
        'its number can be read',
      ).toBeGreaterThan(9);
    },
  );

  it.each(sizes.filter((_size, at) => hasTurn(at, sizes.length)))(
    'writes no name over a mark, another name or the scale, and cuts none, provinces among them, at $width',
    async ({ width, height }) => {
      for (const [country, language] of [
        ['CN', 'zh'],
        ['RU', 'ru'],
        ['KG', 'en'],
      ] as const) {
        const page = await program.open(`/map?country=${country}`, { language, width, height });
        await ready(page);
        let provinces = 0;
        for (const key of ['', '+', '+']) {
          if (key) await page.locator('main svg[role="application"]').press(key);
          await drawn(page);
          const found = await page.evaluate(() => {
            const svg = document.querySelector('main svg[role="application"]') as SVGSVGElement;
            const pane = svg.getBoundingClientRect();
            // Of a line of text its letters alone: above and below them is room.
            const letters = ({ left, right, top, bottom }: DOMRect) => {
              const middle = (top + bottom) / 2;
              return { left, right, top: middle - 4, bottom: middle + 4 };
            };
            const names = [...svg.querySelectorAll('text[aria-hidden]:not(:has(tspan)), tspan')].map((one) => ({
              what: one.textContent,
              ...letters(one.getBoundingClientRect()),
            }));
            const others = [
              ...[...svg.querySelectorAll('circle[class*="dot"]')].map((one) => one.getBoundingClientRect()),
              ...[...document.querySelectorAll('main p[class*="scale"]')].map((one) =>
                letters(one.getBoundingClientRect()),
              ),
            ].map(({ left, right, top, bottom }) => ({ what: '', left, right, top, bottom }));
            return {
              provinces: svg.querySelectorAll('[class*="region"]').length,
              cut: names.filter(
                ({ left, right, top, bottom }) =>
                  left < pane.left - 1 || right > pane.right + 1 || top < pane.top || bottom > pane.bottom,
              ),
              over: names.flatMap((one, at) =>
                [...names.slice(at + 1), ...others]
                  .filter(
                    (other) =>
                      one.left < other.right &&
                      other.left < one.right &&
                      one.top < other.bottom &&
                      other.top < one.bottom,
                  )
                  .map((other) => `${one.what} over ${other.what}`),
              ),
            };
          });
          provinces += found.provinces;
          expect(found.cut, `${country} after ${key}`).toEqual([]);
          expect(found.over, `${country} after ${key}`).toEqual([]);
        }
        expect(provinces, country).toBeGreaterThan(0);
      }
    },
  );

  it('is gone over by the keyboard alone: to the map, nearer, about, from mark to mark, into a crowd and to a profile', async () => {
    const page = await program.open('/map?country=RU', { language: 'ru' });
    await ready(page);
    await page.locator('main section ul a').last().focus();
    for (let step = 0; step < 60 && !(await hasKeyboard(map(page))); step += 1) await page.keyboard.press('Tab');
    expect(await hasKeyboard(map(page)), 'Tab leads from the list to the map').toBe(true);
    const far = await viewBox(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await drawn(page);
    const near = await viewBox(page);
    expect(near[2]).toBeLessThan((far[2] ?? 0) / 2);
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    expect((await viewBox(page))[0]).toBeGreaterThan(near[0] ?? 0);
    await page.keyboard.press('0');
    await drawn(page);
    expect((await viewBox(page))[2], 'all of the world').toBeGreaterThanOrEqual(960);
    await page.keyboard.press('Tab');
    const focused = page.locator('main svg[role="application"] g:focus');
    expect(await focused.count(), 'from the map to its first mark').toBe(1);
    expect(
      await focused.evaluate((it) => {
        const box = it.getBoundingClientRect();
        const pane = it.closest('svg')?.getBoundingClientRect();
        return (
          pane !== undefined &&
          box.right > pane.left &&
          box.left < pane.right &&
          box.bottom > pane.top &&
          box.top < pane.bottom
        );
      }),
      'and it is in view',
    ).toBe(true);
    expect(
      await focused
        .locator('circle')
        .first()
        .evaluate((it) => getComputedStyle(it).stroke),
      'and marked',
    ).not.toBe('none');
    await openCrowd(page);
    const first = crowd(page).getByRole('listitem').getByRole('button').first();
    await expect.poll(() => hasKeyboard(first), { message: 'the names have the keyboard' }).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => crowd(page).count()).toBe(0);
    await expect.poll(() => hasKeyboard(map(page)), { message: 'and give it back' }).toBe(true);
    await openCrowd(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/institutions/*?country=RU');
    await page.goBack();
    await ready(page);
    const single = marks(page)
      .filter({ hasNot: page.locator('text') })
      .first();
    const name = await single.getAttribute('aria-label');
    await single.press('Enter');
    await page.waitForURL('**/institutions/**');
    await settled(page);
    await expect.poll(() => page.locator('article h1').textContent()).toBe(name);
  });

  it('moves by dragging and the wheel, and a drag that ends on a mark opens nothing', async () => {
    const page = await program.open('/map', { language: 'ru' });
    await ready(page);
    await map(page).press('+');
    await drawn(page);
    const box = await marks(page).first().boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const before = await viewBox(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 30, { steps: 6 });
    await page.mouse.up();
    await drawn(page);
    const after = await viewBox(page);
    expect(after[0]).toBeGreaterThan(before[0] ?? 0);
    expect(after[2]).toBe(before[2]);
    expect(new URL(page.url()).pathname).toBe('/map');
    expect(await crowd(page).count()).toBe(0);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await viewBox(page))[2]).toBeLessThan(after[2] ?? 0);
  });
});

// With no names open it is one of the screens, seen in every language, theme and width.
describe('the map to every reader', () => {
  const readers = [
    { language: 'ru', theme: 'dark', width: 1280, height: 800 },
    { language: 'en', theme: 'dark', width: 1280, height: 800 },
    { language: 'zh', theme: 'light', width: 390, height: 844 },
  ] as const;
  it.each(fullSize ? readers : [readers[hasTurn(0, 2) ? 0 : 2]])(
    'axe finds nothing in $language, $theme, at $width, with the names of a crowd open',
    async (reader) => {
      const page = await program.open('/map?country=CN', reader);
      await ready(page);
      await openCrowd(page);
      expect(await axeFindings(page)).toEqual([]);
      for (const width of [360, 768, 1000, 1920].filter((_width, at) => hasTurn(at, 4))) {
        await page.setViewportSize({ width, height: reader.height });
        await drawn(page);
        expect(await overflowing(page), `at ${width}`).toEqual([]);
      }
    },
  );
});
