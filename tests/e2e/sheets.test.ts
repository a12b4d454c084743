import { expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import { encodeAs } from '../support/encode-as.ts';
import { askOf } from '../support/lists.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram();
const { sheets, lists, app } = catalogs.ru;

it('a table of schools is understood, shown, mended, brought in and taken back', async () => {
  const page = await program.load('/saved', { language: 'ru' });
  const table =
    'Название;Метки;Заметка\r\nКазанский федеральный университет;далеко;спросить о жилье\r\n哈?;;\r\nНет такого вуза Ыыыъ;;\r\n';
  await page.locator('input[type="file"]').setInputFiles({
    name: 'Весна.csv',
    mimeType: 'text/csv',
    buffer: encodeAs(table, 'windows-1251'),
  });
  const encoding = page.getByRole('combobox', { name: sheets.encodingLabel });
  await encoding.waitFor();
  expect(await encoding.inputValue()).toBe('windows-1251');
  const meant = (name: string) =>
    page.getByRole('combobox', { name: sheets.meantFor.replace('{name}', name), exact: true });
  expect(await meant('Казанский федеральный университет').inputValue()).toBe('kazan-federal-university');
  await meant('Нет такого вуза Ыыыъ').selectOption('?');
  const find = page.getByRole('combobox', { name: sheets.find.replace('{name}', 'Нет такого вуза Ыыыъ'), exact: true });
  await find.fill('Harbin Medical University');
  await find.press('Enter');
  await expect.poll(() => meant('Нет такого вуза Ыыыъ').inputValue()).toBe('harbin-medical-university');
  await page.getByRole('combobox', { name: lists.into, exact: true }).selectOption('');
  expect(await askOf(program.host, 'bookmarks.list', {})).toMatchObject({ rows: [] });
  await page.getByRole('button', { name: /^Принять \d/ }).click();
  // To the letter: the preview's own heading names the file, and has the list's name within it.
  await page.getByRole('heading', { level: 1, name: 'Весна', exact: true }).waitFor();
  const all = () => askOf(program.host, 'lists.list', {}) as Promise<Output<'lists.list'>>;
  const made = (await all()).rows.find(({ name }) => name === 'Весна');
  const { rows } = (await askOf(program.host, 'bookmarks.list', { list: made?.id })) as Output<'bookmarks.list'>;
  expect(rows.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['kazan-federal-university', 'harbin-medical-university']),
  );
  expect(rows[0]).toMatchObject({ tags: ['далеко'], note: 'спросить о жилье' });
  await page.getByRole('button', { name: app.undo }).click();
  await expect.poll(async () => (await all()).rows.map(({ name }) => name)).not.toContain('Весна');
});
