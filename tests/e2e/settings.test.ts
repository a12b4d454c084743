import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { editionOf } from '../support/editions.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { call } from '../support/host.ts';
import { fullSize } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';

// Of a few schools: what is set is set for all.
const program = useProgram({ reference: compileFixture() });
afterEach(async () => {
  await call(program.host, 'settings.set', { language: null, theme: null, density: 'comfortable' });
});

const texts = catalogs.en.app;
const choose = (page: Page, name: string, of?: string): Promise<void> =>
  (of === undefined ? page : page.getByRole('group', { name: of })).getByRole('radio', { name, exact: true }).click();
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const paper = { light: 'rgb(250, 247, 241)', dark: 'rgb(23, 24, 26)' };

describe('settings', () => {
  it('follows the language and the theme of the system until something is chosen', async () => {
    for (const [language, theme] of [
      ['en', 'light'],
      ['zh', 'dark'],
      ['ru', 'dark'],
    ] as const) {
      const page = await program.open('/settings', { language, theme });
      expect(await page.locator('main h1').textContent()).toBe(catalogs[language].app.settings);
      expect(await background(page)).toBe(paper[theme]);
    }
  });

  it('changes the language at once, everywhere, in every window', async () => {
    const page = await program.open('/settings');
    const other = await program.open('/institutions/songhua-medical-university');
    await choose(page, '中文');
    await expect.poll(() => page.locator('main h1').textContent()).toBe(catalogs.zh.app.settings);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    expect(await page.getByRole('combobox').first().getAttribute('aria-label')).toBe(catalogs.zh.search.label);
    await expect.poll(() => page.title()).toBe(`${catalogs.zh.app.settings} · ${catalogs.zh.app.name}`);
    await expect.poll(() => other.locator('article h1').textContent()).toBe('松花医科大学');
    await choose(page, 'Русский');
    await expect.poll(() => page.locator('main h1').textContent()).toBe(catalogs.ru.app.settings);
    await expect.poll(() => other.locator('article h1').textContent()).toBe('Сунхуаский медицинский университет');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
  });

  it('sets the language back to that of the system', async () => {
    const page = await program.open('/settings', { language: 'ru' });
    const ofSystem = page.getByRole('group').first().getByRole('radio').first();
    expect(await ofSystem.isChecked()).toBe(true);
    await choose(page, '中文');
    await expect.poll(() => page.locator('main h1').textContent()).toBe(catalogs.zh.app.settings);
    expect(await ofSystem.isChecked()).toBe(false);
    await choose(page, catalogs.zh.app.asSystem, catalogs.zh.app.language);
    await expect.poll(() => page.locator('main h1').textContent()).toBe(catalogs.ru.app.settings);
    expect(await ofSystem.isChecked()).toBe(true);
    await expect.poll(() => call(program.host, 'settings.get', {})).toMatchObject({ value: { language: null } });
  });

  it('changes the theme at once and keeps it over a restart, whatever the system says', async () => {
    const page = await program.open('/settings');
    await choose(page, texts.themeDark);
    await expect.poll(() => background(page)).toBe(paper.dark);
    await choose(page, texts.themeLight);
    await expect.poll(() => background(page)).toBe(paper.light);
    await choose(page, texts.themeDark);
    await expect.poll(() => background(page)).toBe(paper.dark);
    await program.restart();
    const again = await program.open('/browse');
    expect(await background(again)).toBe(paper.dark);
    await visit(again, '/settings');
    expect(await again.getByRole('radio', { name: texts.themeDark, exact: true }).isChecked()).toBe(true);
    await choose(again, texts.asSystem, texts.theme);
    await expect.poll(() => background(again)).toBe(paper.light);
  });

  it('changes the density at once and keeps it over a restart', async () => {
    const page = await program.open('/settings');
    const rowHeight = async (of: Page) => {
      const row = of.locator('li[data-index="0"]');
      await row.waitFor();
      return (await row.boundingBox())?.height ?? 0;
    };
    await visit(page, '/browse');
    const comfortable = await rowHeight(page);
    await visit(page, '/settings');
    await choose(page, texts.compact);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['density'])).toBe('compact');
    await program.restart();
    const again = await program.open('/browse');
    expect(await rowHeight(again)).toBeLessThan(comfortable);
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

  it('takes an edition from a file, keeps it over another visit, and goes back', async () => {
    const page = await program.open('/settings');
    const words = catalogs.en.editions;
    await page.getByLabel(words.choose).setInputFiles({
      name: 'next.almanac-edition',
      mimeType: 'application/octet-stream',
      buffer: (await editionOf()).bytes,
    });
    await page.getByRole('button', { name: 'Take edition 2027.4', exact: true }).click();
    await page.getByText('Edition 2027.4 is shown, taken from a file').waitFor();
    const other = await program.open('/institutions/songhua-medical-university');
    await other.getByText('12,750').first().waitFor();
    await page.getByRole('button', { name: 'Go back to edition 2026.11' }).click();
    await page.getByText('Edition 2026.11 is shown, which came with the program').waitFor();
    await other.getByText('12,000').first().waitFor();
  });

  it('erases what was kept after saying what goes, and only then; the hand is led there and back', async () => {
    const slug = 'songhua-medical-university';
    const kept = async () =>
      ((await call(program.host, 'notes.get', { slug })).value as { readonly body: string }).body;
    await call(program.host, 'notes.set', { slug, body: 'mine' });
    await call(program.host, 'backups.create', {});
    for (const language of fullSize ? languages : (['zh'] as const)) {
      const words = catalogs[language].erase;
      const page = await program.open('/settings', { language });
      await page.getByRole('button', { name: words.ask }).click();
      await page.getByRole('heading', { name: words.question }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.question);
      await page.getByRole('button', { name: words.keep }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.ask);
      expect(await kept()).toBe('mine');
    }
    const page = await program.open('/settings');
    await page.getByRole('button', { name: catalogs.en.erase.ask }).click();
    await page.getByRole('button', { name: catalogs.en.erase.confirm }).click();
    await page.getByText(catalogs.en.erase.done).waitFor();
    expect(await kept()).toBe('');
    expect((await call(program.host, 'backups.list', {})).value).toMatchObject({ rows: [] });
  });
});
