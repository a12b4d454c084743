import { afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import { forgetAll } from '../support/lists.ts';
import { useProgram } from '../support/window.ts';
import { dalian, fill, harbin, row, useComparisons } from './comparison.ts';

const program = useProgram();
const { ask } = useComparisons(program);
const { browse, lists, app } = catalogs.en;

afterEach(async () => {
  await ask('settings.set', { homeCountry: null, homeCurrency: null, homeOffered: false });
  await forgetAll(program.host);
});

/** Presses a control with a slow hand: it lets go only once it has left its place. */
async function pressSlowly(page: Page, control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  const pressed = await control.elementHandle();
  const place = async () => (await pressed?.boundingBox()) ?? null;
  const before = await place();
  if (!before) throw new Error('What is to be pressed is not shown.');
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.down();
  await expect.poll(place, { message: 'leaving the field moves what is pressed' }).not.toEqual(before);
  await page.mouse.up();
}

describe('what is pressed counts, though leaving a field moves it away under the hand:', () => {
  it('the way to print, beside a rate', async () => {
    const { compare } = catalogs.ru;
    await ask('settings.set', { homeCountry: 'IN', homeCurrency: 'INR' });
    const page = await program.load(`/compare?school=${harbin}&school=${dalian}`, { language: 'ru' });
    await row(page, 'cost').waitFor();
    await page.getByRole('textbox', { name: fill(compare.rateLabel, { currency: 'CNY', target: 'INR' }) }).fill('11,9');
    await pressSlowly(page, page.getByRole('link', { name: catalogs.ru.app.print }));
    await page.waitForURL('**/print/comparison?**');
    const { rows } = await ask<Output<'figures.rates'>>('figures.rates', {});
    expect(rows.map(({ rate }) => rate)).toEqual([11.9]);
  });

  it('the way to print, under the name of a list', async () => {
    await ask('bookmarks.add', { slug: harbin, list: 'saved' });
    const page = await program.open('/saved');
    await page.getByRole('button', { name: lists.rename }).click();
    await page.keyboard.type('North');
    await pressSlowly(page, page.getByRole('link', { name: app.print }));
    await page.waitForURL('**/print/list/saved?**');
    const { rows } = await ask<Output<'lists.list'>>('lists.list', {});
    expect(rows.map(({ name }) => name)).toEqual(['North']);
  });

  it('a box to tick, beside what all may cost', async () => {
    const page = await program.open('/browse');
    await page.getByRole('textbox', { name: browse.costAtMost }).fill('900000');
    await pressSlowly(page, page.getByRole('checkbox', { name: browse.openNow }));
    await page.waitForURL((address) => address.searchParams.has('open') && address.searchParams.has('cost'));
  });

  it('to take a table of figures, though leaving a cell has it read again', async () => {
    const { additions, figureSheet } = catalogs.en;
    const page = await program.open('/additions/table');
    await page.getByLabel(figureSheet.choose).setInputFiles({
      name: 'beds.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`School;Figure;Value\n${harbin};hospital-beds;7000\n`),
    });
    await page.getByRole('textbox', { name: additions.sourceTitle }).fill('Slip');
    await page.getByRole('textbox', { name: additions.publisher }).fill('Office');
    // It counts none yet, and a hand does not wait for it.
    await page.getByRole('button', { name: 'No figure to take' }).click({ force: true });
    await page.getByLabel(figureSheet.choose).waitFor();
    const { rows } = await ask<Output<'additions.list'>>('additions.list', {});
    expect(rows.map(({ addition }) => addition.body['value'])).toEqual([7000]);
  });

  it('a school of the list, which is drawn anew with it', async () => {
    const page = await program.open('/browse');
    const school = page.getByRole('list', { name: browse.list }).getByRole('link').first();
    const { pathname } = new URL((await school.getAttribute('href')) ?? '', program.host.origin);
    await page.getByRole('textbox', { name: browse.costAtMost }).fill('900000');
    await pressSlowly(page, school);
    await page.waitForURL((address) => address.pathname === pathname);
    // The list beside it is that of what was typed.
    await page.getByRole('button', { name: /900,000/ }).waitFor();
  });
});
