import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import type { ListDocument } from '../../src/shared/contract/list-document.ts';
import { saveAs } from '../support/save-as.ts';
import { catalogs } from '../support/catalogs.ts';
import { temporaryFolder } from '../support/fixture-reference.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { askOf, forgetAll, listedNames, listsOf, rowsOf, say, schools, threeSchools } from '../support/lists.ts';
import { fullSize } from '../support/results.ts';
import { addressOf, settled, useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.lists;
const { harbin, chongqing, tianjin } = schools;

/** Another computer: a host with a user folder of its own. */
let other: TestHost;
beforeAll(async () => {
  other = await startHost();
});
afterAll(async () => {
  await other.stop();
});
afterEach(async () => {
  await Promise.all([forgetAll(program.host), forgetAll(other)]);
});

const figuresOf = async (host: TestHost): Promise<Output<'figures.list'>['rows']> =>
  ((await askOf(host, 'figures.list', {})) as Output<'figures.list'>).rows;
const takePanel = (page: Page): Promise<void> => page.getByRole('button', { name: texts.take }).click();
/** From the disk, as a hand does: what is sent to the browser instead takes longer than a wait where it is eight million letters. */
const bring = (page: Page, name: string, text: string): Promise<void> => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return page.locator('input[type="file"]').setInputFiles(path);
};
const preview = (page: Page) => page.getByRole('region', { name: /^What / });

/** Presses a button and returns the name and the text of the file that it saves. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** A window on the other computer. */
async function openOther(path: string): Promise<Page> {
  const page = await program.browser.newPage({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  page.setDefaultTimeout(15_000);
  await page.goto(addressOf(other, path));
  await settled(page);
  return page;
}

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

describe('a list as a file', () => {
  it('goes out as one file and is merged on another computer, losing nothing of either side', async () => {
    const here = program.host;
    const { id } = (await askOf(here, 'lists.create', { name: 'Family' })) as { id: string };
    for (const { slug } of threeSchools) await askOf(here, 'bookmarks.add', { slug, list: id });
    await askOf(here, 'bookmarks.move', { slug: tianjin.slug, list: id, index: 0 });
    await askOf(here, 'bookmarks.tag', { slug: harbin.slug, list: id, tags: ['offer', 'north'] });
    await askOf(here, 'notes.set', { slug: harbin.slug, body: 'Written here. 这里写的。' });
    await askOf(here, 'notes.set', { slug: tianjin.slug, body: 'Only here.' });
    await askOf(here, 'figures.set', {
      slug: harbin.slug,
      field: 'tuition',
      number: 34_000,
      unit: 'CNY',
      asOf: '2026',
    });
    await askOf(here, 'figures.set', { slug: harbin.slug, label: 'Bus pass', number: 40, unit: 'CNY' });

    const theirs = (await askOf(other, 'lists.create', { name: 'Family' })) as { id: string };
    await askOf(other, 'bookmarks.add', { slug: harbin.slug, list: theirs.id, tags: ['cold'] });
    await askOf(other, 'notes.set', { slug: harbin.slug, body: 'Written there.' });
    await askOf(other, 'figures.set', {
      slug: harbin.slug,
      field: 'tuition',
      number: 31_000,
      unit: 'CNY',
      asOf: '2026',
    });

    const page = await program.open(`/saved/${id}`);
    await takePanel(page);
    const file = await saved(page, texts.takeFile);
    expect(file.name).toMatch(/\.almanac-list$/);
    await expect
      .poll(() => page.locator('main [class*="bar"] [role="status"]').textContent())
      .toBe(say(texts.saved, { file: file.name }));

    const there = await openOther('/saved');
    await bring(there, file.name, file.text);
    await preview(there).waitFor();
    const state = async (name: string) =>
      (await preview(there).getByRole('row').filter({ hasText: name }).getByRole('cell').allTextContents()).join(' | ');
    expect(await state(harbin.en)).toBe(
      `${texts.state.merged} | tags: offer, north · ${texts.gainNote.joined} · 2 figures · 1 differs from mine`,
    );
    expect(await state(tianjin.en)).toBe(`${texts.state.added} | ${texts.gainNote.added}`);
    expect(await preview(there).textContent()).toContain('1 figure differs from mine; both are kept');
    expect(await rowsOf(other, theirs.id), 'nothing is changed by looking').toHaveLength(1);

    await there.getByRole('button', { name: texts.merge, exact: true }).click();
    await there.waitForURL(`**/saved/${theirs.id}`);
    await expect
      .poll(() => there.locator('main [class*="bar"] [role="status"]').textContent())
      .toBe(say(texts.merged, { file: file.name, list: 'Family' }));
    await expect
      .poll(async () => (await listedNames(there)).toSorted())
      .toEqual(threeSchools.map((school) => school.en).toSorted());
    const merged = new Map((await rowsOf(other, theirs.id)).map((row) => [row.slug, row]));
    expect(merged.get(harbin.slug)?.tags.toSorted()).toEqual(['cold', 'north', 'offer']);
    expect(merged.get(harbin.slug)?.note).toContain('Written there.');
    expect(merged.get(harbin.slug)?.note).toContain('Written here. 这里写的。');
    expect(merged.get(tianjin.slug)?.note).toBe('Only here.');
    expect((await figuresOf(other)).map((figure) => figure.number).toSorted()).toEqual([31_000, 34_000, 40]);

    // Once more changes nothing.
    await bring(there, file.name, file.text);
    await expect.poll(() => preview(there).textContent()).toContain(texts.nothingNew);
    await there.getByRole('button', { name: texts.cancel }).click();
    await expect.poll(() => preview(there).count()).toBe(0);
    expect(await there.evaluate(() => document.activeElement?.tagName), 'the keyboard is back at the list').toBe('H1');
    await there.close();
  });

  it('is brought into another list where one is chosen, and is taken when it is dropped onto the page', async () => {
    const { id } = (await askOf(program.host, 'lists.create', { name: 'Mine' })) as { id: string };
    await askOf(program.host, 'bookmarks.add', { slug: harbin.slug, list: id });
    const page = await program.open('/saved');
    const files = await page.evaluateHandle(
      ([name, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text ?? ''], name ?? '', { type: 'application/json' }));
        return transfer;
      },
      [
        'theirs.json',
        JSON.stringify(listDocument([plain(harbin.slug, harbin.en), plain(chongqing.slug, chongqing.en)])),
      ],
    );
    const target = page.locator('main h1');
    await target.dispatchEvent('dragenter', { dataTransfer: files });
    await expect.poll(() => page.locator('main').textContent()).toContain(texts.drop);
    await target.dispatchEvent('drop', { dataTransfer: files });
    await preview(page).waitFor();
    await expect.poll(() => page.locator('main').textContent()).not.toContain(texts.drop);
    expect(await preview(page).getByRole('combobox').locator('option').first().textContent()).toBe(
      say(texts.intoNew, { name: 'Theirs' }),
    );
    await preview(page)
      .getByRole('combobox')
      .selectOption({ label: say(texts.intoOwn, { name: 'Mine' }) });
    await expect
      .poll(() => preview(page).getByRole('row').filter({ hasText: harbin.en }).textContent())
      .toContain(texts.state.same);
    await page.getByRole('button', { name: texts.merge, exact: true }).click();
    await page.waitForURL(`**/saved/${id}`);
    await expect.poll(() => listedNames(page)).toEqual([harbin.en, chongqing.en]);
    expect((await listsOf(program.host)).map((list) => list.name)).toEqual(['', 'Mine']);
  });

  const newer = JSON.stringify({ ...listDocument([]), version: 99 });
  it.each([
    ['no JSON', 'letter.json', 'Dear aunt, here is the list.', texts.bringFailed['not-json']],
    ["another program's", 'settings.json', '{"theme":"dark"}', texts.bringFailed.foreign],
    [
      'cut off',
      'half.json',
      JSON.stringify(listDocument([plain(harbin.slug, harbin.en)])).slice(0, -12),
      texts.bringFailed['not-json'],
    ],
    [
      'changed by hand',
      'edited.json',
      JSON.stringify({ ...listDocument([]), schools: [{ slug: 'Not A Slug' }] }),
      texts.bringFailed.malformed,
    ],
    ["a newer program's", 'newer.json', newer, texts.bringFailed.newer],
    [
      'larger than any list',
      'huge.json',
      `{"format":"university-almanac-list","x":"${'a'.repeat(8_000_001)}"}`,
      texts.bringFailed.tooLarge,
    ],
  ])('says what is wrong with a file that is %s, and changes nothing', async (_what, name, text, said) => {
    await askOf(program.host, 'bookmarks.add', { slug: harbin.slug });
    const page = await program.open('/saved');
    await bring(page, name, text);
    await expect
      .poll(() => page.locator('main [role="alert"]').first().textContent())
      .toBe(`${say(said, { file: name })}${texts.dismiss}`);
    expect(await rowsOf(program.host)).toHaveLength(1);
    expect(await listsOf(program.host)).toHaveLength(1);
    await page.getByRole('button', { name: texts.dismiss }).click();
    await expect.poll(async () => (await page.locator('main [role="alert"]').allTextContents()).join('')).toBe('');
    // A refused call is logged by the browser as a failed request.
    expect(program.takeFaults().filter((fault) => !/status of (400|409|413|422)/.test(fault))).toEqual([]);
  });

  const count = fullSize ? 1_000 : 300;
  it(`of ${count} schools comes in pieces, and shows smoothly`, async () => {
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
    await bring(page, 'long.json', text);
    await expect.poll(() => preview(page).getByRole('row').count(), { timeout: 20_000 }).toBe(count + 1);
    expect(pieces.length).toBe(Math.ceil(text.length / 100_000));
    await page.getByRole('button', { name: texts.merge, exact: true }).click();
    await page.waitForURL('**/saved/list-*');
    await expect.poll(() => listedNames(page), { timeout: 20_000 }).toHaveLength(count);
    // Gone with one call; taken away one by one, each would be read anew by the open window.
    await askOf(program.host, 'lists.remove', { id: new URL(page.url()).pathname.split('/').at(-1) });
  });

  it('that is long says how far it is read, and can be left in the middle', async () => {
    const text = JSON.stringify(
      listDocument(
        Array.from({ length: 2_000 }, (_, at) => ({
          ...plain(`school-${at}`, `School ${at} ${'of a long name '.repeat(10)}`),
        })),
      ),
    );
    const page = await program.open('/saved');
    let pieces = 0;
    await page.route('**/rpc/lists.receive', async (route) => {
      pieces += 1;
      await new Promise((resolve) => {
        setTimeout(resolve, 250);
      });
      await route.continue();
    });
    await bring(page, 'slow.json', text);
    await page.getByRole('progressbar', { name: 'slow.json' }).waitFor();
    await expect
      .poll(() => page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 5_000 })
      .toBeGreaterThan(10);
    await page.getByRole('button', { name: texts.cancel }).click();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    const sent = pieces;
    await page.waitForTimeout(700);
    expect(pieces, 'no further piece goes out').toBeLessThanOrEqual(sent + 1);
    expect(await preview(page).count()).toBe(0);
    expect(await listsOf(program.host)).toHaveLength(1);
  });

  it('goes out as a table, with what is mine or without it', async () => {
    await askOf(program.host, 'bookmarks.add', { slug: harbin.slug, tags: ['secret tag'] });
    await askOf(program.host, 'notes.set', { slug: harbin.slug, body: 'secret note' });
    const page = await program.open('/saved', { language: 'zh' });
    const zh = catalogs.zh.lists;
    const table = async (format: string) => {
      const download = await saveAs(page, format, { language: 'zh', label: zh.takeTable });
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    await page.getByRole('button', { name: zh.take }).click();
    for (const format of ['CSV', 'JSON']) {
      const { text } = await table(format);
      expect(text).toContain(harbin.zh);
      expect(text, 'what goes to others').not.toContain('secret');
    }
    await page.getByRole('button', { name: zh.takeTable, exact: true }).click();
    await page.getByRole('checkbox', { name: catalogs.zh.print.mine }).check();
    await page.keyboard.press('Escape');
    for (const format of ['CSV', 'JSON']) {
      const whole = await table(format);
      expect(whole.name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
      expect(whole.text).toContain(harbin.zh);
      expect(whole.text).toContain('secret note');
      expect(whole.text).toContain('secret tag');
    }
  });
});
