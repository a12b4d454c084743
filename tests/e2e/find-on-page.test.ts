import { expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.host;

// Where nothing is found, and the keys that go on from anywhere, components prove (app/find/find-bar).
it('finding on a page has a bar of its own by the usual keys: it counts, steps, and leaves the place selected', async () => {
  const page = await program.open('/institutions/hebei-medical-university');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: texts.find });
  await field.fill('HEBEI');
  const bar = page.getByRole('search', { name: texts.find });
  await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/^1 of [1-9]\d*$/);
  const all = Number((await bar.getByRole('status').textContent())?.split(' ').at(-1));
  expect(all).toBeGreaterThan(3);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('almanac-found')?.size)).toBe(all);
  await field.press('Shift+Enter');
  await expect.poll(() => bar.getByRole('status').textContent()).toBe(`${all} of ${all}`);
  await field.press('Enter');
  await expect.poll(() => bar.getByRole('status').textContent()).toBe(`1 of ${all}`);
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/find.png` });
  await field.press('Escape');
  await expect.poll(() => bar.count()).toBe(0);
  await expect
    .poll(async () => (await page.evaluate(() => getSelection()?.toString() ?? '')).toLowerCase())
    .toBe('hebei');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
});
