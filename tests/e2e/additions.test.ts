import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import { compileFixture, fixtureSources } from '../support/fixture-reference.ts';
import { askOf } from '../support/lists.ts';
import { useProgram } from '../support/window.ts';

const reference = compileFixture();
// A pack is made beside the sources that it goes on from, as in the packaged program.
cpSync(fixtureSources, join(dirname(reference), 'sources'), { recursive: true });
const program = useProgram({ reference });
const { additions, app } = catalogs.ru;
const slug = 'songhua-medical-university';

it('a figure with its slip is added, stands on the profile, is made a pack, and is undone', async () => {
  const page = await program.load(`/institutions/${slug}/add?property=hospital-beds`, { language: 'ru' });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field(additions.value).fill('4 321');
  await field(additions.sourceTitle).fill('Справка');
  await field(additions.publisher).fill('Приёмная комиссия');
  const slip = Buffer.from([0, 255, 1, 254, 2, 253]);
  await page
    .locator('form input[type="file"]')
    .setInputFiles({ name: '..\\справка.exe', mimeType: 'image/png', buffer: slip });
  await page.getByText(/Будет показано: 4.321/).waitFor();
  await page.getByRole('button', { name: additions.keep, exact: true }).click();
  const copy = page.getByRole('button', { name: /^Сохранить копию: .*справка\.exe$/ });
  const [saved] = await Promise.all([page.waitForEvent('download'), copy.click()]);
  expect(saved.suggestedFilename()).toBe('справка.exe');
  expect(readFileSync(await saved.path())).toEqual(slip);

  await page.getByRole('link', { name: additions.done, exact: true }).click();
  const profile = page.locator(`article[data-slug="${slug}"]`);
  await profile
    .locator('#figures')
    .getByText(/^4.321/)
    .waitFor();
  const files = profile.locator('#my-additions').getByRole('button', { name: /справка\.exe/ });
  await expect.poll(() => files.count()).toBe(2);

  await profile.getByRole('link', { name: additions.all, exact: true }).click();
  await page.getByRole('textbox', { name: additions.packTitle }).fill('Осень');
  await page.getByRole('textbox', { name: additions.packPublisher }).fill('Консультант');
  const make = page.getByRole('button', { name: additions.make, exact: true });
  const [pack] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), make.click()]);
  expect(pack.suggestedFilename()).toMatch(/\.almanac-pack$/);
  expect(readFileSync(await pack.path()).includes(slip)).toBe(false);

  const kept = async () =>
    ((await askOf(program.host, 'additions.list', { slug })) as Output<'additions.list'>).rows.map(
      ({ addition }) => addition.attachment?.bytes,
    );
  await page.getByRole('button', { name: /^Убрать (?!файл)/ }).click();
  await expect.poll(kept).toEqual([]);
  await page.getByRole('button', { name: app.undo }).click();
  await expect.poll(kept).toEqual([slip.length]);
});
