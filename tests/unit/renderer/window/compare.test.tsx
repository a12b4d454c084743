import { openWindow } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const two = '/compare?school=songhua-university&school=songhua-medical-university';
const columns = () =>
  screen
    .getAllByRole('columnheader')
    .map((header) => header.querySelector('a')?.textContent)
    .filter((name) => name !== undefined);

describe('a comparison', () => {
  it('takes a school by its name, and keeps six at most', async () => {
    const { user, at } = await openWindow('/compare');
    const field = await screen.findByRole('combobox', { name: 'Add a school' });
    await user.type(field, 'volga');
    await user.click((await screen.findAllByRole('option'))[0] as HTMLElement);
    await waitFor(() => {
      expect(at()).toContain('school=volga-state-medical-university');
    });
  });

  it('moves a school, and takes it out', async () => {
    const { user } = await openWindow(two);
    await waitFor(() => {
      expect(columns()).toEqual(['Songhua University', 'Songhua Medical University']);
    });
    await user.click(screen.getByRole('button', { name: 'Move Songhua University to the right' }));
    await waitFor(() => {
      expect(columns()).toEqual(['Songhua Medical University', 'Songhua University']);
    });
    await user.click(screen.getByRole('button', { name: 'Take Songhua University out of the comparison' }));
    await waitFor(() => {
      expect(columns()).toEqual(['Songhua Medical University']);
    });
  });

  it.each(['decide', 'like', 'everything'])(
    'at depth %s names in each cell the heads of its column and row',
    async (depth) => {
      await openWindow(`${two}&depth=${depth}`);
      await waitFor(() => {
        expect(columns()).toEqual(['Songhua University', 'Songhua Medical University']);
      });
      const cells = [...screen.getByRole('table').querySelectorAll('tr[data-row] > td')];
      expect(cells.length).toBeGreaterThan(10);
      for (const cell of cells) {
        const heads = (cell.getAttribute('headers') ?? '').split(' ');
        expect(heads.length).toBeGreaterThan(1);
        for (const id of heads) expect(document.getElementById(id)?.tagName, id).toBe('TH');
      }
    },
  );
});
