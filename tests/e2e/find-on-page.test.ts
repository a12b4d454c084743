import { describe, expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.host;

describe('finding on a page', () => {
  it('has a bar of its own by the usual keys: it counts, steps, and leaves the place selected', async () => {
    const page = await program.open('/institutions/harbin-medical-university');
    await page.keyboard.press('Control+f');
    const field = page.getByRole('searchbox', { name: texts.find });
    await field.fill('HARBIN');
    const bar = page.getByRole('search', { name: texts.find });
    await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/^1 of [1-9]\d*$/);
    const all = Number((await bar.getByRole('status').textContent())?.split(' ').at(-1));
    expect(all).toBeGreaterThan(3);
    expect(await page.evaluate(() => CSS.highlights.get('almanac-found')?.size)).toBe(all);
    await field.press('Shift+Enter');
    await expect.poll(() => bar.getByRole('status').textContent()).toBe(`${all} of ${all}`);
    await field.press('Enter');
    await expect.poll(() => bar.getByRole('status').textContent()).toBe(`1 of ${all}`);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/find.png` });
    await field.press('Escape');
    await expect.poll(() => bar.count()).toBe(0);
    expect((await page.evaluate(() => getSelection()?.toString() ?? '')).toLowerCase()).toBe('harbin');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('says where a page has nothing of it', async () => {
    const page = await program.open('/settings');
    await page.keyboard.press('Control+f');
    await page.getByRole('searchbox', { name: texts.find }).fill('zzzz');
    await page.getByText(texts.foundNone).waitFor();
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/none.png`, fullPage: true });
  });
});

describe('a file dropped on the window', () => {
  const drop = (name: string) => `(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], ${JSON.stringify(name)}));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  })()`;

  it('goes to the page that brings it in, wherever the reader is', async () => {
    const page = await program.open('/browse');
    await page.evaluate(drop('mine.almanac-list'));
    await page.getByText('mine.almanac-list').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/saved');
  });

  it('is refused in a sentence where it is nothing of the program', async () => {
    const page = await program.open('/browse');
    await page.evaluate(drop('holiday.exe'));
    await page.getByRole('alert').filter({ hasText: 'holiday.exe' }).waitFor();
  });
});
