// @vitest-environment happy-dom
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { Facets } from '../../../../../src/renderer/features/browse/facets.tsx';

const page = (
  <Routes>
    <Route path="/browse" element={<Facets />} />
  </Routes>
);

it('filters by the registers of the country where the person will practise, and takes them away again', async () => {
  const backend = realBackend();
  await backend.dispatch('settings.set', { homeCountry: 'CN' });
  const { user, router } = renderPart(page, { path: '/browse?register=other-list', language: 'en' });
  const own = await screen.findByRole('checkbox', { name: /^on any list of my country \(China\) \d+$/ });
  await user.click(own);
  expect(router.state.location.search).toBe('?register=other-list&register=star-register');
  expect(own).toHaveProperty('checked', true);
  await user.click(own);
  expect(router.state.location.search).toBe('?register=other-list');
});

it('offers nothing where no country was named', async () => {
  realBackend();
  renderPart(page, { path: '/browse', language: 'en' });
  await screen.findByRole('group', { name: 'Listed on' });
  expect(screen.queryByRole('checkbox', { name: /my country/ })).toBeNull();
});
