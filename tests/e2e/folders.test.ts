import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { askOf, listsOf, rowsOf, schools } from '../support/lists.ts';
import { addressOf, settled, useProgram } from '../support/window.ts';

const program = useProgram();
const { students, lists: texts } = catalogs.en;
const { harbin, tianjin } = schools;

/** The student's computer: a host with a user folder of its own. */
let other: TestHost;
beforeAll(async () => {
  other = await startHost();
});
afterAll(async () => {
  await other.stop();
});

async function handOver(page: Page): Promise<{ name: string; buffer: Buffer }> {
  await page.getByRole('button', { name: students.handOver, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: students.saveFolder, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

async function bringIn(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ ...file, mimeType: 'application/json' });
  await page.getByRole('button', { name: texts.merge, exact: true }).click();
  await page.waitForURL('**/saved?student=Meera');
}

describe('the folder of a student', () => {
  it('is made, filled from a list, handed over, changed elsewhere and taken back with both sides’ words', async () => {
    const here = program.host;
    for (const { slug } of [harbin, tianjin]) await askOf(here, 'bookmarks.add', { slug });
    const page = await program.open('/saved');
    await page.getByRole('button', { name: students.newStudent }).click();
    await page.getByRole('textbox', { name: students.nameOfNew }).fill('Meera');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/saved?student=Meera');
    await page.getByRole('link', { name: /^Saved schools \d/ }).click();
    await page.getByRole('button', { name: students.choose, exact: true }).click();
    await page.getByRole('button', { name: students.noteAll }).click();
    await page.getByRole('textbox', { name: students.noteToAdd }).fill('Written to on Monday.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: students.moveAll }).click();
    await page.getByRole('button', { name: texts.copy, exact: true }).click();
    const own = async (host: TestHost) => (await listsOf(host)).find(({ person }) => person === 'Meera')?.id ?? '';
    const list = await own(here);
    await expect.poll(async () => (await rowsOf(here, list)).length).toBe(2);

    await page.getByRole('link', { name: 'Meera', exact: true }).click();
    const file = await handOver(page);
    expect(file.name).toMatch(/^almanac-folder-meera-.*\.almanac-list$/);

    const there = await program.browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' });
    there.setDefaultTimeout(15_000);
    await there.goto(addressOf(other, '/saved'));
    await settled(there);
    await bringIn(there, file);
    const theirs = await own(other);
    const note = (await rowsOf(other, theirs)).find(({ slug }) => slug === harbin.slug)?.note ?? '';
    await askOf(other, 'notes.set', { slug: harbin.slug, body: `${note}\nThey answered.` });
    await askOf(here, 'notes.set', { slug: harbin.slug, body: `My first line.\n${note}` });
    const back = await handOver(there);
    await there.close();

    await bringIn(page, back);
    await expect
      .poll(async () => (await rowsOf(here, list)).find(({ slug }) => slug === harbin.slug)?.note)
      .toBe(`My first line.\n${note}\nThey answered.`);
    expect((await rowsOf(here, list)).map(({ slug }) => slug)).toEqual([harbin.slug, tianjin.slug]);
  });
});
