import { realBackend, renderPart } from '../../../../support/render.tsx';
import { answerWith } from '../../../../support/fake-bridge.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OverlapSheet, RegisterSheet } from '../../../../../src/renderer/app/sheets.tsx';
import { ComparisonPage } from '../../../../../src/renderer/features/print/comparison-page.tsx';
import { DossierPage } from '../../../../../src/renderer/features/print/dossier-page.tsx';
import { FolderPage } from '../../../../../src/renderer/features/print/folder-page.tsx';
import { ListPage } from '../../../../../src/renderer/features/print/list-page.tsx';
import { PlanSheetPage } from '../../../../../src/renderer/features/print/plan-page.tsx';
import { asInput, packOfTexts, usualFiles } from '../../../../support/packs.ts';

const songhua = 'songhua-medical-university';
const volga = 'volga-state-medical-university';
const html = document.documentElement;

// The frames of this document lay nothing out.
beforeEach(() => {
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(null);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const documents = (
  <Routes>
    <Route path="/print/plan" element={<PlanSheetPage />} />
    <Route path="/print/folder" element={<FolderPage />} />
    <Route path="/print/list/:list" element={<ListPage />} />
    <Route path="/print/profile/:slug" element={<DossierPage />} />
    <Route path="/print/comparison" element={<ComparisonPage />} />
    <Route path="/print/overlap" element={<OverlapSheet />} />
    <Route path="/print/register/:slug" element={<RegisterSheet />} />
    <Route path="*" element={<h1>elsewhere</h1>} />
  </Routes>
);

/** What stands on the pages each time that they say they can be printed. */
function readyTexts(): { readonly texts: readonly string[]; readonly stop: () => void } {
  const texts: string[] = [];
  const seen = new MutationObserver(() => {
    if (html.dataset['printReady']) texts.push(document.querySelector('main')?.textContent ?? '');
  });
  seen.observe(html, { attributes: true, attributeFilter: ['data-print-ready'] });
  return {
    texts,
    stop: () => {
      seen.disconnect();
    },
  };
}

const note = ['notes.set', { slug: songhua, body: 'Asked about the dormitory' }, /dormitory/] as const;
const keep = ['bookmarks.add', { slug: volga }, /Volga/] as const;
const own = [
  'figures.set',
  { slug: songhua, field: 'tuition', number: 43_210, unit: 'CNY', asOf: '2026-09', note: 'told on the telephone' },
  /43,210/,
] as const;
/** A register of a pack, which alone can change it. */
const register = `title: { en: Schools by the river, zh: 江畔院校, ru: Вузы у реки }
country: CN
body: { en: Ministry of Rivers, zh: 江河部, ru: Министерство рек }
purpose: teaching
complete: whole
source: fair-2026
listings:
  - { school: ${songhua}, source: fair-2026 }
`;
const install = async (version: string, files: Readonly<Record<string, string>>) =>
  ['packs.install', asInput(await packOfTexts({ ...usualFiles, ...files }, { version }))] as const;
const first = await install('1', { 'registers/river-register.yaml': register });
const member = `tier: listed
members:
  - { member: upriver-medical-college, role: member, source: fair-2026 }
`;
const league = `tier: listed
kind: university-alliance
names:
  - { value: Upriver League, lang: en, kind: official }
claims: []
members:
  - { member: ${songhua}, role: member, source: fair-2026 }
  - { member: ${volga}, role: member, source: fair-2026 }
`;
/** Alliances and registers change with a pack alone. */
const pack = [
  ...(await install('2', {
    'alliances/amur-league.yaml': member,
    'alliances/upriver-league.yaml': league,
    'registers/river-register.yaml': `${register}  - { school: upriver-medical-college, source: fair-2026 }\n`,
  })),
  /Upriver/,
] as const;

it.each([
  { of: 'plan', path: '/print/plan', change: keep },
  { of: 'list', path: '/print/list/saved', change: keep },
  { of: 'folder', path: '/print/folder?student=Meera&mine=1', change: note },
  { of: 'profile', path: `/print/profile/${songhua}?mine=1`, change: own },
  {
    of: 'comparison',
    path: `/print/comparison?school=${songhua}&school=${volga}&depth=everything&mine=1`,
    change: own,
  },
  { of: 'alliance', path: '/print/profile/amur-league', change: pack },
  { of: 'overlap', path: `/print/overlap?with=${volga}&with=${songhua}`, change: pack },
  { of: 'register', path: '/print/register/river-register', before: first, change: pack },
])(
  'is ready only with what was changed since it was last shown: $of',
  async ({ path, before, change: [name, input, words] }) => {
    const backend = realBackend();
    if (before) expect(await backend.dispatch(...before)).toMatchObject({ ok: true });
    await backend.dispatch('bookmarks.add', { slug: songhua });
    const list = await backend.dispatch('lists.create', { name: 'China', person: 'Meera' });
    expect(list.ok).toBe(true);
    if (list.ok) await backend.dispatch('bookmarks.add', { slug: songhua, list: (list.value as { id: string }).id });
    const { router } = renderPart(documents, { path });
    const isReady = () => {
      expect(html.dataset['printReady']).toBe('true');
    };
    await waitFor(isReady);
    expect(screen.getByRole('main').textContent).not.toMatch(words);
    await act(() => router.navigate('/'));
    expect(html.dataset['printReady']).toBeUndefined();
    expect(await backend.dispatch(name, input)).toMatchObject({ ok: true });
    // Answers are slower than the pages of what is kept in mind.
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    answerWith(async (asked, of) => {
      await held;
      return backend.dispatch(asked, of);
    });
    const { texts, stop } = readyTexts();
    await act(() => router.navigate(path));
    await act(() => document.fonts.ready);
    release();
    await waitFor(isReady);
    await waitFor(() => {
      expect(texts.length).toBeGreaterThan(0);
    });
    stop();
    for (const text of texts) expect(text).toMatch(words);
  },
);
