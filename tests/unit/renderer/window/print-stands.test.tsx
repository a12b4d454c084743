import { openWindow } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { languages } from '../../../../src/shared/domain/language.ts';
import { stands } from '../../../support/edition-window.tsx';

const printed = '[class*="printNote"]';
/** Views that have no pages of their own: what is shown of them is printed as it stands. */
const without = ['/alliances', '/registers', '/rules', '/search?text=songhua', '/changes', '/sources/songhua-site'];

it.each(languages)(
  'Ctrl+P leaves views without pages to the browser, and they say on paper what they are (%s)',
  async (language) => {
    const { router, at, words } = await openWindow('/changes', { language });
    for (const path of without) {
      await router.navigate(path);
      await stands();
      await waitFor(() => {
        const note = document.querySelector(`div > p${printed}`)?.textContent ?? '';
        expect(note, path).toContain(words.print.asItStands);
      });
      // Not taken from the browser, which prints it.
      expect(fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP', ctrlKey: true }), path).toBe(true);
      expect(at()).toBe(path);
    }
  },
);

it('what has pages says nothing of that kind', async () => {
  const { words } = await openWindow('/institutions/songhua-medical-university');
  await screen.findByRole('article');
  expect(document.body.textContent).not.toContain(words.print.asItStands);
});
