import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.browse;

type Institutions = Output<'institutions.list'>;

/** What the backend answers to a list, to hold the page against. */
async function institutions(filter: object, sort = 'known', descending = false): Promise<Institutions> {
  const answer = await call(program.host, 'institutions.list', {
    filter,
    sort,
    descending,
    language: 'en',
    offset: 0,
    limit: 200,
  });
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as Institutions;
}

const side = (page: Page): Locator => page.locator('section').filter({ has: page.locator('h1[aria-live]') });
const rows = (page: Page): Locator =>
  side(page)
    .getByRole('link')
    .filter({ has: page.locator('[class*="rowName"]') });
const names = (page: Page): Promise<string[]> => rows(page).locator('[class*="rowName"]').allTextContents();
const scroller = (page: Page): Locator => side(page).locator('[class*="scroller"]');
const facet = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
/** The row at the top of the list, with how many pixels of it are above. */
const place = (page: Page): Promise<string> =>
  scroller(page).evaluate((it) => {
    const edge = it.getBoundingClientRect().top;
    const top = [...it.querySelectorAll<HTMLElement>('[data-index]')]
      .sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
      .find((row) => row.getBoundingClientRect().bottom > edge + 1);
    return `${top?.dataset['index']}: ${Math.round(edge - (top?.getBoundingClientRect().top ?? 0))} px above`;
  });

async function expectCount(page: Page, count: number): Promise<void> {
  await expect.poll(() => side(page).locator('h1').textContent()).toBe(`${count} institution${count === 1 ? '' : 's'}`);
}

/** Scrolls the list down by some pixels, and returns its place there. */
async function scrollTo(page: Page, top: number): Promise<string> {
  // The place is remembered when the scrolling has ended.
  await scroller(page).evaluate(
    (it, to) =>
      new Promise((resolve) => {
        it.addEventListener('scrollend', resolve, { once: true });
        it.scrollTop = to;
      }),
    top,
  );
  await expect.poll(() => place(page)).not.toMatch(/^0:/);
  return place(page);
}

// What is filtered, sorted, copied and mistyped needs no layout: tests/unit/renderer/window/browse-edition.test.tsx.
describe('browsing', () => {
  it('keeps filters, sorting, scroll and the selected school on the way to a profile and back, and over a reload', async () => {
    const page = await program.open('/browse?country=CN&sort=founded&order=down');
    const list = await institutions({ country: ['CN'] }, 'founded', true);
    await expectCount(page, list.total);
    const first = list.rows[0]?.name.en;
    await expect.poll(async () => (await names(page))[0]).toBe(first);
    expect(await rows(page).count(), 'only the visible part is on the page').toBeLessThan(60);
    const scrolled = await scrollTo(page, 1500);
    await page.reload();
    await settled(page);
    await expect.poll(() => place(page), { message: 'the list, loaded again' }).toBe(scrolled);
    const seen = rows(page).nth(12);
    const name = await seen.locator('[class*="rowName"]').textContent();
    await seen.evaluate((it: HTMLElement) => {
      it.click();
    });
    const profile = async () => {
      await expect.poll(() => page.locator('article h1').textContent()).toBe(name);
      await expectCount(page, list.total);
      await expect.poll(() => place(page)).toBe(scrolled);
      expect(await side(page).locator('[aria-current="page"]').textContent()).toContain(name);
      expect(await side(page).getByRole('combobox').inputValue()).toBe('founded');
    };
    await profile();

    await page.goBack();
    await page.waitForURL('**/browse?country=CN&sort=founded&order=down');
    await expectCount(page, list.total);
    await expect.poll(() => place(page)).toBe(scrolled);
    await page.goForward();
    await profile();
    const address = page.url();
    await page.reload();
    await settled(page);
    expect(page.url()).toBe(address);
    await profile();
    // Back from a reloaded profile leads to the list it was opened from.
    await page.goBack();
    await page.waitForURL('**/browse?country=CN&sort=founded&order=down');
    await expectCount(page, list.total);

    // By way of another section, too.
    const sections = page.getByRole('navigation', { name: catalogs.en.app.sections });
    await sections.getByRole('link', { name: catalogs.en.app.sources }).click();
    await page.waitForURL('**/sources');
    await sections.getByRole('link', { name: catalogs.en.app.browse }).click();
    await page.waitForURL('**/browse?country=CN&sort=founded&order=down');
    await expectCount(page, list.total);
    await expect.poll(() => place(page)).toBe(scrolled);
  });

  it('has the list and the profile as two steps on a narrow window, and the list where it was', async () => {
    const page = await program.open('/browse?country=CN', { width: 390, height: 844 });
    const { total } = await institutions({ country: ['CN'] });
    await expectCount(page, total);
    const toggle = page.getByRole('button', { name: texts.showFilters });
    await toggle.click();
    await expect.poll(() => facet(page, texts.facet.country).isVisible()).toBe(true);
    await page.getByRole('button', { name: texts.hideFilters }).click();
    await expect.poll(() => facet(page, texts.facet.country).isVisible()).toBe(false);
    const scrolled = await scrollTo(page, 900);
    const seen = rows(page).nth(13);
    const name = await seen.locator('[class*="rowName"]').textContent();
    await seen.evaluate((it: HTMLElement) => {
      it.click();
    });
    await expect.poll(() => page.locator('article h1').textContent()).toBe(name);
    expect(await rows(page).first().isVisible(), 'the list is away').toBe(false);
    await page.goBack();
    await expect.poll(() => rows(page).first().isVisible()).toBe(true);
    await expect.poll(() => place(page)).toBe(scrolled);
  });
});
