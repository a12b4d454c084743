import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { formatPartialDate } from '../../src/shared/domain/formatting.ts';
import { catalogs } from '../support/catalogs.ts';
import { askOf } from '../support/lists.ts';
import { hasTurn } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';
import { fill } from './printed.ts';
import { saveAs } from '../support/save-as.ts';

const program = useProgram({ fixture: true });
const [songhua, short] = ['songhua-medical-university', 'volga-state-medical-university'] as const;
const ask = <Value>(name: string, input: object) => askOf(program.host, name, input) as Promise<Value>;

/** The machine that the backend runs on may be in another zone: it is the window's day that counts. One of them a day. */
const zones = [
  ['Pacific/Kiritimati', '2026-11-28T11:30:00.000Z', '2026-11-29'],
  ['Pacific/Pago_Pago', '2026-11-28T05:00:00.000Z', '2026-11-27'],
] as const;
describe.each(zones.filter((_zone, at) => hasTurn(at, zones.length)))('in %s at %s', (timezoneId, moment, day) => {
  let window: Page | undefined;
  const open = async (path: string) => {
    if (window) {
      await visit(window, path);
      return window;
    }
    window = await program.browser.newPage({ locale: 'en-GB', timezoneId, reducedMotion: 'reduce' });
    await window.clock.setFixedTime(moment);
    await window.goto(addressOf(program.host, path));
    await settled(window);
    return window;
  };
  afterAll(() => window?.close());
  const words = formatPartialDate(day, 'en');

  it('a document is printed, and a school was saved, on the day it is there', async () => {
    await ask('bookmarks.remove', { slug: short });
    await ask('bookmarks.restore', {
      bookmark: { list: 'saved', slug: short, savedName: 'Volga', position: 0, addedAt: moment, tags: [] },
    });
    const list = await open('/saved');
    await expect
      .poll(() => list.locator('main').textContent())
      .toContain(fill(catalogs.en.lists.added, { date: words }));
    const print = await open(`/print/profile/${short}?language=en&paper=A4`);
    await expect
      .poll(() => print.locator('main').textContent())
      .toContain(fill(catalogs.en.print.printedOn, { date: words }));
  });

  it('a rate is of that day, and a file is named after it', async () => {
    await ask('figures.setRate', { currency: 'CNY', target: 'USD', rate: null });
    const page = await open(`/compare?school=${songhua}&school=${short}&depth=everything&currency=USD`);
    const field = page.getByRole('textbox', {
      name: fill(catalogs.en.compare.rateLabel, { currency: 'CNY', target: 'USD' }),
    });
    await field.fill('0.14');
    await field.press('Enter');
    await expect
      .poll(async () => (await ask<Output<'figures.rates'>>('figures.rates', {})).rows.map(({ asOf }) => asOf))
      .toEqual([day]);
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain(fill(catalogs.en.compare.rateOf, { date: words }));
    const file = await saveAs(page, 'CSV');
    expect(file.suggestedFilename()).toContain(day);
    await ask('figures.setRate', { currency: 'CNY', target: 'USD', rate: null });
  });
});
