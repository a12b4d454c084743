import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { useProgram, visit } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en;
/** A short one: the keys are the same on all. */
const profile = '/institutions/siberian-state-medical-university';
const three = ['harbin-medical-university', 'kuban-state-medical-university', 'dalian-medical-university'];
const compared = `/compare?${three.map((slug) => `school=${slug}`).join('&')}`;

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = document.activeElement;
    return it === null || it === document.body ? '' : (it.getAttribute('aria-label') ?? it.textContent?.trim() ?? '');
  });
const said = (page: Page): Promise<string | null> => page.locator('[data-announced]').textContent();

// How many stops lead to each: stops.test.ts.
describe('parts of the window', () => {
  it('count the list as one stop, in which PageDown goes on by a page', async () => {
    const page = await program.load('/browse');
    await page.locator('[data-index="0"] a').focus();
    const at = (): Promise<number> =>
      page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1));
    await page.keyboard.press('PageDown');
    await expect.poll(at).toBeGreaterThan(3);
    await page.keyboard.press('PageUp');
    await expect.poll(at).toBe(0);
    await page.keyboard.press('Tab');
    expect(await at(), 'the next stop is outside').toBe(-1);
  });
});

// What Alt and a digit lead to and say, components prove (window/section-keys).
describe('what is taken out or moved', () => {
  it('of a comparison leaves the keyboard beside it, and is said', async () => {
    // Loaded, since the name of a page that is gone to may be said after what is done on it so soon.
    const page = await program.load(compared);
    const [left, right, out] = [0, 1, 2].map((nth) => page.locator('thead th').first().locator('button').nth(nth));
    await left?.waitFor();
    await right?.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('3');
    await expect.poll(() => focusedName(page), { message: 'at the end it stays on its button' }).toContain('Harbin');
    await out?.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('thead th button').count()).toBe(6);
    await expect.poll(() => focusedName(page)).not.toBe('');
    await expect.poll(() => said(page)).toContain('2');
  });

  it('of the filters and of what is overlapped, too', async () => {
    const page = await program.open('/browse?country=CN&country=RU');
    await page.locator('ul[class*="chips"] button').first().focus();
    for (let times = 0; times < 2; times += 1) {
      await page.keyboard.press('Enter');
      await expect.poll(() => focusedName(page)).not.toBe('');
    }
    await visit(page, '/alliances/overlap?with=asrmu&with=brimea&with=m8-alliance');
    await page.locator('ul[class*="chosen"] button').last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('ul[class*="chosen"] button').count()).toBe(2);
    await expect.poll(() => focusedName(page)).not.toBe('');
  });
});

it('brings the row of what is opened by its address or from the search into view, and marks it', async () => {
  const page = await program.load(profile);
  const row = page.locator('[data-index] a[aria-current="page"]');
  const isSeen = () =>
    row.evaluate((it) => {
      const { top, bottom } = it.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(() => row.count()).toBe(1);
  await expect.poll(isSeen).toBe(true);
  await page.keyboard.press('/');
  await page.keyboard.type('ningxia medical');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/institutions/ningxia-medical-university');
  await expect.poll(() => row.textContent()).toContain('Ningxia');
  await expect.poll(isSeen).toBe(true);
});

it('outlives a page translated by the browser: saves, and takes a school out of the comparison', async () => {
  const translate = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (walker.nextNode()) all.push(walker.currentNode as Text);
      for (const [at, text] of all.filter((one) => one.data.trim() !== '').entries()) {
        const font = document.createElement('font');
        if (at % 2 === 0) font.append(`⟨${text.data}⟩`);
        text.replaceWith(font);
        if (at % 2 === 1) font.append(text);
      }
    });
  const page = await program.open(compared);
  await translate(page);
  await page.locator('thead th button').last().click();
  await expect.poll(() => page.locator('thead th button').count()).toBe(6);
  expect(await page.locator('main [role="alert"]').count()).toBe(0);
  await visit(page, profile);
  await translate(page);
  const save = page.locator('button[aria-keyshortcuts="s"]');
  await save.click();
  await expect.poll(() => save.textContent()).toContain(texts.profile.saved);
  await translate(page);
  await save.click();
  await expect.poll(() => save.textContent()).toMatch(new RegExp(`${texts.profile.save}(?!d)`));
});

it('tells what is open, chosen and drawn in forced colours', async () => {
  // Loaded, since a list that stands goes to no row by itself.
  const page = await program.load(profile);
  await page.emulateMedia({ forcedColors: 'active' });
  const colours = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((it) => `${getComputedStyle(it).backgroundColor} ${getComputedStyle(it).color}`);
  const told = async (one: string, other: string): Promise<void> => {
    const differ = async () => (await colours(one)) !== (await colours(other));
    await expect.poll(differ, { message: `${one} beside ${other}` }).toBe(true);
  };
  await told('nav a[aria-current="page"]', 'nav a:not([aria-current])');
  await page.locator('[data-index] a[aria-current="page"]').waitFor();
  await told('[data-index] a[aria-current="page"]', '[data-index] a:not([aria-current])');
  await page.keyboard.press('/');
  await page.keyboard.type('harbin');
  await page.getByRole('option').nth(1).waitFor();
  await told('[role="option"][aria-selected="true"]', '[role="option"][aria-selected="false"]');
  await page.keyboard.press('Escape');
  await visit(page, '/map');
  const [land, sea] = await page
    .locator('svg[role="application"]')
    .evaluate((it) => [
      getComputedStyle(it.querySelector('path') as Element).stroke,
      getComputedStyle(it).backgroundColor,
    ]);
  expect(land).not.toBe(sea);
});
