import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { fastFolder } from '../support/fast-folder.ts';
import { catalogs } from '../support/catalogs.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { call } from '../support/host.ts';
import { addressOf, settled, useProgram } from '../support/window.ts';

const userData = mkdtempSync(join(fastFolder, 'almanac-keep-'));
afterAll(() => {
  rmSync(userData, { recursive: true, force: true });
});
const program = useProgram({ userData, reference: compileFixture() });
const songhua = 'songhua-medical-university';
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
  await kept('notes.set', { slug: songhua, body: '' });
});

const saveButton = (page: Page): Locator => page.locator('article header button[aria-keyshortcuts="s"]');
const isBookmarked = async (page: Page): Promise<boolean> =>
  (await saveButton(page).getAttribute('aria-pressed')) === 'true';
const note = (page: Page): Locator => page.getByRole('textbox', { name: texts.noteLabel });
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

// That a note is kept as it is typed, and what stands there of it, components prove (window/keeping, window/profile, autosave/note-text).
it('says so when the program is gone, and loses nothing that was typed or kept', async () => {
  const page = await program.blank();
  await page.goto(addressOf(program.host, `/institutions/${songhua}`));
  await settled(page);
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
  // Until the view is there, that of the note still stands, with a button of the same name; gone back by then, the window would be left.
  await page.waitForURL('**/sources');
  await expect.poll(() => note(page).count()).toBe(0);
  const unread = page.getByRole('alert').filter({ hasText: catalogs.en.error.unavailable });
  await unread.getByRole('button', { name: catalogs.en.app.retry }).waitFor();
  await page.goBack();
  await settled(page);
  await expect
    .poll(() => note(page).inputValue(), { message: 'the note that could not be kept is still in its field' })
    .toBe('before, and after the program was gone');

  await page.close();
  // Only now: as long as it is open the window goes on asking for a program that is gone.
  program.takeFaults();
  await program.restart();
  expect(await noteOn(songhua), 'what was acknowledged is there after the kill').toBe('before');
});

it('keeps a note when the page is read again or closed within the pause after the last key, and has it after a restart', async () => {
  const page = await openUnhurried(`/institutions/${songhua}`);
  await page.keyboard.press('s');
  await expect.poll(bookmarkedSlugs).toEqual([songhua]);
  await note(page).fill('written just before reading again');
  expect(await noteOn(songhua), 'nothing is kept before one leaves').toBe('');
  await page.reload();
  await expect.poll(() => noteOn(songhua)).toBe('written just before reading again');
  await settled(page);
  await expect.poll(() => note(page).inputValue()).toBe('written just before reading again');
  await note(page).fill('written just before the end');
  expect(await noteOn(songhua), 'nothing is kept before one closes it').toBe('written just before reading again');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => noteOn(songhua)).toBe('written just before the end');
  await closed;
  await program.restart();
  const again = await program.open(`/institutions/${songhua}`);
  await expect.poll(() => note(again).inputValue()).toBe('written just before the end');
  await expect.poll(() => isBookmarked(again)).toBe(true);
});
