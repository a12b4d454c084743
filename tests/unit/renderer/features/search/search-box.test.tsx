import { answerWith } from '../../../../support/fake-bridge.ts';
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SearchBox } from '../../../../../src/renderer/features/search/search-box.tsx';
import type { Result } from '../../../../../src/shared/result.ts';

function box() {
  const backend = realBackend();
  const shown = renderPart(<SearchBox />);
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
  return { ...shown, address, hold, field: screen.getByRole('combobox') };
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
      'Register · Ministry of Stars',
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
