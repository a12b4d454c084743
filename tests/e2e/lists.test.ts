import { afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import {
  askOf,
  forgetAll,
  listedNames as names,
  listedRows,
  rowsOf as rowsOn,
  schools,
  threeSchools as three,
} from '../support/lists.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.lists;
const { harbin, chongqing, tianjin } = schools;

const kept = (name: string, input: object): Promise<unknown> => askOf(program.host, name, input);
const rowsOf = (list?: string): ReturnType<typeof rowsOn> => rowsOn(program.host, list);
const slugsOf = async (list?: string): Promise<string[]> => (await rowsOf(list)).map((row) => row.slug);
const save = async (all: readonly { slug: string }[], list = 'saved'): Promise<void> => {
  for (const { slug } of all) await kept('bookmarks.add', { slug, list });
};
afterEach(async () => {
  await forgetAll(program.host);
});

const row = (page: Page, name: string): Locator =>
  listedRows(page).filter({ has: page.locator('[class*="name"]').getByText(name, { exact: true }) });
const handle = (page: Page, name: string): Locator => row(page, name).getByRole('button').first();
const undo = (page: Page): Locator => page.getByRole('button', { name: `${catalogs.en.app.undo} Ctrl Z` });
const title = (page: Page): Locator => page.locator('main h1:visible');

// How lists are made, named, ordered by keys, and moved between, components prove (window/lists-made, window/lists).
describe('a list in the browser', () => {
  it('has its name typed over at once, and keeps it and its order over a reload', async () => {
    await save(three);
    await kept('bookmarks.move', { slug: harbin.slug, list: 'saved', index: 2 });
    const page = await program.open('/saved');
    await page.getByRole('button', { name: texts.rename }).click();
    await page.keyboard.type('North');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).textContent()).toBe('North');
    await expect
      .poll(() => title(page).evaluate((it) => it === document.activeElement), {
        message: 'the keyboard stays at the name',
      })
      .toBe(true);
    await page.reload();
    await settled(page);
    await expect.poll(() => title(page).textContent()).toBe('North');
    await expect.poll(() => names(page)).toEqual([chongqing.en, tianjin.en, harbin.en]);
  });

  it('drags a school with the pointer, and leaves all as it was with Escape', async () => {
    await save(three);
    const page = await program.open('/saved');
    const drag = async (name: string, to: string) => {
      const from = await handle(page, name).boundingBox();
      const target = await row(page, to).boundingBox();
      if (!from || !target) throw new Error('nothing to drag');
      await page.mouse.move(from.x + 6, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(from.x + 6, target.y + target.height / 2, { steps: 6 });
      await page.mouse.move(from.x + 6, target.y + target.height - 6, { steps: 3 });
      await expect.poll(() => page.locator('[data-dragging="true"]').count()).toBe(1);
    };
    await drag(harbin.en, chongqing.en);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => page.locator('[data-dragging="true"]').count()).toBe(0);
    await expect.poll(() => names(page)).toEqual([harbin.en, chongqing.en, tianjin.en]);
    await drag(harbin.en, chongqing.en);
    await page.mouse.up();
    await expect.poll(() => names(page)).toEqual([chongqing.en, harbin.en, tianjin.en]);
    await expect.poll(() => slugsOf()).toEqual([chongqing.slug, harbin.slug, tianjin.slug]);
    await undo(page).click();
    await expect.poll(() => names(page)).toEqual([harbin.en, chongqing.en, tianjin.en]);
  });
});
