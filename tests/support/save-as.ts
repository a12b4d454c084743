import type { Download, Page } from 'playwright-core';
import { catalogs } from './catalogs.ts';
import type { Language } from '../../src/shared/domain/language.ts';

/** Opens the menu of forms, the first on the page or that of this label, and saves one of them. */
export async function saveAs(
  page: Page,
  format: string,
  {
    language = 'en',
    label = catalogs[language].saving.menu,
  }: { readonly language?: Language; readonly label?: string } = {},
): Promise<Download> {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  const menu = page.getByRole('group', { name: label, exact: true }).first();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return download;
}
