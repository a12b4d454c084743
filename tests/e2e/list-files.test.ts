import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { ListDocument } from '../../src/shared/contract/list-document.ts';
import { catalogs } from '../support/catalogs.ts';
import { temporaryFolder } from '../support/fixture-reference.ts';
import { askOf, forgetAll, listedNames, say, schools } from '../support/lists.ts';
import { fullSize } from '../support/results.ts';
import { saveAs } from '../support/save-as.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.lists;
const { harbin } = schools;

afterEach(async () => {
  await forgetAll(program.host);
});

// What is in the files, what is refused and what is merged, components prove (window/list-files, ui/export/forms).
it('goes out as one file and as a table, with what is mine or without it', async () => {
  await askOf(program.host, 'bookmarks.add', { slug: harbin.slug, tags: ['secret tag'] });
  await askOf(program.host, 'notes.set', { slug: harbin.slug, body: 'secret note' });
  const page = await program.open('/saved');
  await page.getByRole('button', { name: texts.take }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: texts.takeFile, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  expect(name).toMatch(/\.almanac-list$/);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
    schools: [{ slug: harbin.slug, tags: ['secret tag'], note: { body: 'secret note' } }],
  });
  await expect
    .poll(() => page.locator('main [class*="bar"] [role="status"]').textContent())
    .toBe(say(texts.saved, { file: name }));
  const table = async () => {
    const file = await saveAs(page, 'CSV', { label: texts.takeTable });
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    return readFileSync(await file.path(), 'utf8');
  };
  const others = await table();
  expect(others).toContain(harbin.en);
  expect(others, 'what goes to others').not.toContain('secret');
  await page.getByRole('button', { name: texts.takeTable, exact: true }).click();
  await page.getByRole('checkbox', { name: catalogs.en.print.mine }).check();
  await page.keyboard.press('Escape');
  const mine = await table();
  for (const own of ['secret note', 'secret tag']) expect(mine).toContain(own);
});

function listDocument(schoolsOf: ListDocument['schools'], name = 'Theirs'): ListDocument {
  return {
    format: 'university-almanac-list',
    version: 1,
    edition: '2026.11',
    writtenAt: '2026-11-01T00:00:00.000Z',
    list: { name, isDefault: false },
    schools: schoolsOf,
  };
}
const plain = (slug: string, savedName: string): ListDocument['schools'][number] => ({
  slug,
  savedName,
  addedAt: '2026-11-01T00:00:00.000Z',
  tags: [],
  note: null,
  figures: [],
});

const count = 1_000;
// Components show thirty schools and their pieces (window/list-files).
it.runIf(fullSize)(`of ${count} schools comes in pieces, and shows smoothly`, async () => {
  const many = Array.from({ length: count }, (_, at) => ({
    ...plain(`school-${at}`, `School ${at}`),
    tags: ['long'],
    note: { body: `Note ${at}. ${'写一些话。'.repeat(150)}`, updatedAt: '2026-11-01T00:00:00.000Z' },
  }));
  const text = JSON.stringify(listDocument(many, 'Long'));
  expect(text.length, 'longer than one piece, or this test shows nothing').toBeGreaterThan(200_000);
  const page = await program.open('/saved');
  const pieces: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('lists.receive')) pieces.push(request.url());
  });
  // From the disk, as a hand does: what is sent to the browser instead takes longer than a wait where it is long.
  const path = join(temporaryFolder(), 'long.json');
  writeFileSync(path, text);
  await page.locator('input[type="file"]').setInputFiles(path);
  const preview = page.getByRole('region', { name: /^What / });
  await expect.poll(() => preview.getByRole('row').count(), { timeout: 20_000 }).toBe(count + 1);
  expect(pieces.length).toBe(Math.ceil(text.length / 100_000));
  await page.getByRole('button', { name: texts.merge, exact: true }).click();
  await page.waitForURL('**/saved/list-*');
  await expect.poll(() => listedNames(page), { timeout: 20_000 }).toHaveLength(count);
  // Gone with one call; taken away one by one, each would be read again by the open window.
  await askOf(program.host, 'lists.remove', { id: new URL(page.url()).pathname.split('/').at(-1) });
});
