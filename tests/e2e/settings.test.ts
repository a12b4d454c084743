import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { askOf } from '../support/lists.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';

// Of a few schools: what is set is set for all.
const program = useProgram({ fixture: true });
afterEach(async () => {
  await call(program.host, 'settings.set', { language: null, theme: null, density: 'comfortable' });
});

const texts = catalogs.en.app;
const choose = (page: Page, name: string, of?: string): Promise<void> =>
  (of === undefined ? page : page.getByRole('group', { name: of })).getByRole('radio', { name, exact: true }).click();
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const paper = { light: 'rgb(250, 247, 241)', dark: 'rgb(23, 24, 26)' };

// What a choice changes in its own window, components prove (window/settings, window/sources-and-settings).
describe('settings', () => {
  it('follows the language and the theme of the system until something is chosen', async () => {
    const page = await program.open('/settings', { language: 'zh', theme: 'dark' });
    expect(await page.locator('main h1').textContent()).toBe(catalogs.zh.app.settings);
    expect(await background(page)).toBe(paper.dark);
  });

  it('changes language, theme and density at once in every window, and keeps them over a restart, whatever the system says', async () => {
    const page = await program.open('/settings');
    const other = await program.open('/browse');
    const rowHeight = async (of: Page) => {
      const row = of.locator('li[data-index="0"]');
      await row.getByText(/[А-я]/).first().waitFor();
      return (await row.boundingBox())?.height ?? 0;
    };
    await choose(page, 'Русский');
    const title = (of: Page) => of.locator('main h1').textContent();
    await expect.poll(() => title(page), { message: 'the language here' }).toBe(catalogs.ru.app.settings);
    const list = catalogs.ru.browse.list;
    await expect.poll(() => other.getByRole('region', { name: list }).count(), { message: 'and there' }).toBe(1);
    const comfortable = await rowHeight(other);
    const { themeDark, themeLight, compact, asSystem, theme } = catalogs.ru.app;
    await choose(page, themeDark);
    for (const one of [page, other]) await expect.poll(() => background(one), { message: 'dark' }).toBe(paper.dark);
    await choose(page, themeLight);
    for (const one of [page, other]) await expect.poll(() => background(one), { message: 'light' }).toBe(paper.light);
    await choose(page, themeDark);
    await expect.poll(() => background(page)).toBe(paper.dark);
    await choose(page, compact);
    const density = () => page.evaluate(() => document.documentElement.dataset['density']);
    await expect.poll(density).toBe('compact');
    const kept = async () => (await call(program.host, 'settings.get', {})).value;
    await expect.poll(kept).toMatchObject({ language: 'ru', theme: 'dark', density: 'compact' });
    await program.restart();
    const again = await program.open('/browse');
    await expect.poll(() => again.getByRole('region', { name: list }).count(), { message: 'the language' }).toBe(1);
    expect(await background(again), 'the theme').toBe(paper.dark);
    expect(await rowHeight(again), 'the density').toBeLessThan(comfortable);
    await visit(again, '/settings');
    expect(await again.getByRole('radio', { name: themeDark, exact: true }).isChecked()).toBe(true);
    await choose(again, asSystem, theme);
    await expect.poll(() => background(again), { message: 'as the system' }).toBe(paper.light);
  });

  it('sets the rows of all lists and tables closer where it is compact', async () => {
    const school = 'songhua-medical-university';
    await askOf(program.host, 'bookmarks.add', { slug: school });
    const page = await program.open('/browse');
    const heights = async () => {
      const found: Record<string, number> = {};
      for (const [path, row] of [
        ['/browse', 'li[data-index="0"]'],
        ['/alliances', 'section li'],
        ['/sources', 'li[data-index="0"]'],
        ['/saved', 'ol[data-bookmarks] > li'],
        [`/institutions/${school}`, '#figures tbody tr'],
      ] as const) {
        await visit(page, path);
        const box = await page.locator(`main ${row}`).first().boundingBox();
        found[path] = box?.height ?? 0;
      }
      return found;
    };
    const comfortable = await heights();
    await call(program.host, 'settings.set', { density: 'compact' });
    await page.locator('html[data-density="compact"]').waitFor({ state: 'attached' });
    // By more than letters of another size alone make it.
    for (const [path, height] of Object.entries(await heights()))
      expect(comfortable[path], path).toBeGreaterThanOrEqual(height + 6);
  });

  it('shows no other theme first when it is opened again', async () => {
    const page = await program.blank();
    // The theme in force as each frame is drawn, from the very first.
    await page.addInitScript(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      const look = () => {
        const colour = document.body ? getComputedStyle(document.body).backgroundColor : 'rgba(0, 0, 0, 0)';
        // Nothing is drawn before the style sheet is there.
        if (colour !== 'rgba(0, 0, 0, 0)') seen.push(colour);
        if (seen.length < 200) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(addressOf(program.host, '/settings'));
    await settled(page);
    expect(
      new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)),
      'a light start is seen as light',
    ).toEqual(new Set([paper.light]));
    await choose(page, texts.themeDark);
    await expect.poll(() => background(page)).toBe(paper.dark);
    // The answer with the settings is held back: until it is there, the copy of the last start must do.
    await page.route('**/rpc/settings.get', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 400);
      });
      await route.continue();
    });
    await page.reload();
    await settled(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen)).toEqual(new Set([paper.dark]));
    expect(await background(page)).toBe(paper.dark);
  });
});
