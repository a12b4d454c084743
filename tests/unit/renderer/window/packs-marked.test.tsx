import { openWindow, tell } from '../../../support/whole-window.tsx';
import { waitFor } from '@testing-library/react';
import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../support/fixture-reference.ts';
import { realBackend } from '../../../support/render.tsx';
import { hostileMark, hostileNumbers, hostilePack } from '../../../support/marked-pack.ts';
import { asInput, packOfTexts } from '../../../support/packs.ts';
import { languagesInTurn, promised } from '../../../support/results.ts';

const songhua = 'songhua-medical-university';
const upriver = 'upriver-medical-college';
const both = `school=${songhua}&school=${upriver}`;
const marks = { en: 'pack', zh: '数据包', ru: 'пакет' } as const;

/** Every address that shows schools or figures, with what it has to show of the pack. */
const addresses: readonly (readonly [path: string, shown: string | RegExp])[] = [
  [`/institutions/${songhua}`, '987,651'],
  [`/institutions/${upriver}`, 'Upriver'],
  [`/institutions/${upriver}/costs`, 'Upriver'],
  [`/institutions/${songhua}?programme=pack-programme`, hostileMark],
  ['/institutions/volga-state-medical-university', '987,653'],
  ['/institutions/songhua-university', 'Upriver'],
  [`/compare?${both}`, 'Upriver'],
  [`/compare?${both}&depth=like`, 'Upriver'],
  [`/compare?${both}&depth=everything`, '987,651'],
  ['/saved', 'Upriver'],
  ['/plan', 'Upriver'],
  ['/search?text=upriver', 'Upriver'],
  ['/alliances', 'League of the Pack'],
  ['/alliances/pack-league', 'Upriver'],
  ['/alliances/amur-league', 'Amur'],
  [`/alliances/overlap?of=pack-league&of=amur-league&of=${upriver}`, 'League of the Pack'],
  ['/registers', hostileMark],
  ['/registers/pack-register', 'Upriver'],
  ['/rules', 'Nepal'],
  ['/rules/NP', hostileMark],
  ['/changes', 'Upriver'],
  ['/sources/fair-2026', 'Upriver'],
  [`/print/profile/${songhua}`, '987,651'],
  [`/print/profile/${upriver}`, 'Upriver'],
  [`/print/comparison?${both}`, 'Upriver'],
  [`/print/comparison?${both}&depth=like`, 'Upriver'],
  [`/print/comparison?${both}&depth=everything`, '987,651'],
  ['/print/list/saved', 'Upriver'],
  ['/print/plan', 'Upriver'],
  ['/print/institutions', 'Upriver'],
  ['/print/sources', 'Fees read out at the fair'],
];

/** Where the pack was installed, once for all: each window is opened on a copy, as that of a program that is started again. */
let installed: string;
beforeAll(async () => {
  installed = temporaryFolder();
  const backend = realBackend(undefined, undefined, installed);
  await tell(backend, 'reference.seen', {});
  await tell(backend, 'packs.install', asInput(await packOfTexts(hostilePack)));
  for (const slug of [songhua, upriver]) await tell(backend, 'bookmarks.add', { slug });
  backend.close();
});

async function open(path: string, language: keyof typeof marks = 'en'): Promise<void> {
  const userData = temporaryFolder();
  cpSync(installed, userData, { recursive: true });
  const { backend } = await openWindow(path, { language, userData });
  await vi.waitFor(async () => {
    expect(await tell(backend, 'packs.list', {})).toMatchObject({ state: 'ready' });
  });
}

/** What can hold a figure with its mark: the row, the entry or the paragraph it stands in. */
const holders = 'li, tr, td, th, p, h1, h2, h3, dd, dt, figcaption, option, header, summary';
const names = ['Upriver Medical College', 'Верхнеречный медицинский колледж', 'League of the Pack', 'ZWK'];

/** The places where something of the pack is shown and nothing near it says so. */
function unmarked(language: keyof typeof marks): readonly string[] {
  const found: string[] = [];
  const ours = [hostileMark, ...names, ...(language === 'en' ? hostileNumbers : [])];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const said = node.data;
    if (!ours.some((one) => said.includes(one)) || node.parentElement?.closest('script, style, textarea')) continue;
    // What changed is told a row at a time, and so is where it comes from.
    const row = document.location.pathname === '/changes' ? node.parentElement?.closest('tr') : null;
    const near = (row ?? node.parentElement?.closest(holders))?.textContent ?? node.parentElement?.textContent ?? '';
    if (!near.includes(marks[language])) found.push(near.slice(0, 200));
  }
  for (const element of document.querySelectorAll('[aria-label], [title], svg [aria-label]')) {
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
    if (names.some((one) => label.includes(one)) && !label.includes(marks[language])) found.push(`label: ${label}`);
  }
  return found;
}

const looks = languagesInTurn.flatMap((language) =>
  addresses.map(([path, shown]) => ({ language, path, shown: language === 'en' ? shown : marks[language] })),
);

describe('what only a pack says', () => {
  const told = promised(34, 'screens', import.meta.url);
  let looked = 0;

  it.each(looks)('is marked wherever it is shown in $language at $path', async ({ language, path, shown }) => {
    await open(path, language);
    await waitFor(() => {
      expect(document.body.textContent).toMatch(shown);
    });
    expect(unmarked(language)).toEqual([]);
    if (document.title.includes('Upriver')) expect(document.title).toContain(marks[language]);
    looked += 1;
    if (looked === looks.length)
      told(
        `${addresses.length} screens and printed pages in ${languagesInTurn.length} languages that show a school, an alliance, a register and figures of a pack: each of its names and figures with its mark beside it`,
      );
  });

  it('would be found where it bears no mark', async () => {
    await open(`/institutions/${songhua}`);
    await waitFor(() => {
      expect(document.body.textContent).toContain('987,651');
    });
    for (const sup of document.querySelectorAll('sup')) sup.remove();
    expect(unmarked('en').length).toBeGreaterThan(3);
  });
});
