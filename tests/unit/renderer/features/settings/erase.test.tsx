import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Erase } from '../../../../../src/renderer/features/settings/erase.tsx';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../../support/catalogs.ts';

it.each(languages)(
  'forgets what the window itself remembers of a person once they have said yes, and not how it looks, in %s',
  async (language) => {
    realBackend();
    localStorage.clear();
    localStorage.setItem('appearance', '{}');
    localStorage.setItem('draft of a note', 'The agent said');
    sessionStorage.setItem('compared', 'songhua-university');
    const { user } = renderPart(<Erase />, { language });
    const { erase } = catalogs[language];
    await user.click(await screen.findByRole('button', { name: erase.ask }));
    await user.click(await screen.findByRole('button', { name: erase.keep }));
    expect(localStorage.getItem('draft of a note'), 'nothing before they have').toBe('The agent said');
    await user.click(await screen.findByRole('button', { name: erase.ask }));
    await user.click(await screen.findByRole('button', { name: erase.confirm }));
    await waitFor(() => {
      expect(Object.keys(localStorage)).toEqual(['appearance']);
    });
    expect(sessionStorage).toHaveLength(0);
  },
);
