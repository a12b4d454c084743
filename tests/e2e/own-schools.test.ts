import { expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram({ fixture: true });
const { additions, app, search, sourceKind } = catalogs.ru;
const { newSchool } = additions;

it('a school that a search did not find is added, stands in Browse, is taken out and brought back', async () => {
  const page = await program.load('/search?text=Кельвара', { language: 'ru' });
  await page.getByText(search.searched).waitFor();
  await page.getByRole('link', { name: newSchool.link, exact: true }).click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect.poll(() => field(newSchool.nameRu).inputValue()).toBe('Кельвара');
  await field(newSchool.nameEn).fill('Kelvara College');
  await page.getByRole('combobox', { name: newSchool.country, exact: true }).selectOption('RU');
  await page
    .getByRole('combobox', { name: additions.kind, exact: true })
    .last()
    .selectOption(sourceKind['own-knowledge']);
  await page.getByRole('button', { name: newSchool.add, exact: true }).click();
  await page.locator('article[data-slug="kelvara-college"] h1').waitFor();
  // Beside it stands the list, which has it too.
  const inList = page.locator('[data-scroller="browse"] a[href*="/institutions/kelvara-college"]');
  await inList.waitFor();

  await page.getByRole('link', { name: additions.all, exact: true }).click();
  await page.getByRole('button', { name: /^Убрать Сам вуз/ }).click();
  const undo = page.getByRole('button', { name: app.undo });
  await undo.click();
  await page
    .getByRole('link', { name: /Кельвара/ })
    .first()
    .click();
  await page.locator('article[data-slug="kelvara-college"] h1').waitFor();
});
