import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages, type WrittenLanguage } from '../../src/shared/domain/language.ts';
import { axeFindings } from '../support/axe.ts';
import { catalogs } from '../support/catalogs.ts';
import {
  askOf,
  bring,
  forgetAll,
  listedNames,
  listedRows,
  rowsOf,
  say,
  schools,
  threeSchools,
} from '../support/lists.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { useProgram, visit } from '../support/window.ts';
import { resize } from './reach.ts';

const program = useProgram();
const { harbin, tianjin } = schools;

beforeEach(async () => {
  const { host } = program;
  for (const { slug } of threeSchools) await askOf(host, 'bookmarks.add', { slug });
  await askOf(host, 'bookmarks.tag', {
    slug: harbin.slug,
    tags: ['offer', 'очень длинная метка, которая не помещается на строке'],
  });
  await askOf(host, 'notes.set', { slug: harbin.slug, body: 'Ask about the winter.\n冬天怎么样？' });
  await askOf(host, 'figures.set', {
    slug: harbin.slug,
    field: 'tuition',
    number: 34_000,
    unit: 'CNY',
    asOf: '2026-09',
  });
  await askOf(host, 'lists.create', {
    name: 'A list with a name that is a good deal longer than the place there is for it',
  });
  await askOf(host, 'recent.add', { slug: tianjin.slug });
});
afterEach(async () => {
  await forgetAll(program.host);
});

/** What of the page's rooms is wider inside than outside. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, main section, [data-scroller], ol, table, form')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
      .map((one) => `${one.tagName} ${one.className} ${one.scrollWidth} > ${one.clientWidth}`),
  );

const theirs = JSON.stringify({
  format: 'university-almanac-list',
  version: 1,
  edition: '2026.11',
  writtenAt: '2026-11-01T00:00:00.000Z',
  list: { name: 'Theirs', isDefault: false },
  schools: [
    {
      slug: harbin.slug,
      savedName: harbin.en,
      addedAt: '2026-11-01T00:00:00.000Z',
      tags: ['theirs'],
      note: { body: 'Theirs.', updatedAt: '2026-11-01T00:00:00.000Z' },
      figures: [],
    },
  ],
});

/** Brings the page into each of its states, one after another. */
async function* states(page: Page, language: WrittenLanguage): AsyncGenerator<string> {
  const texts = catalogs[language].lists;
  yield 'list';
  const name = harbin[language];
  await listedRows(page)
    .first()
    .getByRole('button', { name: say(texts.more, { name }) })
    .click();
  await page.getByRole('button', { name: texts.take }).click();
  await page.locator('[class*="railToggle"]').evaluate((toggle: HTMLElement) => {
    toggle.click();
  });
  yield 'all open';
  await listedRows(page)
    .last()
    .getByRole('button', { name: say(texts.remove, { name: tianjin[language] }) })
    .click();
  await page.getByRole('button', { name: texts.rename }).click();
  yield 'removed, naming';
  await page.keyboard.press('Escape');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'theirs.json', mimeType: 'application/json', buffer: Buffer.from(theirs) });
  await page.getByRole('button', { name: texts.merge, exact: true }).waitFor();
  yield 'preview';
  await visit(page, '/saved?text=winter');
  yield 'found';
  await visit(page, '/saved/list-999');
  yield 'no such list';
}

describe('the page of saved schools', () => {
  // One of them a day, in each state at one of the other widths; all that a person may have, in a soak.
  const readers = [
    ['en', 'light', 1280],
    ['zh', 'dark', 1280],
    ['ru', 'light', 390],
    ['en', 'dark', 360],
    ['ru', 'dark', 1000],
    ['zh', 'light', 1920],
  ] as const;
  it.each(readers.filter((_reader, at) => hasTurn(at, readers.length)))(
    'has no fault of access and no room that overflows in any state, in %s, %s, at %i px and other widths',
    async (language, theme, width) => {
      const size = { width, height: width < 500 ? 740 : 900 };
      const page = await program.open('/saved', { language, theme, ...size });
      await expect.poll(() => listedNames(page)).toHaveLength(3);
      const found: string[] = [];
      let seen = 0;
      for await (const state of states(page, language)) {
        seen += 1;
        found.push(...(await axeFindings(page)).map((one) => `${state}: ${one}`));
        const others = [360, 390, 1000, 1280, 1920].filter((one) => one !== width);
        for (const at of [...others.filter((_width, place) => hasTurn(seen + place, others.length)), width]) {
          await resize(page, { ...size, width: at });
          found.push(...(await overflow(page)).map((one) => `${state}, ${at}: ${one}`));
        }
      }
      expect(found).toEqual([]);
      expect(seen).toBe(6);
    },
  );

  // Keys do the same in every language; Russian has the longest names.
  it.each(fullSize ? languages : (['ru'] as const))(
    'is read, ordered and taken back by keyboard alone in %s',
    async (language) => {
      const texts = catalogs[language].lists;
      const page = await program.open('/saved', { language });
      await expect.poll(() => listedNames(page)).toEqual(threeSchools.map((school) => school[language]));
      const focused = () =>
        page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
      const tabTo = async (label: string) => {
        for (let step = 0; step < 60; step++) {
          if ((await focused()) === label) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`Tab never came to ${label}`);
      };
      await tabTo(say(texts.orderSchool, { name: harbin[language], at: '1', count: '3' }));
      expect(
        await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
        'the focus is seen',
      ).toBe('solid');
      await page.keyboard.press('End');
      await expect
        .poll(() => page.locator('main [class*="bar"] [role="status"]').textContent())
        .toBe(say(texts.ordered, { name: harbin[language], at: '3', count: '3' }));
      await expect
        .poll(() => listedNames(page))
        .toEqual([schools.chongqing[language], tianjin[language], harbin[language]]);
      await tabTo(say(texts.select, { name: harbin[language] }));
      await page.keyboard.press('Space');
      await tabTo(say(texts.noteOn, { name: harbin[language] }));
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' +1');
      await tabTo(say(texts.remove, { name: harbin[language] }));
      await expect
        .poll(async () => (await rowsOf(program.host)).find((one) => one.slug === harbin.slug)?.note)
        .toBe('Ask about the winter.\n冬天怎么样？ +1');
      await page.keyboard.press('Enter');
      await expect.poll(() => listedNames(page)).toHaveLength(2);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(tianjin[language]);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect.poll(() => listedNames(page)).toEqual(threeSchools.map((school) => school[language]));
      await expect
        .poll(async () => (await rowsOf(program.host)).map((one) => one.slug))
        .toEqual(threeSchools.map((school) => school.slug));
    },
  );

  it('opens a list of 250 where it was left, and orders it', async () => {
    const { host } = program;
    const { id } = (await askOf(host, 'lists.create', { name: 'Long' })) as { id: string };
    await bring(
      host,
      id,
      Array.from({ length: 250 }, (_, at) => ({ slug: `school-${at}`, tags: at % 2 ? ['odd'] : [] })),
    );
    const page = await program.open('/saved');
    const debug = await page.context().newCDPSession(page);
    // Of the thread's own time: what else the machine does is not the window's fault.
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () =>
      ((await debug.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
      1000;
    const weigh = async () => {
      const before = await spent();
      await page.getByRole('link', { name: /^Long/ }).click();
      await listedRows(page).nth(249).waitFor({ state: 'attached' });
      const work = (await spent()) - before;
      // What the same rows take Chromium to copy and lay out, with none of our code, in the same moments of the same machine.
      const beforeCopies = await spent();
      await page.evaluate(() => {
        const list = document.querySelector('main');
        for (let copies = 0; copies < 4; copies++) {
          const copy = list?.cloneNode(true) as HTMLElement;
          document.body.append(copy);
          copy.getBoundingClientRect();
          copy.remove();
        }
      });
      const copied = ((await spent()) - beforeCopies) / 4;
      return { times: work / copied, said: `work until all 250 stand there, ${work} ms, to a copy's ${copied} ms` };
    };
    const first = await weigh();
    await page.goBack();
    await page.getByRole('link', { name: /^Long/ }).waitFor();
    // What the machine or the collection of garbage adds once it does not add twice.
    const again = await weigh();
    expect(Math.min(first.times, again.times), `${first.said}; ${again.said}`).toBeLessThan(12);

    await listedRows(page).nth(200).getByRole('button').first().focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowUp');
    await expect
      .poll(async () => (await rowsOf(host, id)).findIndex((one) => one.slug === 'school-200'), { timeout: 10_000 })
      .toBe(195);
    // The place is remembered when the scrolling has ended, with the next frame.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    const seen = await page.locator('[data-id="school-200"]').boundingBox();
    await page.getByRole('link', { name: catalogs.en.app.sources }).click();
    await page.waitForURL('**/sources');
    await page.goBack();
    await listedRows(page).nth(249).waitFor({ state: 'attached' });
    const offBy = async () =>
      Math.abs(((await page.locator('[data-id="school-200"]').boundingBox())?.y ?? 0) - (seen?.y ?? 9_999));
    await expect.poll(offBy, { message: 'pixels from where it was' }).toBeLessThan(40);
  });
});
