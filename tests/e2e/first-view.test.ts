import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { call } from '../support/host.ts';
import { addressOf, useProgram } from '../support/window.ts';

const program = useProgram({ fixture: true });

/** Opens a window once its first view is drawn; its own program comes only when it is let. */
async function open(): Promise<{ page: Page; letCome: () => void }> {
  await expect.poll(async () => (await call(program.host, 'window.first', { language: 'en' })).value).not.toBeNull();
  const page = await program.blank();
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/assets\/frame-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(addressOf(program.host, '/'), { waitUntil: 'commit' });
  await page.locator('[data-first] [data-index] a').first().waitFor();
  return { page, letCome };
}

/** What stands where, in letters and pixels. */
const placed = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const shown = document.querySelectorAll(
      'header a, header input, nav a, h1, select, [data-index] a, [data-index] span, legend, label, footer',
    );
    return [...shown].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width === 0 || y > window.innerHeight ? [] : [[element.textContent, x, y, width, height].join(' ')];
    });
  });

it('shows the rows before the window is there, and nothing moves when the window takes their place', async () => {
  const { page, letCome } = await open();
  const first = await placed(page);
  expect(first.length).toBeGreaterThan(20);
  letCome();
  await page.locator('[data-first]').waitFor({ state: 'detached' });
  expect(await placed(page)).toEqual(expect.arrayContaining(first));
});

it('hands over what was typed and clicked before the window was there', async () => {
  const { page, letCome } = await open();
  const row = page.locator('[data-index="1"] a').first();
  const name = (await row.locator('span').first().textContent()) ?? '';
  await page.getByRole('combobox').first().fill('songhua');
  await row.click();
  expect(page.url()).not.toContain('/institutions/');
  letCome();
  await page.getByRole('heading', { level: 1, name, exact: true }).first().waitFor();
  expect(await page.getByRole('combobox').first().inputValue()).toBe('songhua');
});

it('hands over the keys that were pressed before the window was there', async () => {
  const { page, letCome } = await open();
  // What an input method took is none of them, on WebKit, too, which says so by its code alone.
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true }));
  });
  expect(await page.evaluate(() => (window as unknown as { almanacKeys: unknown[] }).almanacKeys)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.press('s');
  await page.keyboard.press('o');
  letCome();
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('so');
});
