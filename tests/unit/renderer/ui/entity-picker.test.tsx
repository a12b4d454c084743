import { answerWith, asked } from '../../../support/fake-bridge.ts';
import { realBackend, renderPart } from '../../../support/render.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EntityPicker } from '../../../../src/renderer/ui/entity-picker.tsx';
import { longestQuery } from '../../../../src/shared/contract/limits.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { searchedFor } from '../../../support/catalogs.ts';

function picker({ without = [] as readonly string[] } = {}) {
  const backend = realBackend();
  const pick = vi.fn<(slug: string) => void>();
  const shown = renderPart(<EntityPicker label="Add" types={['institution']} without={without} pick={pick} />);
  const field = screen.getByRole('combobox', { name: 'Add' });
  return { ...shown, backend, pick, field };
}

describe('a picker of schools', () => {
  it('picks the first that matches with Enter, and empties itself', async () => {
    const { user, field, pick } = picker();
    await user.type(field, 'songhua med');
    await screen.findByRole('option', { name: /Songhua Medical University/, selected: true });
    await user.keyboard('{Enter}');
    expect(pick.mock.calls).toEqual([['songhua-medical-university']]);
    expect(field).toHaveProperty('value', '');
  });

  it('waits for the answer to what stands in the box, and never takes from an older one', async () => {
    const { user, field, pick, backend } = picker();
    await user.type(field, 'songhua');
    await screen.findAllByRole('option');
    const held: (() => void)[] = [];
    answerWith(
      (name, input) =>
        new Promise<Result<unknown>>((resolve) => {
          held.push(() => void backend.dispatch(name, input).then(resolve));
        }),
    );
    await user.clear(field);
    await user.type(field, 'volga{Enter}');
    expect(pick).not.toHaveBeenCalled();
    for (const answer of held) answer();
    await waitFor(() => {
      expect(pick.mock.calls).toEqual([['volga-state-medical-university']]);
    });
  });

  it('forgets an Enter when something else is typed before the answer', async () => {
    const { user, field, pick, backend } = picker();
    const held: (() => void)[] = [];
    answerWith(
      (name, input) =>
        new Promise<Result<unknown>>((resolve) => {
          held.push(() => void backend.dispatch(name, input).then(resolve));
        }),
    );
    await user.type(field, 'volga{Enter} state');
    for (const answer of held) answer();
    await screen.findByRole('option', { name: /Volga/ });
    expect(pick).not.toHaveBeenCalled();
  });

  it.each([
    ['a name that is only spelled alike', 'Vlga'],
    ['a name of which only a word is there', 'crimea medical'],
    ['a name that nobody has', 'qqqqqqq'],
  ])('takes nothing for %s, says so, and lets the nearest be gone to', async (_what, typed) => {
    const { user, field, pick } = picker();
    await user.type(field, typed);
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain(typed);
    });
    await user.keyboard('{Enter}');
    expect(pick).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', typed);
    if (screen.queryAllByRole('option').length === 0) return;
    expect(screen.queryByRole('option', { selected: true })).toBeNull();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(pick).toHaveBeenCalledTimes(1);
  });

  it('takes nothing for them either when Enter comes before the answer', async () => {
    const { user, field, pick } = picker();
    await user.type(field, 'Vlga{Enter}');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain('Vlga');
    });
    expect(pick).not.toHaveBeenCalled();
  });

  it('takes no other for a school that is already there', async () => {
    const { user, field, pick } = picker({ without: ['songhua-medical-university'] });
    await user.type(field, 'songhua');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain('already there');
    });
    await user.keyboard('{Enter}');
    expect(pick).not.toHaveBeenCalled();
  });

  it('says of what is longer than a search that its beginning was searched for', async () => {
    const { field } = picker();
    const length = longestQuery + 4;
    fireEvent.change(field, { target: { value: 'a'.repeat(length) } });
    field.focus();
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe(searchedFor('en', length, longestQuery));
    });
  });

  it('takes the one that is clicked', async () => {
    const { user, field, pick } = picker();
    await user.type(field, 'medical');
    await user.click(await screen.findByRole('option', { name: /Volga/ }));
    expect(pick.mock.calls).toEqual([['volga-state-medical-university']]);
  });

  it.each([
    ['Chromium says that it composes', { isComposing: true }],
    ['WebKit has ended the composition, and the key has the code 229', { keyCode: 229 }],
  ])('leaves Enter and Escape to an input method: %s', async (_how, composing) => {
    const { user, field, pick } = picker();
    await user.type(field, '松花');
    await screen.findAllByRole('option');
    fireEvent.keyDown(field, { key: 'Enter', ...composing });
    fireEvent.keyDown(field, { key: 'Escape', ...composing });
    expect(pick).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', '松花');
    await user.keyboard('{Enter}');
    expect(pick).toHaveBeenCalledTimes(1);
  });

  it('asks for names and places, and not for the text of profiles', async () => {
    const { user, field } = picker();
    await user.type(field, 'v');
    await screen.findAllByRole('option');
    expect(asked.at(-1)).toEqual({
      name: 'search.query',
      input: { text: 'v', limit: 7, types: ['institution'], profileText: false },
    });
  });
});
