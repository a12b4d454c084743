import { openWindow, tell } from '../../../support/whole-window.tsx';
import { asked } from '../../../support/fake-bridge.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

/** What the list was last asked for. */
const lastAsked = () => asked.findLast(({ name }) => name === 'institutions.list')?.input;

describe('browsing', () => {
  it('opens with what this is, three doors, what was viewed last, and the best known schools first', async () => {
    const { user } = await openWindow('/browse', {
      keep: (backend) => tell(backend, 'recent.add', { slug: 'songhua-medical-university' }),
    });
    const opening = within(await screen.findByRole('region', { name: 'University Almanac' }));
    await opening.findByText(/^A reference of \d+ schools .* every figure names its source and its date\. Edition /);
    expect(lastAsked()).toMatchObject({ sort: 'known', descending: false });
    expect((await opening.findByRole('link', { name: 'Songhua Medical University' })).getAttribute('href')).toBe(
      '/institutions/songhua-medical-university',
    );
    const to = (name: string) => opening.getByRole('link', { name }).getAttribute('href');
    expect([to('Compare schools'), to('My lists and dates'), to('Plan')]).toEqual(['/compare', '/saved', '/plan']);
    await user.click(opening.getByRole('button', { name: 'Find a school' }));
    expect(document.activeElement?.id).toBe('search-field');
  });

  it('does without the opening where something is filtered', async () => {
    await openWindow('/browse?country=CN');
    await screen.findByText(/^Pick an institution/);
    expect(screen.queryByRole('region', { name: 'University Almanac' })).toBeNull();
  });

  it('shows all institutions, and of a country only its own', async () => {
    const { user, at } = await openWindow('/browse');
    await screen.findByRole('heading', { name: /^3 institutions/ });
    await user.click(screen.getByRole('checkbox', { name: /^China/ }));
    await screen.findByRole('heading', { name: /^2 institutions/ });
    expect(at()).toBe('/browse?country=CN');
    expect(lastAsked()).toMatchObject({ filter: { country: ['CN'] } });
  });

  it('takes a filter away by its chip, and all by one button', async () => {
    const { user, at } = await openWindow('/browse?country=CN&has=tuition');
    await screen.findByRole('heading', { name: /^1 institution/ });
    await user.click(screen.getByRole('button', { name: /China/ }));
    await waitFor(() => {
      expect(at()).toBe('/browse?has=tuition');
    });
  });

  it('sorts, and turns the order about', async () => {
    const { user, at } = await openWindow('/browse');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort by' }), 'founded');
    await waitFor(() => {
      expect(lastAsked()).toMatchObject({ sort: 'founded' });
    });
    await user.click(screen.getByRole('button', { name: /^Reverse the order/ }));
    await waitFor(() => {
      expect(at()).toContain('sort=founded');
    });
  });

  it('says so where nothing is left', async () => {
    await openWindow('/browse?country=RU&has=tuition');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('0 institutions');
  });

  it.each(['en', 'zh', 'ru'] as const)('is in %s, and says so to what reads it aloud', async (language) => {
    const { words } = await openWindow('/browse', { language });
    await screen.findByRole('region', { name: words.browse.list });
    await waitFor(() => {
      expect(new Intl.Locale(document.documentElement.lang).language).toBe(language);
    });
  });

  it('counts what has a place on the map', async () => {
    const { user } = await openWindow('/map');
    await screen.findByText('2 of 3 institutions have a place on the map');
    await user.click(screen.getByRole('button', { name: 'Come nearer' }));
    await user.click(screen.getByRole('button', { name: 'World' }));
    await screen.findByText('2 of 3 institutions have a place on the map');
  });
});
