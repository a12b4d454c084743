import { openWindow } from '../../../support/whole-window.tsx';
import '../../../support/popovers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerWith } from '../../../support/fake-bridge.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import { failure } from '../../../../src/shared/result.ts';

describe('alliances', () => {
  it('are listed with their members counted, and open', async () => {
    const { user, at } = await openWindow('/alliances');
    const link = await screen.findByRole('link', { name: /^Amur League of Medical Schools/ });
    expect(link.textContent).toContain('2 members recorded');
    await user.click(link);
    await screen.findByRole('heading', { name: 'Amur League of Medical Schools', level: 1 });
    expect(at()).toBe('/alliances/amur-league');
    const row = within(screen.getByRole('group', { name: 'Members' })).getByRole('row', { name: /^Songhua/ });
    expect(row.textContent).toContain('founder');
    expect(row.textContent).toContain('Songhua Medical Univ.');
  });

  it('show nothing to press at a footnote before what stands above it is there, and all of it then, also when that cannot be read', async () => {
    const { backend, user, words } = await openWindow('/alliances/amur-league');
    const note = (await screen.findAllByRole('link', { name: 'Source 1' }))[0];
    if (!note) throw new Error('no footnote');
    let tell = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      tell = resolve;
    });
    answerWith(async (name, input) => {
      if (name !== 'sources.facts') return backend.dispatch(name, input);
      await held;
      return failure('unavailable', 'Not today.');
    });
    await user.click(note);
    const dialog = await screen.findByRole('dialog', { name: 'Source 1', hidden: true });
    expect(within(dialog).queryAllByRole('link', { hidden: true })).toHaveLength(0);
    tell();
    await within(dialog).findByRole('link', { name: words.sources.inList, hidden: true });
  });

  it('share what schools have in common: chosen by name, taken out again', async () => {
    const { user, at } = await openWindow('/alliances/overlap?with=songhua-medical-university');
    await user.type(await screen.findByRole('combobox', { name: 'Add a school or an alliance' }), 'volga');
    await user.click(await screen.findByRole('option', { name: /^Volga State Medical University/ }));
    await waitFor(() => {
      expect(at()).toBe('/alliances/overlap?with=songhua-medical-university&with=volga-state-medical-university');
    });
    const main = screen.getByRole('main');
    await waitFor(() => {
      expect(main.textContent).toContain('Amur League of Medical Schools');
    });
    await user.click(screen.getByRole('button', { name: 'Take out Volga State Medical University' }));
    await screen.findByText('Choose at least two.');
  });
});

describe('an organization that is no alliance', () => {
  it.each(languages)('has the figures of its own kind, and is called an alliance nowhere, in %s', async (language) => {
    const { words } = await openWindow('/organizations/star-index', { language });
    await screen.findByRole('table', { name: words.kind['ranking-publisher'] });
    expect(screen.queryByRole('table', { name: words.group.alliance })).toBeNull();
  });
});
