import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { askOf } from '../support/lists.ts';
import { ownKnowledge } from '../support/own-school.ts';
import { settled, useProgram, visit } from '../support/window.ts';
import { resize } from './reach.ts';

/*
 * What a person writes need have no place to break it: the address of a portal, a name run together. It is read whole on every screen and on
 * paper, where nothing can be moved to the side.
 */
const program = useProgram();
const slug = 'harbin-medical-university';
const other = 'kazan-federal-university';
/** Its end is looked for; no letter is narrow, so that it fits into no line. */
const long = (letters: number) => `https://${'MW'.repeat(Math.ceil(letters / 2))}`.slice(0, letters);
const portal = long(390);

beforeAll(async () => {
  const ask = async <Name extends Parameters<typeof askOf>[1]>(name: Name, input: object) =>
    askOf(program.host, name, input);
  const { id } = (await ask('lists.create', { name: long(120), person: long(119) })) as Output<'lists.create'>;
  await ask('lists.rename', { id: 'saved', name: long(118) });
  for (const list of ['saved', id]) await ask('bookmarks.add', { slug, list });
  await ask('bookmarks.tag', { slug, tags: [long(60), long(59)] });
  await ask('notes.set', { slug, body: portal.repeat(3) });
  await ask('notes.set', { slug, list: id, body: portal });
  await ask('figures.set', { slug, label: long(120), text: portal, note: portal });
  await ask('figures.set', { slug, field: 'tuition', text: portal, note: portal });
  const entry = { slug, document: null, day: null, done: false, text: portal };
  await ask('plan.setEntry', { ...entry, kind: 'date', day: '2099-01-31' });
  await ask('plan.setEntry', { ...entry, kind: 'date', day: '2020-01-31' });
  await ask('plan.setEntry', { ...entry, kind: 'task' });
  await ask('plan.setEntry', { ...entry, kind: 'document' });
  const source = { ...ownKnowledge, title: portal, publisher: portal };
  const added = { slug, part: 'claim', programme: null, record: null, source };
  await ask('additions.set', { ...added, body: { property: 'president', value: portal } });
  await ask('compare.saveSet', { name: long(120), slugs: [slug, other] });
});

/**
 * What of such words is out of its place: hidden by what holds it, to be had by moving aside alone, or beyond the edge of the window or
 * the sheet. Fields are left out, which a person moves in.
 */
const outOfPlace = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (
        !holder ||
        !/MWMWMW/.test(node.textContent ?? '') ||
        holder.closest('input, textarea, select, [popover], .visually-hidden')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const shown = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (shown.length === 0) continue;
      const right = Math.max(...shown.map((rect) => rect.right));
      const names: string[] = [];
      for (let up: Element | null = holder; up && names.length < 5; up = up.parentElement)
        names.unshift(`${up.tagName.toLowerCase()}.${up.className}`);
      const named = names.join(' ');
      if (right > document.documentElement.clientWidth + 1) found.add(`${named} beyond the edge`);
      for (let up: Element | null = holder; up; up = up.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(up);
        const isCut = overflowX !== 'visible' && right > up.getBoundingClientRect().right + 1;
        // Shortened with dots: the whole is one step away.
        if (isCut && textOverflow !== 'ellipsis' && up.clientWidth > 1) found.add(`${named} cut by ${up.className}`);
      }
    }
    return [...found];
  });

const both = `school=${slug}&school=${other}`;
const screens = [
  '/saved',
  `/saved?student=${encodeURIComponent(long(119))}`,
  '/saved?text=MWMWMW',
  '/plan',
  `/institutions/${slug}`,
  `/institutions/${slug}/costs`,
  `/compare?${both}`,
  `/compare?${both}&depth=everything`,
  '/additions',
  '/sources',
  '/settings',
];
const sheets = [
  '/print/list/saved?mine=1',
  '/print/plan?mine=1',
  `/print/profile/${slug}?mine=1`,
  `/print/comparison?${both}&depth=everything&mine=1`,
  `/print/folder?student=${encodeURIComponent(long(119))}&mine=1`,
];

describe('a word of a person that has no place to break', () => {
  it.each([
    [1280, 800],
    [390, 844],
    [320, 568],
  ])('is whole on every screen, %i wide', async (width, height) => {
    const page = await program.open('/browse');
    await resize(page, { width, height });
    const seen: string[] = [];
    let told = 0;
    for (const path of screens) {
      await visit(page, path);
      await settled(page);
      seen.push(...(await outOfPlace(page)).map((one) => `${path}: ${one}`));
      if ((await page.locator('body').textContent())?.includes('MWMWMW')) told++;
    }
    expect(seen).toEqual([]);
    // The others show nothing of one's own, or fields alone.
    expect(told).toBeGreaterThanOrEqual(screens.length - 2);
  });

  it.each(sheets)('is whole on paper: %s', async (path) => {
    const page = await program.load(path);
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    await resize(page, { width: 680, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').textContent()).toContain('MWMWMW');
    expect(await outOfPlace(page)).toEqual([]);
  });
});
