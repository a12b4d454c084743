import { afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import {
  askOf,
  forgetAll,
  listedNames as names,
  listedRows,
  rowsOf as rowsOn,
  say,
  schools,
  threeSchools as three,
} from '../support/lists.ts';
import { addressOf, settled, useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.lists;
const { harbin, chongqing, tianjin } = schools;

const kept = (name: string, input: object): Promise<unknown> => askOf(program.host, name, input);
const rowsOf = (list?: string): ReturnType<typeof rowsOn> => rowsOn(program.host, list);
const newList = async (name: string): Promise<string> => ((await kept('lists.create', { name })) as { id: string }).id;
const save = async (all: readonly { slug: string }[], list = 'saved'): Promise<void> => {
  for (const { slug } of all) await kept('bookmarks.add', { slug, list });
};
afterEach(async () => {
  await forgetAll(program.host);
});

const row = (page: Page, name: string): Locator =>
  listedRows(page).filter({ has: page.locator('[class*="name"]').getByText(name, { exact: true }) });
const undo = (page: Page): Locator => page.getByRole('button', { name: `${catalogs.en.app.undo} Ctrl Z` });
const told = (page: Page): Locator => page.locator('main [class*="bar"] [role="status"]');
const title = (page: Page): Locator => page.locator('main h1:visible');

describe('what is mine', () => {
  it('adds tags in one spelling, shows the schools that bear them at an address, and brings a removed one back', async () => {
    await save(three);
    const page = await program.open('/saved');
    const field = (name: string) => page.getByRole('combobox', { name: say(texts.addTag, { name }) });
    await field(harbin.en).fill('Offer, cheap');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rowsOf())[0]?.tags).toEqual(['Offer', 'cheap']);
    await field(tianjin.en).fill('o');
    await expect
      .poll(() => page.getByRole('listbox').getByRole('option').allTextContents(), { message: 'tags in use' })
      .toEqual(['Offer']);
    await field(tianjin.en).fill('OFFER');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await rowsOf())[2]?.tags, { message: 'the spelling in use' }).toEqual(['Offer']);

    const filter = page.getByRole('group', { name: texts.filterTags });
    await filter.getByRole('button', { name: 'Offer 2' }).click();
    await expect.poll(() => names(page)).toEqual([harbin.en, tianjin.en]);
    expect(new URL(page.url()).search).toBe('?tag=Offer');
    await row(page, harbin.en).getByRole('button', { name: 'cheap', exact: true }).click();
    await expect.poll(() => names(page)).toEqual([harbin.en]);
    await page.reload();
    await settled(page);
    await expect.poll(() => names(page)).toEqual([harbin.en]);
    await page.getByRole('button', { name: texts.clearTags }).click();
    await expect.poll(() => names(page)).toHaveLength(3);

    await page.getByRole('button', { name: say(texts.removeTag, { tag: 'Offer', name: harbin.en }) }).click();
    await expect.poll(async () => (await rowsOf())[0]?.tags).toEqual(['cheap']);
    await undo(page).click();
    await expect.poll(async () => (await rowsOf())[0]?.tags).toEqual(['Offer', 'cheap']);
  });

  it('keeps a note where it is written, and brings an emptied one back', async () => {
    await save([harbin]);
    const page = await program.open('/saved');
    const note = page.getByRole('textbox', { name: say(texts.noteOn, { name: harbin.en }) });
    await note.fill('Winter clothes. 冬天。');
    await expect.poll(async () => (await rowsOf())[0]?.note).toBe('Winter clothes. 冬天。');
    await note.fill('');
    await note.blur();
    await expect.poll(async () => (await rowsOf())[0]?.note).toBeNull();
    await expect.poll(() => told(page).textContent()).toBe(say(texts.noteRemoved, { name: harbin.en }));
    await undo(page).click();
    await expect.poll(() => note.inputValue()).toBe('Winter clothes. 冬天。');
    await expect.poll(async () => (await rowsOf())[0]?.note).toBe('Winter clothes. 冬天。');
  });

  it('shows own figures as mine, and takes a new one in the open row', async () => {
    await save([harbin]);
    await kept('figures.set', {
      slug: harbin.slug,
      field: 'tuition',
      number: 34_000,
      unit: 'CNY',
      asOf: '2026-09',
      note: 'agent in Lahore',
    });
    const page = await program.open('/saved');
    const figures = row(page, harbin.en).getByRole('list', { name: catalogs.en.figures.title });
    await expect
      .poll(() => figures.textContent())
      .toBe('mine Tuition 34,000\u00a0CNY September 2026 · agent in Lahore');
    const more = row(page, harbin.en).getByRole('button', { name: say(texts.more, { name: harbin.en }) });
    await more.click();
    const typed = row(page, harbin.en);
    await typed.getByRole('textbox', { name: catalogs.en.figures.value }).fill('1 200');
    await page.keyboard.press('Enter');
    await expect.poll(() => typed.getByRole('alert').allTextContents()).toContain(texts.currencyMissing);
    await typed.getByRole('combobox', { name: catalogs.en.figures.unit }).fill('usd');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => ((await kept('figures.list', {})) as Output<'figures.list'>).rows.map((one) => one.number))
      .toEqual([34_000, 1_200]);
    await more.click();
    await expect.poll(() => figures.getByRole('listitem').count()).toBe(2);
  });

  it('removes several schools without asking, and brings them back one by one', async () => {
    await save(three);
    const page = await program.open('/saved');
    for (const { en } of [harbin, chongqing])
      await row(page, en)
        .getByRole('button', { name: say(texts.remove, { name: en }) })
        .click();
    await expect.poll(() => names(page)).toEqual([tianjin.en]);
    expect(
      await page.evaluate(() => document.activeElement?.textContent),
      'the keyboard goes on at the next school',
    ).toBe(tianjin.en);
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toEqual([chongqing.en, tianjin.en]);
    await page.getByRole('button', { name: catalogs.en.writing.undoMore }).click();
    await expect.poll(() => names(page)).toEqual(three.map((school) => school.en));
    expect(await page.getByRole('button', { name: catalogs.en.writing.undoMore }).count()).toBe(0);
  });

  it('searches names in every script, notes, tags and figures, and says where it found them', async () => {
    await save(three);
    const id = await newList('Offers');
    await save([harbin], id);
    await kept('notes.set', { slug: harbin.slug, body: 'The dormitory is heated.' });
    await kept('bookmarks.tag', { slug: chongqing.slug, tags: ['heated debate'] });
    await kept('figures.set', { slug: tianjin.slug, label: 'Heated room', number: 300, unit: 'CNY' });
    const page = await program.open('/saved');
    const box = page.getByRole('searchbox', { name: texts.search });
    await box.pressSequentially('heated');
    await expect.poll(() => new URL(page.url()).search).toBe('?text=heated');
    const found = page.locator('main ol > li[class*="found"]');
    await expect.poll(() => found.count()).toBe(3);
    const why = async (name: string) =>
      (await found.filter({ hasText: name }).locator('[class*="why"]').allTextContents()).join();
    expect(await why(harbin.en)).toBe(`${texts.why.note}: The dormitory is heated.`);
    expect(await why(chongqing.en)).toBe(`${texts.why.tag}: heated debate`);
    expect(await why(tianjin.en)).toContain(`${texts.why.figure}: Heated room`);
    expect((await found.locator('mark').allTextContents()).map((mark) => mark.toLowerCase())).toEqual([
      'heated',
      'heated',
      'heated',
    ]);
    expect(await found.filter({ hasText: harbin.en }).getByRole('link').allTextContents()).toEqual([
      harbin.en,
      texts.title,
      'Offers',
    ]);

    await box.fill('тяньцзин');
    await expect.poll(() => found.count()).toBe(1);
    expect(await found.locator('mark').count()).toBeGreaterThan(0);
    await box.fill('nothing like it');
    await expect.poll(() => title(page).textContent()).toBe('Nothing kept has “nothing like it”');
    await page.reload();
    await settled(page);
    expect(await box.inputValue()).toBe('nothing like it');
    await box.press('Escape');
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => names(page)).toHaveLength(3);
  });

  it('shows what was viewed lately, clears it, and brings it back', async () => {
    const page = await program.open(`/institutions/${harbin.slug}`);
    await page.goto(addressOf(program.host, `/institutions/${tianjin.slug}`));
    await settled(page);
    await page.goto(addressOf(program.host, '/saved'));
    await settled(page);
    const recent = page.getByRole('region', { name: texts.recent });
    await expect.poll(() => recent.getByRole('link').allTextContents()).toEqual([tianjin.en, harbin.en]);
    await recent.getByRole('button', { name: texts.clearRecent }).click();
    await expect.poll(() => recent.textContent()).toContain(texts.noRecent);
    await undo(page).click();
    await expect.poll(() => recent.getByRole('link').allTextContents()).toEqual([tianjin.en, harbin.en]);
  });

  it('leads to a comparison of up to six chosen schools, and to the list on paper', async () => {
    const { rows } = (await kept('institutions.list', {
      filter: {},
      sort: 'name',
      descending: false,
      language: 'en',
      offset: 0,
      limit: 7,
    })) as Output<'institutions.list'>;
    await save(rows);
    const page = await program.open('/saved');
    const boxes = listedRows(page).locator('input[type="checkbox"]');
    for (let at = 0; at < 7; at++) await boxes.nth(at).check();
    await expect.poll(() => page.locator('main').textContent()).toContain(texts.sixCompared);
    await boxes.nth(0).uncheck();
    await boxes.nth(6).uncheck();
    expect(await page.getByRole('link', { name: catalogs.en.app.print }).getAttribute('href')).toBe(
      '/print/list/saved?language=en&paper=A4',
    );
    await page.getByRole('link', { name: say(texts.compareChosen, { count: '5' }) }).click();
    await page.waitForURL(
      `**/compare?${rows
        .slice(1, 6)
        .map((one) => `school=${one.slug}`)
        .join('&')}`,
    );
  });
});
