// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useBrowseStore } from '../../../../../src/renderer/features/browse/browse-store.ts';

const store = () => useBrowseStore.getState();

it('remembers the last list and how far each was scrolled, over a reload too', () => {
  store().rememberSearch('?country=CN');
  store().rememberOffset('?country=CN', 400);
  store().rememberOffset('', 20);
  expect(store()).toMatchObject({ search: '?country=CN', offsets: { '?country=CN': 400, '': 20 } });
  expect(sessionStorage.getItem('browse')).toContain('country=CN');
});

it('opens and closes the filters for this view only', () => {
  store().toggleFilters();
  expect(store().filtersOpen).toBe(true);
  expect(sessionStorage.getItem('browse')).not.toContain('filtersOpen');
  store().toggleFilters();
  expect(store().filtersOpen).toBe(false);
});
