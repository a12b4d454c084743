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
  await scroller(page).evaluate((it, to) => {
    it.scrollTop = to;
  }, top);
  await expect.poll(() => place(page)).not.toMatch(/^0:/);
  // The place is remembered when the scrolling has ended.
  await page.waitForTimeout(300);
  return place(page);
}

describe('browsing', () => {
  it('lists every institution, the first of them in view', async () => {
    const page = await program.open('/browse');
    const all = await institutions({});
    await expectCount(page, all.total);
    await expect.poll(() => names(page)).toContain(all.rows[0]?.name.en);
    expect((await names(page)).slice(0, 5)).toEqual(all.rows.slice(0, 5).map((row) => row.name.en));
    expect(await rows(page).count(), 'only the visible part is on the page').toBeLessThan(60);
  });

  it('filters by facets, says what each would leave, and takes filters away by chip and all at once', async () => {
    const page = await program.open('/browse');
    const all = await institutions({});
    const china = all.facets['country']?.find((one) => one.value === 'CN')?.count ?? 0;
    const label = facet(page, texts.facet.country).getByRole('checkbox', { name: /^China/ });
    expect(await label.locator('xpath=..').textContent()).toBe(`China${china}`);
    await label.check();
    await expectCount(page, china);
    expect(new URL(page.url()).search).toBe('?country=CN');

    const hospital = await institutions({ country: ['CN'], has: ['tuition'] });
    await facet(page, texts.facet.has)
      .getByRole('checkbox', { name: new RegExp(`^${texts.has.tuition}`) })
      .check();
    await expectCount(page, hospital.total);
    expect(hospital.total).toBeLessThan(china);
    await facet(page, texts.facet.country)
      .getByRole('checkbox', { name: /^Russia/ })
      .check();
    const both = await institutions({ country: ['CN', 'RU'], has: ['tuition'] });
    await expectCount(page, both.total);
    expect(both.total, 'values of one facet add up').toBeGreaterThan(hospital.total);

    const chips = side(page).getByRole('list', { name: texts.filters }).getByRole('button');
    expect(await chips.count()).toBe(4);
    await chips.filter({ hasText: 'Russia' }).click();
    await expectCount(page, hospital.total);
    await page.getByRole('button', { name: texts.reset }).click();
    await expectCount(page, all.total);
    expect(await chips.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('opens a long facet in full and folds it again', async () => {
    const page = await program.open('/browse');
    const regions = facet(page, texts.facet.region);
    await regions.getByRole('checkbox').first().waitFor();
    await expect.poll(() => regions.getByRole('checkbox').count()).toBe(8);
    await regions.getByRole('button', { name: /^Show all/ }).click();
    const all = (await institutions({})).facets['region']?.length ?? 0;
    await expect.poll(() => regions.getByRole('checkbox').count()).toBe(all);
    await regions.getByRole('button', { name: texts.fewer }).click();
    await expect.poll(() => regions.getByRole('checkbox').count()).toBe(8);
  });

  it('sorts by name, founding, students and completeness, either way', async () => {
    const page = await program.open('/browse');
    for (const [sort, descending] of [
      ['founded', false],
      ['students', true],
      ['completeness', true],
      ['name', false],
    ] as const) {
      await side(page).getByRole('combobox').selectOption(sort);
      const first = (await institutions({}, sort, descending)).rows[0]?.name.en;
      await expect.poll(async () => (await names(page))[0], { message: sort }).toBe(first);
    }
    await side(page).getByRole('combobox').selectOption('students');
    await page.getByRole('button', { name: new RegExp(`^${texts.reverse}`) }).click();
    expect(new URL(page.url()).search).toBe('?sort=students&order=up');
    const smallest = await institutions({}, 'students', false);
    await expect.poll(async () => (await names(page))[0]).toBe(smallest.rows[0]?.name.en);
    expect(await page.getByRole('button', { name: `${texts.reverse} (${texts.ascending})` }).count()).toBe(1);
  });

  it('keeps filters, sorting, scroll and the selected school on the way to a profile and back', async () => {
    const page = await program.open('/browse?country=CN&sort=founded');
    const { total } = await institutions({ country: ['CN'] });
    await expectCount(page, total);
    const scrolled = await scrollTo(page, 1500);
    const seen = rows(page).nth(12);
    const name = await seen.locator('[class*="rowName"]').textContent();
    await seen.evaluate((it: HTMLElement) => {
      it.click();
    });
    await expect.poll(() => page.locator('article h1').textContent()).toBe(name);
    await expectCount(page, total);
    expect(await place(page)).toBe(scrolled);
    expect(await side(page).locator('[aria-current="page"]').textContent()).toContain(name);

    await page.goBack();
    await page.waitForURL('**/browse?country=CN&sort=founded');
    await expectCount(page, total);
    expect(await place(page)).toBe(scrolled);
    await page.goForward();
    await expect.poll(() => page.locator('article h1').textContent()).toBe(name);
    expect(await place(page)).toBe(scrolled);

    // By way of another section, too.
    await page
      .getByRole('navigation', { name: catalogs.en.app.sections })
      .getByRole('link', { name: catalogs.en.app.sources })
      .click();
    await page.waitForURL('**/sources');
    await page
      .getByRole('navigation', { name: catalogs.en.app.sections })
      .getByRole('link', { name: catalogs.en.app.browse })
      .click();
    await page.waitForURL('**/browse?country=CN&sort=founded');
    await expectCount(page, total);
    await expect.poll(() => place(page)).toBe(scrolled);
  });

  it('keeps the place in the list over a reload, of the list and of a profile beside it', async () => {
    const page = await program.open('/browse?country=CN');
    await expectCount(page, (await institutions({ country: ['CN'] })).total);
    const scrolled = await scrollTo(page, 1200);
    await page.reload();
    await settled(page);
    await expect.poll(() => place(page)).toBe(scrolled);
    await rows(page)
      .nth(12)
      .evaluate((it: HTMLElement) => {
        it.click();
      });
    await page.waitForURL('**/institutions/**');
    await page.reload();
    await settled(page);
    await expect.poll(() => place(page)).toBe(scrolled);
  });

  it('keeps filters, sorting and the selected school over a reload', async () => {
    const page = await program.open('/browse?kind=medical-university&sort=founded&order=down');
    const expected = await institutions({ kind: ['medical-university'] }, 'founded', true);
    await expectCount(page, expected.total);
    await rows(page).nth(2).click();
    await settled(page);
    const address = page.url();
    const name = expected.rows[2]?.name.en;
    await page.reload();
    await settled(page);
    expect(page.url()).toBe(address);
    await expectCount(page, expected.total);
    await expect
      .poll(async () => (await names(page)).slice(0, 3))
      .toEqual(expected.rows.slice(0, 3).map((row) => row.name.en));
    expect(await page.locator('article h1').textContent()).toBe(name);
    expect(await side(page).locator('[aria-current="page"]').textContent()).toContain(name);
    expect(await side(page).getByRole('combobox').inputValue()).toBe('founded');
    // Back from a reloaded profile leads to the list it was opened from.
    await page.goBack();
    await page.waitForURL('**/browse?kind=medical-university&sort=founded&order=down');
    await expectCount(page, expected.total);
  });

  it('steps back and forward through filters', async () => {
    const page = await program.open('/browse');
    const all = await institutions({});
    const china = await institutions({ country: ['CN'] });
    await facet(page, texts.facet.country)
      .getByRole('checkbox', { name: /^China/ })
      .check();
    await expectCount(page, china.total);
    await page.goBack();
    await expectCount(page, all.total);
    expect(
      await facet(page, texts.facet.country)
        .getByRole('checkbox', { name: /^China/ })
        .isChecked(),
    ).toBe(false);
    await page.goForward();
    await expectCount(page, china.total);
  });

  it('shows the same to whoever opens a copied address', async () => {
    const page = await program.open('/browse');
    await facet(page, texts.facet.country)
      .getByRole('checkbox', { name: /^Russia/ })
      .check();
    await side(page).getByRole('combobox').selectOption('founded');
    await page.waitForURL('**/browse?country=RU&sort=founded');
    await rows(page).nth(1).click();
    await settled(page);
    const copied = page.url();
    const heading = (await page.locator('article h1').textContent()) ?? '';
    await expect.poll(() => page.title()).toContain(heading);
    const title = await page.title();
    const list = await side(page).locator('h1').textContent();
    const shown = await names(page);

    // A window that remembers nothing of the first: what it kept for its own return lies in its session.
    const other = await program.blank();
    const { pathname, search } = new URL(copied);
    await other.goto(`${program.host.origin}${pathname}${search}&token=${program.host.token}`);
    await settled(other);
    await expect.poll(() => other.url()).toBe(copied);
    await expect.poll(() => other.title()).toBe(title);
    await expect.poll(() => side(other).locator('h1').textContent()).toBe(list);
    await expect.poll(() => names(other)).toEqual(shown);
  });

  it('says so when nothing has all that was asked, and leads out', async () => {
    const page = await program.open('/browse?country=AT&language=ru&has=tuition&size=under-1000');
    await expectCount(page, 0);
    expect(await side(page).textContent()).toContain(texts.none);
    await page.getByRole('button', { name: texts.reset }).click();
    await expectCount(page, (await institutions({})).total);
  });

  it.each([
    '/browse?country=XXXXXXXXXXXXXXXX',
    '/browse?kind=nonsense&sort=nothing&order=sideways',
    `/browse?${Array.from({ length: 300 }, (_, index) => `region=r${index}`).join('&')}`,
    '/browse?country=%F0%9F%92%A9&country=%00&size=-1&__proto__=x&constructor=y',
  ])('leaves out what an address says wrongly: %#', async (address) => {
    const page = await program.open(address);
    expect(await side(page).locator('h1').textContent()).toMatch(/^\d+ institutions$/);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('reads the list in the alphabet of the reader', async () => {
    const page = await program.open('/browse?country=RU&sort=name', { language: 'ru' });
    await rows(page).first().waitFor();
    const shown = await names(page);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.slice(0, 8)).toEqual(shown.slice(0, 8).toSorted((a, b) => a.localeCompare(b, 'ru')));
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
    expect(await place(page)).toBe(scrolled);
  });
});
