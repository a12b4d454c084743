import { openWindow } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPages } from '../../../../src/shared/words/help/help-pages.ts';
import { propertyIds } from '../../../../src/shared/domain/properties/dictionary.ts';

const texts = helpPages.flatMap(({ title, parts }) => [title, ...parts.flatMap((part) => [part.title, part.body])]);

describe('help', () => {
  it('says everything in three languages, paragraph by paragraph', () => {
    for (const { en, zh, ru } of texts) {
      expect(en).toMatch(/^[^\u0400-\u04FF\u4E00-\u9FFF]+$/);
      expect(zh).toMatch(/[\u4E00-\u9FFF]/);
      expect(ru).toMatch(/[\u0400-\u04FF]/);
      const paragraphs = (text: string) => text.split('\n').length;
      expect([paragraphs(zh), paragraphs(ru)], en).toEqual([paragraphs(en), paragraphs(en)]);
    }
  });

  it.each(['en', 'zh', 'ru'] as const)('opens every page by its address in %s', async (language) => {
    const { router } = await openWindow('/help', { language });
    for (const { id, title, parts } of helpPages) {
      await router.navigate(`/help/${id}`);
      const article = await screen.findByRole('heading', { level: 1, name: title[language] });
      const shown = article.closest('article') as HTMLElement;
      for (const part of parts) expect(within(shown).getByRole('heading', { name: part.title[language] })).toBeTruthy();
      await waitFor(() => {
        expect(document.title).toContain(title[language]);
      });
    }
  });

  it('shows figures, a disagreement and what is unknown as the profile shows them, each footnote with its source', async () => {
    const { user } = await openWindow('/help/figure');
    const part = (id: string) => document.getElementById(id) as HTMLElement;
    await waitFor(() => {
      expect(part('claim').querySelector('table')).not.toBeNull();
      expect(part('disagree').querySelector('svg[role="img"]')).not.toBeNull();
    });
    expect(part('unknown').querySelector('td')?.textContent).toMatch(/^— /);
    await user.click(within(part('claim')).getAllByRole('link', { name: /^Source \d+$/ })[0] as HTMLElement);
    const opened = within(await screen.findByRole('dialog', { name: /^Source \d+$/ }));
    expect(opened.getByRole('link', { name: 'All facts taken from it' })).toBeTruthy();
    // There is no list of sources on this page to go to.
    expect(opened.queryByRole('link', { name: 'In the list of sources' })).toBeNull();
  });

  it('explains every term that a profile may have', async () => {
    await openWindow('/help/terms');
    await screen.findByRole('heading', { level: 1, name: 'Terms' });
    for (const id of propertyIds)
      expect(document.getElementById(id)?.querySelector('dd')?.textContent, id).toBeTruthy();
  });

  it('is reached by F1 at the page that is about the view, by each sign, and by the explanation of a term', async () => {
    const { user, at } = await openWindow('/institutions/songhua-medical-university');
    const profile = within(await screen.findByRole('article'));
    const sign = profile.getAllByRole('link', { name: 'Sources disagree' })[0] as HTMLElement;
    expect(sign.getAttribute('href')).toBe('/help/figure#disagree');
    await user.click(profile.getAllByRole('button', { name: /What “Students” means/ })[0] as HTMLElement);
    const more = screen.getAllByText('More in Help').map((link) => link.getAttribute('href'));
    expect(more).toEqual(['/help/terms#students-total']);
    await user.keyboard('{F1}');
    await screen.findByRole('heading', { level: 1, name: 'How a figure is recorded' });
    expect(at()).toBe('/help/figure');
  });

  it.each([
    '/institutions/songhua-medical-university',
    '/institutions/songhua-medical-university/costs',
    '/alliances/amur-league',
    ...['decide', 'like', 'everything'].map(
      (depth) => `/compare?school=songhua-university&school=songhua-medical-university&depth=${depth}`,
    ),
  ])('has a place for every sign and every term at %s', async (address) => {
    const { user } = await openWindow(address);
    const main = await screen.findByRole('main');
    await waitFor(() => {
      expect(main.querySelector('table')).not.toBeNull();
    });
    const signs = [...main.querySelectorAll('[data-sign]')];
    if (!address.includes('like')) expect(signs.length).toBeGreaterThan(0);
    for (const sign of signs) {
      const [page, part] = (sign.getAttribute('href') ?? '').replace('/help/', '').split('#');
      const found = helpPages.find(({ id }) => id === page);
      expect(
        found?.parts.map(({ id }) => id as string),
        sign.outerHTML,
      ).toContain(part);
    }
    for (const button of main.querySelectorAll<HTMLElement>('button[popovertarget][aria-label^="What “"]')) {
      await user.click(button);
      const href = [...main.querySelectorAll('a[href^="/help/terms#"]')].map((link) => link.getAttribute('href'))[0];
      expect(propertyIds as readonly string[], button.outerHTML).toContain(href?.split('#')[1]);
      await user.keyboard('{Escape}');
    }
  });

  it('has a place for every address that the window leads to in it', () => {
    const folder = join(import.meta.dirname, '../../../../src/renderer');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const led = files.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/['"`]\/help\/([a-z]+)(?:#([a-z-]+))?['"`]/g)].map(
        ([, page, part]) => [page, part] as const,
      ),
    );
    expect(led.length).toBeGreaterThan(0);
    for (const [page, part] of led) {
      const found = helpPages.find(({ id }) => id === page);
      expect(found, page).toBeDefined();
      if (part !== undefined) expect(found?.parts.map(({ id }) => id)).toContain(part);
    }
  });
});
