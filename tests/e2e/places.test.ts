import { catalogs } from '../support/catalogs.ts';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { fullSize, hasTurn } from '../support/results.ts';
import { settled, useProgram, visit } from '../support/window.ts';

const program = useProgram();

/** What scrolls the most in the view, by how far it is down. */
const down = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (it) => /auto|scroll/.test(getComputedStyle(it).overflowY) && it.scrollHeight > it.clientHeight + 1,
    );
    return Math.max(0, ...all.filter((it) => getComputedStyle(it).visibility !== 'hidden').map((it) => it.scrollTop));
  });

/** Scrolls, and waits until it is drawn: that is when a page hears of it. */
const scrollDown = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    for (const it of document.querySelectorAll<HTMLElement>('main *'))
      if (/auto|scroll/.test(getComputedStyle(it).overflowY)) it.scrollTo({ top: 300, behavior: 'instant' });
    return new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });

/** Which is loaded again in browse.test.ts. */
const list = '/browse';
/** Of middling length. */
const school = '/institutions/bashkir-state-medical-university';

const left = [
  school,
  '/alliances/asrmu',
  '/alliances/overlap',
  '/compare?school=harbin-medical-university&school=kuban-state-medical-university',
  '/sources',
  '/sources/wikipedia-en-harbin-medical-university',
  '/search?text=medical',
  '/settings',
];

// A third of them today, and the others on the days after.
it.each([...(fullSize ? [list] : []), ...left.filter((_path, at) => hasTurn(at, 3))])(
  'returns by Back to where %s was left, over a reload, too',
  async (path) => {
    const page = await program.open(path, { width: 700, height: 420 });
    await expect
      .poll(async () => {
        await scrollDown(page);
        return down(page);
      })
      .toBeGreaterThan(50);
    const before = await down(page);
    await visit(page, '/alliances/brimea');
    await expect.poll(() => down(page), { message: 'another view begins at its beginning' }).toBe(0);
    await page.goBack();
    await settled(page);
    await expect.poll(async () => Math.abs((await down(page)) - before)).toBeLessThan(3);
    await page.reload();
    await settled(page);
    await expect.poll(async () => Math.abs((await down(page)) - before), { message: 'after a reload' }).toBeLessThan(3);
  },
);

it('returns from a followed footnote to the line it stands in, and follows it again', async () => {
  const page = await program.open(school);
  const article = page.locator('article');
  const top = (): Promise<number> => article.evaluate((it) => it.scrollTop);
  const footnote = page.locator('#figures sup a').last();
  await footnote.scrollIntoViewIfNeeded();
  await expect.poll(top).toBeGreaterThan(100);
  const before = await top();
  for (let times = 0; times < 2; times += 1) {
    await footnote.click();
    await page.getByRole('dialog').getByRole('link', { name: catalogs.en.sources.inList }).click();
    await expect.poll(top).toBeGreaterThan(before + 500);
    await page.goBack();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
  }
});

it('gives the keyboard back to the link that led on', async () => {
  const page = await program.open('/alliances/asrmu');
  const href = school;
  await page.locator(`article #members a[href="${href}"]`).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await settled(page);
  await page.goBack();
  await settled(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
});
