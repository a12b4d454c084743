import { expect, it } from 'vitest';
import { useBrowseStore } from '../../../../../src/renderer/features/browse/browse-store.ts';

const store = () => useBrowseStore.getState();

it('remembers the last list and how far each was scrolled, over a reload too', () => {
  store().rememberSearch('?country=CN');
  store().rememberPlace('?country=CN', { row: 5, above: 20 });
  store().rememberPlace('', { row: 0, above: 20 });
  expect(store()).toMatchObject({
    search: '?country=CN',
    places: { '?country=CN': { row: 5, above: 20 }, '': { row: 0, above: 20 } },
  });
  expect(sessionStorage.getItem('browse')).toContain('country=CN');
});

it('opens and closes the filters for this view only', () => {
  store().toggleFilters();
  expect(store().filtersOpen).toBe(true);
  expect(sessionStorage.getItem('browse')).not.toContain('filtersOpen');
  store().toggleFilters();
  expect(store().filtersOpen).toBe(false);
});
