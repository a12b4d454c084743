import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { askOf } from '../support/lists.ts';
import { hasTurn } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en;

/** What has the keyboard, as a person would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = document.activeElement;
    return it === null || it === document.body
      ? ''
      : (it.getAttribute('aria-label') ?? (it.textContent?.trim() || it.tagName));
  });

/** Whether what has the keyboard is in view and looks otherwise than without it: by its outline, its border or its shadow; null where nothing has it. */
const showsFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const it = document.activeElement as HTMLElement;
    if (it === document.body) return null;
    const name = `${it.tagName} ${it.getAttribute('aria-label') ?? it.textContent?.slice(0, 40) ?? ''}`;
    const { top, left, bottom, right, width, height } = it.getBoundingClientRect();
    if (width === 0 || height === 0) return `${name}: has no size`;
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return `${name}: out of view`;
    const look = () => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(it);
      return {
        drawn: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        all: [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor].join(),
      };
    };
    const on = look();
    it.blur();
    const off = look();
    it.focus();
    return on.drawn && on.all !== off.all ? '' : `${name}: no visible focus`;
  });

describe('by keyboard alone', () => {
  it('skips from the first stop to the content', async () => {
    const page = await program.open('/institutions/bashkir-state-medical-university');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(texts.app.skip);
    expect(
      (await page.getByRole('link', { name: texts.app.skip }).boundingBox())?.y,
      'it comes into view',
    ).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/institutions/bashkir-state-medical-university');
  });

  it('goes through the head, the sections and the list in the order of the page', async () => {
    // From the very first stop of a document that was just read.
    const page = await program.load('/browse');
    const stops: string[] = [];
    for (let step = 0; step < 16; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    const order: readonly string[] = [
      texts.app.skip,
      texts.app.name,
      texts.search.label,
      texts.app.help,
      texts.app.shortcuts,
      texts.app.browse,
      texts.app.alliances,
      texts.app.saved,
      texts.app.sources,
      texts.app.settings,
    ];
    expect(stops.filter((stop) => order.includes(stop))).toEqual(order);
    expect(stops, 'and then the list').toContainEqual(expect.stringContaining(texts.browse.sort));
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+Tab');
    expect(stops).toContain(await focused(page));
  });

  const views = [
    '/browse?country=CN',
    '/institutions/bashkir-state-medical-university',
    '/alliances/asrmu',
    '/saved',
    '/sources',
    '/settings',
    '/search?text=harbin',
    '/print/profile/danube-university-krems',
  ];
  // Half of them today and the others tomorrow.
  it.each(views.filter((_path, at) => hasTurn(at, 2)))(
    'shows at %s where the keyboard is, at each of the first forty stops',
    async (path) => {
      const page = await program.open(path);
      const unseen: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const problem = await showsFocus(page);
        if (problem === null) break;
        if (problem !== '') unseen.push(problem);
      }
      expect(unseen).toEqual([]);
    },
  );

  it('reaches the search box from anywhere with Ctrl K and /, but types a / in a field', async () => {
    const page = await program.open('/institutions/bashkir-state-medical-university');
    await page.keyboard.press('Control+k');
    expect(await focused(page)).toBe(texts.search.label);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe(texts.search.label);
    expect(await page.getByRole('combobox', { name: texts.search.label }).inputValue()).toBe('');
    await page.keyboard.type('a/b');
    expect(await page.getByRole('combobox', { name: texts.search.label }).inputValue()).toBe('a/b');
    const note = page.getByRole('textbox', { name: texts.profile.noteLabel });
    await note.focus();
    await page.keyboard.type('1/2?');
    expect(await note.inputValue()).toBe('1/2?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    expect(await focused(page)).toBe(texts.search.label);
    await note.fill('');
    const kept = () => askOf(program.host, 'notes.get', { slug: 'bashkir-state-medical-university' });
    await expect.poll(kept).toMatchObject({ body: '' });
  });

  it('lists the keys under ?, holds the keyboard there, and gives it back', async () => {
    const page = await program.open('/sources');
    const opener = page.getByRole('button', { name: texts.app.shortcuts });
    await opener.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: texts.app.shortcuts });
    await dialog.waitFor();
    for (const what of [texts.keys.search, texts.keys.save, texts.keys.print, texts.keys.move])
      expect(await dialog.textContent()).toContain(what);
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        ),
        'nothing behind the dialog is reached',
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => focused(page)).toBe(texts.app.shortcuts);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: texts.app.close }).click();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  it('lists keys that do what it says', async () => {
    const page = await program.open('/browse');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const listed = await dialog
      .locator('dl > div')
      .evaluateAll((all) =>
        all.map((one) => [
          [...one.querySelectorAll('kbd')].map((key) => key.textContent).join('+'),
          one.querySelector('dd')?.textContent ?? '',
        ]),
      );
    await page.keyboard.press('Escape');
    const sections = listed.filter(([key]) => key?.startsWith('Alt+'));
    expect(sections.length).toBeGreaterThanOrEqual(4);
    const addresses: string[] = [];
    for (const [key] of sections) {
      const { href } = new URL(page.url());
      await page.keyboard.press(key ?? '');
      // The first key leads to the section that is open already.
      if (addresses.length > 0) await page.waitForURL((url) => url.href !== href);
      await settled(page);
      addresses.push(new URL(page.url()).pathname);
    }
    expect(new Set(addresses).size, 'each leads to another section').toBe(sections.length);
    expect(addresses).toEqual(expect.arrayContaining(['/browse', '/alliances', '/saved', '/sources']));
  });

  it('moves in the list with the arrows, Home and End, and opens with Enter', async () => {
    const page = await program.open('/browse');
    const at = (): Promise<number> =>
      page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1));
    // It stands where it was left by the test before.
    await page.locator('[data-index] a').first().focus();
    await page.keyboard.press('Home');
    await expect.poll(at).toBe(0);
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toBe(1);
    for (let step = 2; step <= 12; step += 1) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(at).toBe(step);
    }
    expect(await showsFocus(page)).toBe('');
    await page.keyboard.press('ArrowUp');
    await expect.poll(at).toBe(11);
    const total = Number(await page.locator('[data-index="0"], [data-index="11"]').last().getAttribute('aria-setsize'));
    await page.keyboard.press('End');
    await expect.poll(at).toBe(total - 1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toBe(total - 1);
    await page.keyboard.press('Home');
    await expect.poll(at).toBe(0);
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toBe(1);
    const name = await page.evaluate(() => document.activeElement?.querySelector('span')?.textContent);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('article h1').textContent()).toBe(name);
    expect(await at(), 'the keyboard stays in the list, to go on from there').toBe(1);
  });

  it('finds, reads, saves, notes and prints without a mouse', async () => {
    const page = await program.open('/browse');
    await page.keyboard.press('/');
    await page.keyboard.type('Bashkir State Medical University');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/institutions/bashkir-state-medical-university');
    await settled(page);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: 'the profile has the keyboard' })
      .toBe('ARTICLE');
    const article = page.locator('article');
    await page.keyboard.press('PageDown');
    await expect.poll(() => article.evaluate((it) => it.scrollTop)).toBeGreaterThan(200);
    await page.keyboard.press('s');
    const save = page.locator('button[aria-keyshortcuts="s"]');
    await expect.poll(() => save.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Alt+4');
    await page.waitForURL('**/saved');
    await expect.poll(() => page.locator('main').textContent()).toContain('Bashkir State Medical University');
    await page.goBack();
    await page.waitForURL('**/institutions/bashkir-state-medical-university');
    await settled(page);
    await page.keyboard.press('s');
    await expect.poll(() => save.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('p');
    await page.waitForURL('**/print/profile/bashkir-state-medical-university**');
    const back = page.getByRole('link', { name: texts.app.back });
    await back.waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(texts.app.back);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/institutions/bashkir-state-medical-university');
  });

  it('filters and sorts without a mouse', async () => {
    const page = await program.open('/browse');
    const box = page.getByRole('checkbox', { name: /^Russia \d/ });
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/browse?country=RU');
    // The address is there before what it says is drawn.
    await expect.poll(() => box.isChecked()).toBe(true);
    expect(await box.evaluate((it) => it === document.activeElement), 'the keyboard stays on the filter').toBe(true);
    await page.getByRole('combobox', { name: new RegExp(`^${texts.browse.sort}`) }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**/browse?country=RU&sort=name');
    await page.getByRole('button', { name: texts.browse.reset }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/browse?sort=name');
  });
});
