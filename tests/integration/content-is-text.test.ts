import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages } from '../../src/shared/domain/language.ts';
import { readPages, squeeze, textOf } from '../e2e/pdf.ts';
import { compileFixture, fixtureSources } from '../support/fixture-reference.ts';
import { compileHostile } from '../support/hostile-reference.ts';
import { call } from '../support/host.ts';
import { asInput, packOfTexts, songhua, usualFiles } from '../support/packs.ts';
import { payloads } from '../support/payloads.ts';
import { fullSize, languagesInTurn, promised } from '../support/results.ts';
import { settled, useProgram, visit } from '../support/window.ts';

const onScreen = promised(22, 'screen', import.meta.url);
const inPrint = promised(22, 'print', import.meta.url);
const { reference, fields } = compileHostile();
const plain = compileFixture();
cpSync(fixtureSources, join(dirname(plain), 'sources'), { recursive: true });
const program = useProgram({ reference: plain });
const school = 'songhua-medical-university';
const mine = Object.fromEntries(
  ['list', 'tag', 'note', 'figure', 'label', 'remark', 'set'].map((what, at) => [what, `${payloads[at * 23]} m${at}e`]),
) as Readonly<Record<'list' | 'tag' | 'note' | 'figure' | 'label' | 'remark' | 'set', string>>;
let list = '';

const ask = async (name: string, input: unknown): Promise<Record<string, unknown>> => {
  const result = await call(program.host, name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error?.message}`);
  return result.value as Record<string, unknown>;
};

beforeAll(async () => {
  // The plain edition is seen first, so that what changed has something to tell.
  await ask('bookmarks.add', { slug: school });
  await ask('reference.changes', {});
  await program.restart({ reference });
  list = String((await ask('lists.create', { name: mine.list })).id);
  await ask('bookmarks.add', { slug: school, list, tags: [mine.tag] });
  await ask('notes.set', { slug: school, body: mine.note });
  await ask('figures.set', { slug: school, label: mine.label, text: mine.figure, note: mine.remark });
  await ask('compare.saveSet', { name: mine.set, slugs: [school, 'volga-state-medical-university'] });
});

/** What on a page is of another's making: elements and attributes that the window never has, and whether anything ran. */
async function intruders(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll(
        'script:not([src^="/"]), script[src^="//"], iframe, object, embed, img, base, meta[http-equiv="refresh"], link[href*="evil"], form[action], math, body [autofocus], style:not([nonce])',
      ),
    ].map((element) => element.outerHTML.slice(0, 80));
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (
          /^on/i.test(name) ||
          (/^(href|src|action|xlink:href)$/i.test(name) && /^\s*javascript:(?!throw new Error)/i.test(value))
        )
          found.push(`${element.tagName} ${name}="${value.slice(0, 60)}"`);
    return 'ran' in window ? [...found, 'a script ran'] : found;
  });
}

/** Everything that can be read on a page: its text, its title, what stands in fields and labels. */
async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.title,
      document.body.textContent,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
      ...[...document.querySelectorAll('[aria-label], [title]')].map(
        (element) => `${element.getAttribute('aria-label')} ${element.getAttribute('title')}`,
      ),
    ].join(' \n '),
  );
}

/** What can be read once nothing more comes: a view may stand before all that is in it does. */
async function wordsAtRest(page: Page): Promise<string> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 100);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 100);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  return wordsOf(page);
}

const sourcesOfFixture = ['encyclopedia-songhua', 'amur-press', 'songhua-site', 'star-tables', 'agency-mbbs'];
const evil = encodeURIComponent(payloads[2] ?? '');
const heilongjiangOnMap = '/map?country=CN';
const screens = () => [
  '/browse',
  `/browse?region=${evil}`,
  '/map',
  heilongjiangOnMap,
  `/institutions/${school}`,
  '/institutions/volga-state-medical-university',
  '/institutions/songhua-university',
  '/organizations/star-index',
  '/alliances',
  '/alliances/amur-league',
  `/alliances/overlap?with=amur-league&with=${school}`,
  `/compare?school=${school}&school=volga-state-medical-university&depth=everything`,
  `/compare?school=${evil}&depth=everything`,
  '/saved',
  `/saved/${list}`,
  '/sources',
  ...sourcesOfFixture.map((id) => `/sources/${id}`),
  '/search?text=f1',
  `/search?text=${evil}`,
  '/settings',
  '/changes',
  '/nowhere/%3Cimg%20src%3Dx%20onerror%3Dran%3D1%3E',
];
const documents = () => [
  `/print/profile/${school}?mine=1`,
  '/print/profile/volga-state-medical-university?mine=1',
  `/print/comparison?school=${school}&school=volga-state-medical-university&mine=1`,
  `/print/list/${list}?mine=1`,
];
const unread = languages.filter((language) => !languagesInTurn.includes(language));
/** What is written in a language of its own stands here; all else is the same texts again. */
const telling = /^\/(?:institutions|organizations|alliances\/amur-league|compare\?school=songhua|map\?country)/;
async function noIntruders(page: Page, address: string): Promise<void> {
  expect(await intruders(page), address).toEqual([]);
}

describe('content is text', () => {
  it('on every screen: 200 payloads, one at least in every field', async () => {
    expect(new Set(payloads).size).toBe(200);
    let seen = '';
    let visited = 0;
    for (const language of languagesInTurn) {
      const page = await program.load('/browse', { language });
      for (const address of language === 'en' || fullSize ? screens() : screens().filter((one) => telling.test(one))) {
        // Loaded where the address itself is hostile; the others go on from view to view.
        if ((language === 'en' && address.includes('%3C')) || visited === 0 || fullSize) {
          await page.goto(`${program.host.origin}${address}`);
          await settled(page);
        } else await visit(page, address);
        // A region is named where the map comes near enough for all of its name.
        if (address === heilongjiangOnMap)
          for (let step = 0; step < 3; step++) await page.locator('main svg[role="application"]').press('+');
        seen += await wordsAtRest(page);
        await noIntruders(page, `${language} ${address}`);
        visited++;
      }
    }
    const squeezed = squeeze(seen);
    const shown = fields.filter(({ field }) => !unread.some((language) => field.endsWith(`.${language}`)));
    expect(shown.length).toBeGreaterThanOrEqual((fields.length * 2) / 3);
    const missing = shown.filter(({ text }) => !squeezed.includes(squeeze(text)));
    expect(missing.map(({ field }) => field)).toEqual([]);
    for (const [what, text] of Object.entries(mine)) expect(squeezed, what).toContain(squeeze(text).slice(0, 36));
    onScreen(
      `${payloads.length} payloads in ${shown.length} texts of the reference in ${new Set(shown.map(({ field }) => field.replace(/^(\w+)\.[a-z0-9-]+\./, '$1.').replaceAll(/\.\d+/g, ''))).size} kinds of field and ${Object.keys(mine).length} of one's own, on ${visited} screens: ${shown.length - missing.length} appear as text, 0 as markup, 0 ran`,
    );
  }, 240_000);

  it('in a pack that is looked at, in its mistakes and its disagreements', async () => {
    const page = await program.load('/settings');
    const described = { title: payloads[0] ?? '', publisher: payloads[3] ?? '', version: '1' };
    const choose = async (files: Readonly<Record<string, string>>) => {
      await page
        .locator('input[type="file"][accept*="almanac-pack"]')
        .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: await packOfTexts(files, described) });
    };
    await choose({
      ...usualFiles,
      [songhua]: `claims:\n  - { property: "${'<img src=x onerror=window.ran=1>'}", value: 1, source: fair-2026 }\n`,
    });
    await expect.poll(() => wordsOf(page), { timeout: 30_000 }).toContain('<img src=x onerror=window.ran=1>');
    await noIntruders(page, 'a pack with mistakes');
    expect(await wordsOf(page)).toContain(described.title);
    expect(await call(program.host, 'packs.preview', asInput(await packOfTexts(usualFiles, described)))).toMatchObject({
      ok: true,
    });
  });

  it('in print: a profile, a comparison and a list, as PDF', async () => {
    let printed = '';
    let made = 0;
    // The same texts stand on paper in every language.
    for (const language of fullSize ? languages : (['en'] as const)) {
      const page = await program.load('/browse', { language });
      for (const address of documents()) {
        await visit(page, `${address}&language=${language}&paper=A4`);
        await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
        await noIntruders(page, `${language} ${address}`);
        printed += textOf(await readPages(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })));
        made++;
      }
    }
    const missing = payloads.filter((payload) => !printed.includes(squeeze(payload)));
    expect(missing).toEqual([]);
    for (const what of ['note', 'figure', 'remark', 'list'] as const)
      expect(printed, what).toContain(squeeze(mine[what]));
    inPrint(
      `${payloads.length} payloads in ${made} printed documents: ${payloads.length - missing.length} appear as text, 0 as markup, 0 ran`,
    );
  }, 240_000);

  it('and markup would be seen, each kind of it', async () => {
    const page = await program.load('/settings');
    let caught = 0;
    // Those that would lead the window elsewhere are left out, and one that no parser takes inside a page.
    const stays = payloads.slice(0, 16).filter((_, at) => ![6, 7, 13].includes(at));
    for (const payload of stays) {
      const before = (await intruders(page)).length;
      await page.evaluate((html) => {
        const box = document.createElement('div');
        box.innerHTML = html;
        document.querySelector('main')?.append(box);
      }, payload);
      if ((await intruders(page)).length > before) caught++;
    }
    expect(caught).toBe(stays.length);
    await page.waitForTimeout(200);
    expect(program.takeFaults().length, 'what the policy stopped').toBeGreaterThan(5);
  });
});
