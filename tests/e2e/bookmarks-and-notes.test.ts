import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { fastFolder } from '../support/fast-folder.ts';
import { catalogs } from '../support/catalogs.ts';
import { compileFixture, type Edit } from '../support/fixture-reference.ts';
import { call } from '../support/host.ts';
import { addressOf, settled, useProgram } from '../support/window.ts';

const userData = mkdtempSync(join(fastFolder, 'almanac-keep-'));
afterAll(() => {
  rmSync(userData, { recursive: true, force: true });
});
/** A school that only some editions of the small reference know. */
const neva: Edit = {
  file: 'institutions/neva-medical-school.yaml',
  put: 'tier: listed\nkind: medical-university\nnames:\n  - { value: Neva Medical School, lang: en, kind: official, source: songhua-site }\nplace: { country: RU, region: Saratov Oblast, city: Saratov, latitude: 51.53, longitude: 46.03 }\n',
};
const editions = {
  first: compileFixture([neva]),
  without: compileFixture([{ file: 'edition.yaml', find: '2026.11', put: '2027.05' }]),
  with: compileFixture([{ file: 'edition.yaml', find: '2026.11', put: '2027.11' }, neva]),
};
const program = useProgram({ userData, reference: editions.first });
const songhua = 'songhua-medical-university';
const name = 'Songhua Medical University';
const texts = catalogs.en.profile;

const kept = async (of: string, input: object): Promise<unknown> => {
  const answer = await call(program.host, of, input);
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value;
};
const noteOn = async (slug: string): Promise<string> => ((await kept('notes.get', { slug })) as { body: string }).body;
const bookmarkedSlugs = async (): Promise<string[]> =>
  ((await kept('bookmarks.list', {})) as { rows: { slug: string }[] }).rows.map((row) => row.slug);

afterEach(async () => {
  // Those that the test's own sabotage has stopped are started again.
  for (const slug of await bookmarkedSlugs()) await kept('bookmarks.remove', { slug });
  for (const slug of [songhua, 'neva-medical-school']) await kept('notes.set', { slug, body: '' });
});

const saveButton = (page: Page): Locator => page.locator('article header button[aria-keyshortcuts="s"]');
const isBookmarked = async (page: Page): Promise<boolean> =>
  (await saveButton(page).getAttribute('aria-pressed')) === 'true';
/** What is said below the buttons. */
const told = (page: Page): Locator => page.locator('article header [class*="told"]');
const note = (page: Page): Locator => page.getByRole('textbox', { name: texts.noteLabel });
const bookmarkRow = (page: Page, slug = songhua): Locator => page.locator(`main li[data-id="${slug}"]`);
/** A window in which a note is not kept before one leaves it. */
async function openUnhurried(path: string): Promise<Page> {
  const page = await program.blank();
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window) as (run: () => void, ms?: number) => number;
    window.setTimeout = ((run: () => void, ms?: number) =>
      start(run, ms === 500 ? 60_000 : ms)) as typeof window.setTimeout;
  });
  await page.goto(addressOf(program.host, path));
  await settled(page);
  return page;
}

/** A window of its own browser, for tests that stop the host under it; windows of one browser also hear of changes from each other. */
async function openAlone(path: string): Promise<Page> {
  const page = await (await program.newContext()).newPage();
  await page.goto(addressOf(program.host, path));
  await settled(page);
  return page;
}

describe('keeping', () => {
  it('saves a school with S and with the button, and says so', async () => {
    const page = await program.open(`/institutions/${songhua}`);
    await page.keyboard.press('s');
    await expect.poll(() => isBookmarked(page)).toBe(true);
    expect(await saveButton(page).textContent()).toContain(texts.saved);
    await expect.poll(() => told(page).textContent()).toBe(texts.saved);
    await expect.poll(bookmarkedSlugs).toEqual([songhua]);
    await page.keyboard.press('s');
    await expect.poll(() => isBookmarked(page)).toBe(false);
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain(texts.removedFromSaved);
    await saveButton(page).click();
    await expect.poll(() => isBookmarked(page)).toBe(true);
    await expect.poll(bookmarkedSlugs).toEqual([songhua]);
  });

  it('does not save when an S is typed into a field', async () => {
    const page = await program.open(`/institutions/${songhua}`);
    await note(page).pressSequentially('ssss');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('s');
    await page.waitForTimeout(200);
    expect(await bookmarkedSlugs()).toEqual([]);
    expect(await isBookmarked(page)).toBe(false);
  });

  it('lists what is saved with its note, removes it, and brings it back by Undo with the note', async () => {
    await kept('bookmarks.add', { slug: songhua });
    await kept('bookmarks.add', { slug: 'volga-state-medical-university' });
    await kept('notes.set', { slug: songhua, body: 'Ask about the winter.' });
    const page = await program.open('/saved');
    await bookmarkRow(page).waitFor();
    await expect.poll(() => bookmarkRow(page).textContent()).toContain('Ask about the winter.');
    await page.getByRole('button', { name: catalogs.en.lists.remove.replace('{name}', name) }).click();
    await expect.poll(() => bookmarkRow(page).count()).toBe(0);
    expect(await bookmarkedSlugs()).toEqual(['volga-state-medical-university']);
    expect(
      await page
        .locator('main [role="status"]')
        .allTextContents()
        .then((all) => all.join(' ')),
    ).toContain(name);
    await page.getByRole('button', { name: catalogs.en.app.undo }).click();
    await expect.poll(() => bookmarkRow(page).textContent()).toContain('Ask about the winter.');
    expect((await bookmarkedSlugs()).toSorted()).toEqual([songhua, 'volga-state-medical-university']);
  });

  it('says where nothing is saved yet what to do', async () => {
    const page = await program.open('/saved');
    await expect.poll(() => page.locator('main').textContent()).toContain(catalogs.en.lists.empty);
    expect(await page.locator('main').textContent()).toContain(catalogs.en.lists.emptyHint);
  });

  it('keeps a note as it is typed, and says when', async () => {
    const page = await program.open(`/institutions/${songhua}`);
    await note(page).fill('Fees: ask again in May. 学费？ Спросить.');
    await expect.poll(() => page.locator('#notes [role="status"]').textContent()).toMatch(/^Kept \d/);
    expect(await noteOn(songhua)).toBe('Fees: ask again in May. 学费？ Спросить.');
    await page.reload();
    await settled(page);
    await expect.poll(() => note(page).inputValue()).toBe('Fees: ask again in May. 学费？ Спросить.');
  });

  it.each([
    [
      'the window is closed',
      async (page: Page) => {
        await page.close({ runBeforeUnload: true });
      },
    ],
    [
      'another school is opened',
      async (page: Page) => {
        await page.getByRole('link', { name: 'Amur League of Medical Schools' }).first().click();
      },
    ],
    [
      'the page is read anew',
      async (page: Page) => {
        await page.reload();
      },
    ],
  ])('keeps the note when %s within the pause after the last key', async (_what, leave) => {
    const page = await openUnhurried(`/institutions/${songhua}`);
    await page.keyboard.press('s');
    await expect.poll(bookmarkedSlugs).toEqual([songhua]);
    await note(page).fill('written just before leaving');
    expect(await noteOn(songhua), 'nothing is kept before one leaves').toBe('');
    await leave(page);
    await expect.poll(() => noteOn(songhua)).toBe('written just before leaving');
  });

  it('has what was kept a moment before when the host is started again on the same folder', async () => {
    const page = await openUnhurried(`/institutions/${songhua}`);
    await page.keyboard.press('s');
    await expect.poll(bookmarkedSlugs).toEqual([songhua]);
    await note(page).fill('written just before the end');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => noteOn(songhua)).toBe('written just before the end');
    await program.restart();
    const again = await program.open(`/institutions/${songhua}`);
    await expect.poll(() => note(again).inputValue()).toBe('written just before the end');
    expect(await isBookmarked(again)).toBe(true);
  });

  it('keeps bookmark and note through other editions, whether they know the school or not', async () => {
    await kept('bookmarks.add', { slug: 'neva-medical-school' });
    await kept('notes.set', { slug: 'neva-medical-school', body: 'mine, whatever the edition' });
    await program.restart({ reference: editions.without });
    const without = await program.open('/saved');
    await expect.poll(() => without.getByRole('contentinfo').textContent()).toContain('2027.05');
    const row = bookmarkRow(without, 'neva-medical-school');
    await expect.poll(() => row.textContent()).toContain(catalogs.en.lists.gone);
    expect(await row.textContent()).toContain('mine, whatever the edition');
    expect(await row.locator('a[href^="/institutions"]').count(), 'there is nowhere to lead to').toBe(0);

    await program.restart({ reference: editions.with });
    const within = await program.open('/institutions/neva-medical-school');
    await expect.poll(() => within.getByRole('contentinfo').textContent()).toContain('2027.11');
    await expect.poll(() => isBookmarked(within)).toBe(true);
    await expect.poll(() => note(within).inputValue()).toBe('mine, whatever the edition');
    await program.restart();
  });

  it('shows in every window what was changed in another', async () => {
    const one = await program.open(`/institutions/${songhua}`);
    const other = await program.open('/saved');
    const elsewhere = await openAlone(`/institutions/${songhua}`);
    await one.keyboard.press('s');
    await expect.poll(() => bookmarkRow(other).count()).toBe(1);
    await expect.poll(() => isBookmarked(elsewhere)).toBe(true);
    await note(one).fill('seen in the other window');
    await expect.poll(() => bookmarkRow(other).textContent()).toContain('seen in the other window');
    await elsewhere.keyboard.press('s');
    await expect.poll(() => bookmarkRow(other).count()).toBe(0);
    await expect.poll(() => isBookmarked(one)).toBe(false);
  });

  it('says so when the program is gone, and loses nothing that was typed or kept', async () => {
    const page = await openAlone(`/institutions/${songhua}`);
    await note(page).fill('before');
    await expect.poll(() => noteOn(songhua)).toBe('before');
    await program.host.stop({ keep: true, signal: 'SIGKILL' });
    await note(page).fill('before, and after the program was gone');
    const state = page.locator('#notes [role="alert"]');
    await expect
      .poll(() => state.textContent())
      .toContain(catalogs.en.writing.notKept.replace('{reason}', catalogs.en.error.unavailable));
    expect(await note(page).inputValue()).toBe('before, and after the program was gone');
    await page.keyboard.press('Escape');
    await saveButton(page).click();
    const alert = page.getByRole('alert').filter({ hasText: catalogs.en.writing.notDone.replace('{reason}', '') });
    await expect.poll(() => alert.textContent()).toContain(catalogs.en.error.unavailable);
    expect(await isBookmarked(page), 'what was not kept is not shown as kept').toBe(false);
    expect(
      program
        .takeFaults()
        .every(
          (fault) =>
            fault.includes('ERR_CONNECTION_REFUSED') || fault.includes('ERR_INCOMPLETE') || fault.includes('net::'),
        ),
      'nothing else went wrong',
    ).toBe(true);

    // A view that cannot be read says so too, and offers to try again.
    await page.getByRole('alert').getByRole('button', { name: catalogs.en.app.close }).click();
    await page
      .getByRole('navigation', { name: catalogs.en.app.sections })
      .getByRole('link', { name: catalogs.en.app.sources })
      .click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(catalogs.en.error.unavailable);
    expect(await page.getByRole('alert').getByRole('button', { name: catalogs.en.app.retry }).count()).toBe(1);
    await page.goBack();
    await settled(page);
    await expect
      .poll(() => note(page).inputValue(), { message: 'the note that could not be kept is still in its field' })
      .toBe('before, and after the program was gone');

    program.takeFaults();
    await page.context().close();
    await program.restart();
    expect(await noteOn(songhua), 'what was acknowledged is there after the kill').toBe('before');
  });
});
