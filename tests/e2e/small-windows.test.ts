import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();

const compared = '/compare?school=harbin-medical-university&school=kuban-state-medical-university';
const routes = [
  '/browse?country=CN&country=RU&has=tuition',
  '/institutions/harbin-medical-university',
  '/organizations/ministry-of-education-china',
  '/alliances',
  '/alliances/asrmu',
  '/alliances/brimea',
  '/alliances/overlap?with=asrmu&with=brimea',
  '/map',
  '/compare',
  compared,
  '/saved',
  '/sources',
  '/sources/wikipedia-en-harbin-medical-university',
  '/search?text=medical',
  '/changes',
  '/settings',
  '/nowhere/at/all',
  '/print/profile/harbin-medical-university',
  '/print/sources',
];
/** A desktop's window, a telephone's, and the desktop's at 200 and 400 per cent. */
const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 640, height: 400 },
  { width: 320, height: 256 },
];

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

/** What cannot be come to: a document larger than its window, and what is cut off without a way to scroll there. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollHeight > innerHeight + 1 || scrollWidth > innerWidth + 1)
      found.push(`the document is ${scrollWidth} × ${scrollHeight}`);
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      const { overflowY, clipPath } = getComputedStyle(element);
      if (!/^(?:hidden|clip)$/.test(overflowY) || clipPath !== 'none' || element.closest('svg')) continue;
      if (element.clientHeight > 3 && element.scrollHeight > element.clientHeight + 2)
        found.push(
          `${element.tagName}.${element.className} shows ${element.clientHeight} of ${element.scrollHeight} px`,
        );
    }
    return found;
  });

it('keeps every view within the window, at every zoom', async () => {
  const found: string[] = [];
  for (const route of routes) {
    const page = await program.open(route);
    for (const size of windows) {
      await page.setViewportSize(size);
      await drawn(page);
      found.push(...(await outOfReach(page)).map((one) => `${route} at ${size.width}: ${one}`));
    }
    await page.close();
  }
  expect(found).toEqual([]);
}, 180_000);

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
    const list = await program.open('/browse', size);
    await expect.poll(() => visibleRows(list, '[data-index] a'), { message: 'the list' }).toBeGreaterThan(1);
    const comparison = await program.open(compared, size);
    await comparison.locator('tr[data-row]').first().waitFor();
    expect(await visibleRows(comparison, 'tr[data-row]'), 'the comparison').toBeGreaterThan(0);
    const map = await program.open('/map', size);
    const picture = map.locator('svg[role="application"]');
    await picture.scrollIntoViewIfNeeded();
    expect((await picture.boundingBox())?.height, 'the map').toBeGreaterThan(150);
    const button = map.locator('main button').last();
    await button.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const box = await button.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 256;
      })
      .toBe(true);
  });

  it.each(
    ['/institutions/harbin-medical-university', compared].flatMap((path) =>
      windows.slice(-2).map((size) => [path, size] as const),
    ),
  )('hides no stop of %s under what stays in place', async (path, size) => {
    const page = await program.open(path, size);
    await page.locator('main').focus();
    const hidden: string[] = [];
    for (let step = 0; step < 45; step += 1) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const it = document.activeElement as HTMLElement;
        // A link over two lines has its middle where it is not.
        const { left, top, width, height } = it.getClientRects()[0] ?? it.getBoundingClientRect();
        const [x, y] = [left + Math.min(width, innerWidth - left) / 2, top + height / 2];
        const at = document.elementFromPoint(x, y);
        return at !== null && (it.contains(at) || at.contains(it) || at.closest('label')?.contains(it))
          ? ''
          : `${it.tagName} ${it.getAttribute('aria-label') ?? it.textContent} at ${Math.round(x)}, ${Math.round(y)} is under ${at?.tagName}.${at?.className}`;
      });
      if (problem !== '') hidden.push(problem);
    }
    expect(hidden).toEqual([]);
  });
});

describe('targets', () => {
  it.each(['/browse?country=CN', '/institutions/harbin-medical-university', compared, '/alliances/overlap'])(
    'are 24 px or have as much room around them at %s',
    async (path) => {
      const page = await program.open(path);
      await settled(page);
      const small = await page.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, summary)')].filter(
          (it) => it.getClientRects().length > 0 && getComputedStyle(it).visibility !== 'hidden',
        );
        // What counts is what a finger may hit: the label of a box, and what a rule draws around a link.
        const boxes = shown.map((it) => {
          const own = (it.closest('label') ?? it).getBoundingClientRect();
          const around = Number.parseFloat(getComputedStyle(it, '::after').getPropertyValue('--target')) || 0;
          const grow = Math.max(0, around - Math.min(own.width, own.height)) / 2;
          return { it, x: own.x, y: own.y, width: own.width, height: own.height, grow };
        });
        return boxes
          .filter(({ it, x, y, width, height }) => {
            if (width >= 24 && height >= 24) return false;
            // In a sentence the line's height rules (WCAG 2.5.8, inline).
            if (it.tagName === 'A' && getComputedStyle(it).display === 'inline') return false;
            const [cx, cy] = [x + width / 2, y + height / 2];
            return boxes.some((other) => {
              if (other.it === it || it.contains(other.it) || other.it.contains(it)) return false;
              const dx = Math.max(other.x - cx, 0, cx - other.x - other.width);
              const dy = Math.max(other.y - cy, 0, cy - other.y - other.height);
              return Math.hypot(dx, dy) < 12;
            });
          })
          .map(
            ({ it, width, height }) =>
              `${it.tagName} ${it.getAttribute('aria-label') ?? it.textContent} ${width}×${height}`,
          );
      });
      expect(small).toEqual([]);
    },
  );
});
