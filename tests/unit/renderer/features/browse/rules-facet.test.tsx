// @vitest-environment happy-dom
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { BrowseLayout } from '../../../../../src/renderer/features/browse/browse-layout.tsx';
import { Facets } from '../../../../../src/renderer/features/browse/facets.tsx';

const page = (
  <Routes>
    <Route path="/browse" element={<BrowseLayout />}>
      <Route index element={<Facets />} />
    </Route>
  </Routes>
);

it('filters by how schools stand to the rules of my country, by keyboard, with a chip that takes it away', async () => {
  const backend = realBackend();
  await backend.dispatch('settings.set', { homeCountry: 'IN' });
  const { user, router } = renderPart(page, { path: '/browse', language: 'en' });
  const address = () => router.state.location.search;
  const facet = await screen.findByRole('group', { name: 'Rules that figures decide' });
  expect(facet.textContent).toContain('it is no verdict');
  const met = within(facet).getByRole('checkbox', { name: /^India: all met 1$/ });
  met.focus();
  await user.keyboard(' ');
  expect(address()).toBe('?rules=IN.met');
  const chip = await screen.findByRole('button', { name: 'Remove filter India: all met' });
  await screen.findByText('1 institution');
  await user.click(chip);
  expect(address()).toBe('');
});

it('shows none where no country was named, and that of an address for whoever opens it', async () => {
  realBackend();
  renderPart(page, { path: '/browse', language: 'en' });
  await screen.findByRole('group', { name: 'Country' });
  expect(screen.queryByRole('group', { name: 'Rules that figures decide' })).toBeNull();
});

it.each([
  ['en', 'India: at least one not met'],
  ['zh', '印度：至少一条不符合'],
  ['ru', 'Индия: не выполнено хотя бы одно'],
] as const)('names it in %s', async (language, label) => {
  realBackend();
  renderPart(page, { path: '/browse?rules=IN.not-met', language });
  expect((await screen.findAllByText(label)).length).toBeGreaterThan(0);
});
