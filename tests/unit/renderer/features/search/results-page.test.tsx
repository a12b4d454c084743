// @vitest-environment happy-dom
import { answerWith } from '../../../../support/fake-bridge.ts';
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ResultsPage } from '../../../../../src/renderer/features/search/results-page.tsx';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { languages, type Language } from '../../../../../src/shared/domain/language.ts';
import { ok, type Result } from '../../../../../src/shared/result.ts';
import { catalogs } from '../../../../support/catalogs.ts';

/** All results of a search of which a reference has so many: the hits of the fixture, again and again. */
function results(has: number, language: Language = 'en') {
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
    return ok({ ...found, hits }) as Result<unknown>;
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

it('counts a full page that is all there is once more is asked for', async () => {
  const { user, heading } = results(50);
  expect((await heading()).textContent).toBe('The first 50 results');
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('50 results');
  });
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});
