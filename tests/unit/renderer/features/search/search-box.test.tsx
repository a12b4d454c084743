import { answerWith } from '../../../../support/fake-bridge.ts';
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dot } from '../../../../../src/shared/domain/formatting.ts';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { longestQuery } from '../../../../../src/shared/contract/limits.ts';
import { languages, type Language } from '../../../../../src/shared/domain/language.ts';
import { catalogs, searchedFor } from '../../../../support/catalogs.ts';
import { SearchBox } from '../../../../../src/renderer/features/search/search-box.tsx';
import { ok, type Result } from '../../../../../src/shared/result.ts';

function box(language: Language = 'en') {
  const backend = realBackend();
  const shown = renderPart(<SearchBox />, { language });
  const address = () => `${shown.router.state.location.pathname}${shown.router.state.location.search}`;
  /** Holds back every answer from now on, until it is called. */
  const hold = () => {
    const held: (() => void)[] = [];
    answerWith(
      (name, input) =>
        new Promise<Result<unknown>>((resolve) => {
          held.push(() => void backend.dispatch(name, input).then(resolve));
        }),
    );
    return () => {
      for (const answer of held) answer();
    };
  };
  /** Lets the reference have so many hits and registers, the fixture's again and again. */
  const having = (hits: number, registers: number) => {
    answerWith(async (name, input) => {
      const [hit, register] = await Promise.all(
        ['songhua', 'allowed to teach'].map((text) => backend.dispatch('search.query', { text, limit: 1 })),
      );
      if (name !== 'search.query' || !hit?.ok || !register?.ok) return backend.dispatch(name, input);
      const found = hit.value as Output<'search.query'>;
      const many = <Row extends { slug?: string }>(row: Row | undefined, count: number) =>
        Array.from({ length: count }, (_, at) => ({ ...row, slug: `${row?.slug}-${at}` }));
      const { records } = register.value as Output<'search.query'>;
      const { limit } = input as { limit: number };
      return ok({
        ...found,
        hits: many(found.hits[0], Math.min(hits, limit)),
        records: many(records[0] as { slug: string }, registers),
      }) as Result<unknown>;
    });
  };
  return { ...shown, address, hold, having, field: screen.getByRole('combobox') };
}

describe('the search box', () => {
  it('opens the first hit with Enter', async () => {
    const { user, field, address } = box();
    await user.type(field, 'songhua medical');
    await screen.findByRole('option', { name: /Songhua Medical/ });
    await user.keyboard('{Enter}');
    expect(address()).toBe('/institutions/songhua-medical-university');
    expect(field).toHaveProperty('value', '');
  });

  it('opens what was typed though Enter came before the answer', async () => {
    const { user, field, address, hold } = box();
    const answer = hold();
    await user.type(field, 'volga{Enter}');
    expect(address()).toBe('/');
    answer();
    await waitFor(() => {
      expect(address()).toBe('/institutions/volga-state-medical-university');
    });
  });

  it.each(['Vlga', 'qqqqqqq'])(
    'shows the results, and no school nobody saw, for %s and an early Enter',
    async (typed) => {
      const { user, field, address, hold } = box();
      const answer = hold();
      await user.type(field, `${typed}{Enter}`);
      answer();
      await waitFor(() => {
        expect(address()).toBe(`/search?text=${typed}`);
      });
    },
  );

  it('opens a hit that is spelled alike once it was seen', async () => {
    const { user, field, address } = box();
    await user.type(field, 'Vlga');
    await screen.findByRole('option', { name: /Volga/, selected: true });
    await user.keyboard('{Enter}');
    expect(address()).toBe('/institutions/volga-state-medical-university');
  });

  it('is emptied and opened by no key of an input method', async () => {
    const { user, field, address } = box();
    await user.type(field, '松花');
    await screen.findAllByRole('option');
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
      fireEvent.keyDown(field, { key: 'Enter', ...composing });
      fireEvent.keyDown(field, { key: 'Escape', ...composing });
    }
    expect(address()).toBe('/');
    expect(field).toHaveProperty('value', '松花');
  });

  it.each(
    languages.flatMap((language) =>
      (
        [
          [2, 0, 2, true],
          [2, 3, 5, true],
          [2, 9, 5, false],
          [0, 9, 3, false],
          [200, 0, 8, false],
          [200, 2, 10, false],
        ] as const
      ).map((counts) => [language, ...counts] as const),
    ),
  )(
    'says in %s of %i schools and %i registers that %i are all there are: %s, and always leads to the rest',
    async (language, hits, registers, shown, isAll) => {
      const { user, field, having, address } = box(language);
      having(hits, registers);
      await user.type(field, 'a');
      expect(await screen.findAllByRole('option')).toHaveLength(shown + 1);
      const said = screen.getByRole('status').textContent;
      expect(said).toContain(String(shown));
      expect(/first|前|Первы/.test(said)).toBe(!isAll);
      await user.click(screen.getByRole('option', { name: catalogs[language].search.all }));
      expect(address()).toBe('/search?text=a');
    },
  );

  it.each(languages)(
    'says in %s of what is longer than a search that its beginning was searched for',
    async (language) => {
      const { field } = box(language);
      const length = longestQuery + 4;
      fireEvent.change(field, { target: { value: 'a'.repeat(length) } });
      field.focus();
      await screen.findByText(searchedFor(language, length, longestQuery));
      expect(field).toHaveProperty('value', 'a'.repeat(length));
    },
  );

  it('marks what matched', async () => {
    const { user, field } = box();
    await user.type(field, 'songhua');
    const hit = await screen.findByRole('option', { name: /Songhua Medical/ });
    expect(hit.querySelector('mark')?.textContent).toBe('Songhua');
  });

  it('offers registers and rules after the schools, each by its address', async () => {
    const { user, field, address } = box();
    await user.type(field, 'schools allowed');
    expect((await screen.findByRole('option', { name: /Schools allowed to teach in English/ })).textContent).toContain(
      `Register${dot}Ministry of Stars`,
    );
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(address()).toBe('/registers/star-register');
    });
    await user.type(field, 'india rules');
    await user.click(await screen.findByRole('option', { name: /Rules of India/ }));
    expect(address()).toBe('/rules/IN');
  });
});
