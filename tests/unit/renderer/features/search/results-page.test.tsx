// @vitest-environment happy-dom
import { answerWith } from '../../../../support/fake-bridge.ts';
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ResultsPage } from '../../../../../src/renderer/features/search/results-page.tsx';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { longestQuery } from '../../../../../src/shared/contract/limits.ts';
import { languages, type Language } from '../../../../../src/shared/domain/language.ts';
import { ok, type Result } from '../../../../../src/shared/result.ts';
import { catalogs, searchedFor } from '../../../../support/catalogs.ts';

/** All results of a search of which a reference has so many: the hits of the fixture, again and again, beside records where some are given. */
function results(has: number, language: Language = 'en', records?: Output<'search.query'>['records']) {
  const backend = realBackend();
  answerWith(async (name, input) => {
    const answer = await backend.dispatch(name, input);
    if (name !== 'search.query' || !answer.ok) return answer;
    const found = answer.value as Output<'search.query'>;
    const hits = Array.from({ length: Math.min(has, (input as { limit: number }).limit) }, (_, at) => {
      const hit = found.hits[at % found.hits.length];
      if (!hit) throw new Error('The fixture has no such school.');
      return { ...hit, slug: `${hit.slug}-${at}` };
    });
    return ok({ ...found, hits, ...(records && { records }) }) as Result<unknown>;
  });
  const shown = renderPart(<ResultsPage />, { path: '/search?text=songhua', language });
  const heading = () => screen.findByRole('heading', { level: 1 });
  return { ...shown, heading, rows: () => document.querySelectorAll('ol > li').length };
}

it.each(languages)(
  'says in %s how many there are, or that these are the first, and leads to the rest',
  async (language) => {
    const words = catalogs[language].search;
    const { user, heading, rows } = results(120, language);
    expect((await heading()).textContent).toMatch(/(?:first|前|Первые).*50|前 50/);
    for (const [then, isLast] of [
      [100, false],
      [120, true],
    ] as const) {
      await user.click(screen.getByRole('button', { name: words.moreResults }));
      await waitFor(() => {
        expect(rows()).toBe(then);
      });
      expect(screen.queryByRole('button', { name: words.moreResults }) === null).toBe(isLast);
    }
    expect((await heading()).textContent, 'all of them, counted').not.toMatch(/first|前|Первые/);
    expect((await heading()).textContent).toContain('120');
  },
);

it('counts a full page that is all there is, and offers no more', async () => {
  const { heading, rows } = results(50);
  expect((await heading()).textContent).toBe('50 results');
  expect(rows()).toBe(50);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it.each([
  [10_000, 'The first 500 results', 1],
  [480, '480 results', 0],
])('of %i shows as many as are ever shown, and how to find others where there may be more', async (has, said, told) => {
  const { user, heading, rows } = results(has);
  await heading();
  for (let shown = 100; shown <= 500; shown += 50) {
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => {
      expect(rows()).toBe(Math.min(has, shown));
    });
  }
  expect((await heading()).textContent).toBe(said);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(screen.queryAllByText(/^No more than 500 are shown/)).toHaveLength(told);
});

/** What is found of registers and rules by words that one of them has. */
async function someRecords(): Promise<Output<'search.query'>['records']> {
  const register = await realBackend().dispatch('search.query', { text: 'allowed to teach', limit: 1 });
  const { records } = (register as { value: Output<'search.query'> }).value;
  expect(records).not.toEqual([]);
  return records;
}

it.each(languages)('counts in %s the registers and rules with the first results that stand there', async (language) => {
  const records = await someRecords();
  const { heading, rows } = results(120, language, records);
  const { textContent } = await heading();
  expect(rows()).toBe(50);
  expect(textContent).toMatch(/first|前|Первы/);
  expect(/\d+/.exec(textContent)?.[0]).toBe(String(50 + records.length));
});

/** A search whose hits match as given, beside a register. */
async function found(match: 'written' | 'text', language: Language) {
  const records = await someRecords();
  const backend = realBackend();
  answerWith(async (name, input) => {
    const answer = await backend.dispatch(name, input);
    if (name !== 'search.query' || !answer.ok) return answer;
    const { hits, ...rest } = answer.value as Output<'search.query'>;
    return ok({ ...rest, hits: hits.map((hit) => ({ ...hit, match })), records }) as Result<unknown>;
  });
  renderPart(<ResultsPage />, { path: '/search?text=songhua', language });
  const list = await screen.findByRole('list', { name: catalogs[language].search.records });
  const hits = document.querySelector('ol');
  const comesFirst = Boolean(hits && list.compareDocumentPosition(hits) & Node.DOCUMENT_POSITION_FOLLOWING);
  return { comesFirst, list, link: document.querySelector('a[href="#records"]'), count: records.length };
}

it.each([
  ['en', 'Registers and rules ('],
  ['zh', '官方名单与规定（'],
  ['ru', 'Реестры и правила ('],
] as const)(
  'shows in %s what is asked for by name before registers, and how many of these follow',
  async (language, told) => {
    const { comesFirst, link, list, count } = await found('written', language);
    expect(comesFirst).toBe(false);
    expect(link?.textContent).toContain(`${told}${count}`);
    expect(within(list).getAllByRole('listitem')).toHaveLength(count);
  },
);

it('shows registers first where schools only have the words in their text', async () => {
  const { comesFirst, link } = await found('text', 'en');
  expect(comesFirst).toBe(true);
  expect(link).toBeNull();
});

it('says of what is longer than a search that its beginning was searched for', async () => {
  const length = longestQuery + 4;
  realBackend();
  renderPart(<ResultsPage />, { path: `/search?text=${'a'.repeat(length)}`, language: 'ru' });
  expect((await screen.findByRole('status')).textContent).toBe(searchedFor('ru', length, longestQuery));
});
