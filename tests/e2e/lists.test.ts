import { afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import {
  askOf,
  forgetAll,
  listedNames as names,
  listedRows,
  listsOf as listsOn,
  rowsOf as rowsOn,
  say,
  schools,
  threeSchools as three,
} from '../support/lists.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.lists;
const { harbin, chongqing, tianjin } = schools;

const kept = (name: string, input: object): Promise<unknown> => askOf(program.host, name, input);
const rowsOf = (list?: string): ReturnType<typeof rowsOn> => rowsOn(program.host, list);
const listsOf = (): ReturnType<typeof listsOn> => listsOn(program.host);
const slugsOf = async (list?: string): Promise<string[]> => (await rowsOf(list)).map((row) => row.slug);
const newList = async (name: string): Promise<string> => ((await kept('lists.create', { name })) as { id: string }).id;
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
const told = (page: Page): Locator => page.locator('main [class*="bar"] [role="status"]');
const rail = (page: Page): Locator => page.getByRole('navigation', { name: texts.lists });
const listLinks = (page: Page): Promise<string[]> =>
  rail(page).getByRole('link').locator(':first-child').allTextContents();
const title = (page: Page): Locator => page.locator('main h1:visible');

describe('lists', () => {
  it('makes a list, names it anew, and removes it; each can be taken back', async () => {
    await save([harbin]);
    const page = await program.open('/saved');
    await expect.poll(() => title(page).textContent()).toBe(texts.title);
    await page.getByRole('button', { name: texts.newList }).click();
    await page.keyboard.type('Русские вузы');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).textContent()).toBe('Русские вузы');
    const id = (await listsOf()).at(-1)?.id ?? '';
    expect(new URL(page.url()).pathname).toBe(`/saved/${id}`);
    await expect.poll(() => page.locator('main').textContent()).toContain(texts.emptyList);

    await save([harbin, tianjin], id);
    await page.getByRole('button', { name: texts.rename }).click();
    await page.keyboard.type('North');
    await page.keyboard.press('Escape');
    await expect.poll(() => title(page).textContent()).toBe('Русские вузы');
    await page.getByRole('button', { name: texts.rename }).click();
    await page.keyboard.type('North');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).textContent()).toBe('North');
    expect(await title(page).evaluate((it) => it === document.activeElement), 'the keyboard stays at the name').toBe(
      true,
    );
    await expect.poll(() => listLinks(page)).toEqual([texts.title, 'North']);
    await undo(page).click();
    await expect.poll(() => title(page).textContent()).toBe('Русские вузы');

    await kept('bookmarks.tag', { slug: tianjin.slug, list: id, tags: ['far'] });
    await page.getByRole('button', { name: texts.removeList }).click();
    await page.waitForURL('**/saved');
    await expect.poll(() => told(page).textContent()).toBe(say(texts.listRemoved, { name: 'Русские вузы' }));
    await expect.poll(async () => (await listsOf()).map((list) => list.id)).toEqual(['saved']);
    await undo(page).click();
    await page.waitForURL(`**/saved/${id}`);
    await expect.poll(() => names(page)).toEqual([harbin.en, tianjin.en]);
    await expect.poll(async () => (await rowsOf(id)).map((one) => one.tags)).toEqual([[], ['far']]);
  });

  it('gives the default list a name and its own word back, and never offers to remove it', async () => {
    const page = await program.open('/saved');
    expect(await page.getByRole('button', { name: texts.removeList }).count()).toBe(0);
    for (const [typed, shown] of [
      ['Wish list', 'Wish list'],
      ['', texts.title],
    ] as const) {
      await page.getByRole('button', { name: texts.rename }).click();
      await page.getByRole('textbox', { name: texts.nameOfList }).fill(typed);
      await page.keyboard.press('Enter');
      await expect.poll(() => title(page).textContent()).toBe(shown);
    }
  });

  it('puts the lists in order by keyboard', async () => {
    await newList('Beta');
    await newList('Alpha');
    const page = await program.open('/saved');
    await rail(page).getByRole('button', { name: /Alpha/ }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => listLinks(page)).toEqual(['Alpha', texts.title, 'Beta']);
    await expect.poll(async () => (await listsOf()).map((list) => list.name)).toEqual(['Alpha', '', 'Beta']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      say(texts.orderList, { name: 'Alpha', at: '1', count: '3' }),
    );
    await page.keyboard.press('Control+z');
    await expect.poll(() => listLinks(page)).toEqual([texts.title, 'Beta', 'Alpha']);
  });

  it('says so where there is no such list', async () => {
    const page = await program.open('/saved/list-999');
    await expect.poll(() => title(page).textContent()).toBe(texts.noList);
    await page.getByRole('main').getByRole('link', { name: texts.title }).last().click();
    await page.waitForURL('**/saved');
  });
});

describe('order', () => {
  it('moves a school by keyboard, says where it is, keeps the focus on it, and takes all steps back at once', async () => {
    await save(three);
    const page = await program.open('/saved');
    await handle(page, harbin.en).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => names(page)).toEqual([chongqing.en, harbin.en, tianjin.en]);
    await expect
      .poll(() => told(page).textContent())
      .toBe(say(texts.ordered, { name: harbin.en, at: '2', count: '3' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => names(page)).toEqual([chongqing.en, tianjin.en, harbin.en]);
    await expect
      .poll(() => told(page).textContent())
      .toBe(say(texts.ordered, { name: harbin.en, at: '3', count: '3' }));
    expect(await handle(page, harbin.en).evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await handle(page, harbin.en).getAttribute('aria-label')).toBe(
      say(texts.orderSchool, { name: harbin.en, at: '3', count: '3' }),
    );
    expect(
      await page.locator(`[id="${await handle(page, harbin.en).getAttribute('aria-describedby')}"]`).textContent(),
    ).toBe(texts.orderHint);
    await expect.poll(() => slugsOf()).toEqual([chongqing.slug, tianjin.slug, harbin.slug]);
    await page.reload();
    await settled(page);
    await expect.poll(() => names(page)).toEqual([chongqing.en, tianjin.en, harbin.en]);

    await handle(page, harbin.en).press('ArrowUp');
    await page.keyboard.press('Home');
    await expect.poll(() => slugsOf()).toEqual([harbin.slug, chongqing.slug, tianjin.slug]);
    await expect.poll(() => told(page).textContent()).toContain('1 of 3');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => names(page), { message: 'both steps of the series' })
      .toEqual([chongqing.en, tianjin.en, harbin.en]);
    await expect.poll(() => told(page).textContent()).toBe(catalogs.en.writing.undone);
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
    expect(await names(page)).toEqual([harbin.en, chongqing.en, tianjin.en]);
    await drag(harbin.en, chongqing.en);
    await page.mouse.up();
    await expect.poll(() => names(page)).toEqual([chongqing.en, harbin.en, tianjin.en]);
    await expect.poll(() => slugsOf()).toEqual([chongqing.slug, harbin.slug, tianjin.slug]);
    await undo(page).click();
    await expect.poll(() => names(page)).toEqual([harbin.en, chongqing.en, tianjin.en]);
  });

  it('moves a school to another list and copies it, with its tags, and takes that back', async () => {
    await save(three);
    await kept('bookmarks.tag', { slug: harbin.slug, tags: ['offer'] });
    const id = await newList('Offers');
    await kept('bookmarks.add', { slug: chongqing.slug, list: id, tags: ['there'] });
    await kept('bookmarks.tag', { slug: chongqing.slug, tags: ['here'] });
    const page = await program.open('/saved');
    const open = async (name: string) => {
      await row(page, name)
        .getByRole('button', { name: say(texts.more, { name }) })
        .click();
    };
    await open(harbin.en);
    await row(page, harbin.en)
      .getByRole('button', { name: say(texts.moveTo, { name: harbin.en, list: 'Offers' }) })
      .click();
    await expect.poll(() => names(page)).toEqual([chongqing.en, tianjin.en]);
    await expect
      .poll(async () => (await rowsOf(id)).map((one) => [one.slug, one.tags]))
      .toEqual([
        [chongqing.slug, ['there']],
        [harbin.slug, ['offer']],
      ]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), {
        message: 'the keyboard is at the next school',
      })
      .toBe(chongqing.en);
    await undo(page).click();
    await expect.poll(() => names(page)).toEqual([harbin.en, chongqing.en, tianjin.en]);
    await expect.poll(() => slugsOf(id)).toEqual([chongqing.slug]);

    // Where it stands on the other list already, the tags of both are kept.
    await open(chongqing.en);
    await expect.poll(() => row(page, chongqing.en).textContent()).toContain(texts.isThere);
    await row(page, chongqing.en)
      .getByRole('button', { name: say(texts.moveTo, { name: chongqing.en, list: 'Offers' }) })
      .click();
    await expect.poll(async () => (await rowsOf(id)).map((one) => one.tags)).toEqual([['there', 'here']]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await rowsOf(id)).map((one) => one.tags)).toEqual([['there']]);
    await expect.poll(async () => (await rowsOf()).map((one) => one.tags)).toEqual([['offer'], ['here'], []]);

    await open(tianjin.en);
    await row(page, tianjin.en)
      .getByRole('button', { name: say(texts.copyTo, { name: tianjin.en, list: 'Offers' }) })
      .click();
    await expect.poll(() => slugsOf(id)).toEqual([chongqing.slug, tianjin.slug]);
    await expect.poll(() => names(page)).toEqual([harbin.en, chongqing.en, tianjin.en]);
  });
});
