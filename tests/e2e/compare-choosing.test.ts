import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Language } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { settled, useProgram, visit } from '../support/window.ts';
import {
  columns,
  dalian,
  fill,
  harbin,
  kuban,
  onlyDifferences,
  pathOf,
  schoolsIn,
  shownRows,
  six,
  useComparisons,
} from './comparison.ts';

const program = useProgram();
/** By what decides alone: who stands in it does not depend on how much is said of them. */
const decide = (slugs: readonly string[]) => `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}`;
const { ask, names } = useComparisons(program);

const picker = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('combobox', { name: catalogs[language].compare.add, exact: true });
const told = (page: Page): Promise<string> =>
  page
    .locator('article [role="status"]')
    .allTextContents()
    .then((all) => all.join(' '));

describe('choosing schools', () => {
  it('adds them by any name in any script, says them in the address, and stops at six', async () => {
    const page = await program.open('/compare');
    expect(await page.locator('main').textContent()).toContain(catalogs.en.compare.empty);
    for (const [typed, slug] of [
      ['haerbin yike', harbin],
      ['Кубанский государственный медицинский', kuban],
      ['大连医科', dalian],
    ] as const) {
      await picker(page).fill(typed);
      await page.getByRole('option').first().waitFor();
      await picker(page).press('Enter');
      await expect.poll(() => schoolsIn(page).at(-1)).toBe(slug);
    }
    await expect.poll(() => columns(page)).toEqual(await names([harbin, kuban, dalian], 'en'));
    await picker(page).fill('Harbin Medical University');
    const said = page.locator('main').getByRole('status');
    await expect
      .poll(() => said.allTextContents())
      .toContainEqual(
        expect.stringContaining(fill(catalogs.en.search.alreadyThere, { text: 'Harbin Medical University' })),
      );
    expect(
      (await page.getByRole('option').allTextContents()).some((one) => one.startsWith('Harbin Medical University')),
      'who is there is not offered',
    ).toBe(false);
    await picker(page).press('Enter');
    expect(schoolsIn(page), 'and nobody else is taken for it').toHaveLength(3);
    await visit(page, decide(six));
    await expect.poll(() => columns(page)).toHaveLength(6);
    expect(await picker(page).count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain(fill(catalogs.en.compare.full, { count: 6 }));
  });

  it('takes the open school by C and by its button, but not while typing, and leads to the comparison', async () => {
    const own = catalogs.ru.compare;
    const page = await program.open(`/institutions/${harbin}`, { language: 'ru' });
    const button = page.getByRole('button', { name: own.compare, exact: true });
    await button.waitFor();
    await page.locator('article h1').click();
    await page.keyboard.press('c');
    await expect.poll(() => told(page)).toContain(own.added);
    await expect
      .poll(() => page.getByRole('button', { name: own.inComparison }).getAttribute('aria-pressed'))
      .toBe('true');
    await page.getByRole('textbox', { name: catalogs.ru.profile.noteLabel }).press('c');
    expect(await page.getByRole('button', { name: own.inComparison }).count(), 'a letter typed is a letter').toBe(1);
    await ask('notes.set', { slug: harbin, body: '' });
    await visit(page, `/institutions/${kuban}`);
    await expect.poll(() => page.getByRole('link', { name: fill(own.open, { count: 1 }) }).count()).toBe(1);
    await button.click();
    await page.getByRole('link', { name: fill(own.open, { count: 2 }) }).click();
    await expect.poll(() => columns(page)).toEqual(await names([harbin, kuban], 'ru'));
    expect(schoolsIn(page)).toEqual([harbin, kuban]);
    await page.goBack();
    await settled(page);
    await page.locator('article h1').click();
    await page.keyboard.press('c');
    await expect.poll(() => told(page)).toContain(own.removed);
    await page.getByRole('link', { name: fill(own.open, { count: 1 }) }).click();
    await expect.poll(() => columns(page)).toEqual(await names([harbin], 'ru'));
  });

  it('moves and removes columns by keyboard; Back and Forward bring each step, and the sections lead back to the last', async () => {
    const own = catalogs.zh.compare;
    const page = await program.open(decide([harbin, kuban, dalian]), { language: 'zh' });
    const [first, second, third] = (await names([harbin, kuban, dalian], 'zh')) as [string, string, string];
    await expect.poll(() => columns(page)).toEqual([first, second, third]);
    expect(await page.getByRole('button', { name: fill(own.moveLeft, { name: first }) }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: fill(own.moveRight, { name: third }) }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: fill(own.moveRight, { name: first }) }).press('Enter');
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
    await page.getByRole('button', { name: fill(own.remove, { name: third }) }).press('Enter');
    await expect.poll(() => columns(page)).toEqual([second, first]);
    expect(schoolsIn(page)).toEqual([kuban, harbin]);
    await page.goBack();
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
    await page.goBack();
    await expect.poll(() => columns(page)).toEqual([first, second, third]);
    await page.goForward();
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
    const sections = page.getByRole('navigation', { name: catalogs.zh.app.sections });
    await sections.getByRole('link', { name: catalogs.zh.app.sources }).click();
    await settled(page);
    await sections.getByRole('link', { name: catalogs.zh.app.compare }).click();
    await expect.poll(() => columns(page)).toEqual([second, first, third]);
  });
});

describe('the address of a comparison', () => {
  it('brings everything back: reload, and a link that somebody copied', async () => {
    const page = await program.open(pathOf([harbin, dalian]));
    await onlyDifferences(page).check();
    await page.getByRole('combobox', { name: catalogs.en.compare.currency }).selectOption('EUR');
    await expect.poll(() => new URL(page.url()).search).toContain('currency=EUR');
    const [copied, seen] = [page.url(), await shownRows(page)];
    await page.reload();
    await settled(page);
    await expect.poll(() => shownRows(page)).toEqual(seen);
    const other = await program.load(copied, { language: 'ru' });
    // The lists are in the alphabet of the reader.
    await expect.poll(async () => (await shownRows(other)).toSorted()).toEqual(seen.toSorted());
    expect(await columns(other)).toEqual(await names([harbin, dalian], 'ru'));
    expect(await onlyDifferences(other, 'ru').isChecked()).toBe(true);
    expect(await other.getByRole('combobox', { name: catalogs.ru.compare.currency }).inputValue()).toBe('EUR');
  });

  it.each([
    [
      `/compare?school=${harbin}&school=${harbin}&school=${dalian}&school=no-such-school&differences=yes&currency=eur`,
      [harbin, dalian],
    ],
    [`/compare?school=../../etc&school=%00&school=${dalian}&__proto__=1`, [dalian]],
    [decide([...six, 'wuhan-university']), six],
  ])('leaves out what it says wrongly: %#', async (path, left) => {
    const page = await program.open(path);
    await expect.poll(() => columns(page)).toEqual(await names(left, 'en'));
    expect(
      (await page.locator('main').textContent())?.includes(
        fill(catalogs.en.compare.unknown, { slugs: 'no-such-school' }),
      ),
    ).toBe(path.includes('no-such-school'));
    expect(await onlyDifferences(page).isChecked()).toBe(false);
  });

  it('says so when no school of it is in this edition', async () => {
    const page = await program.open('/compare?school=no-such-school');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(catalogs.en.error['not-found']);
    expect(program.takeFaults().every((fault) => fault.includes('404'))).toBe(true);
  });
});
