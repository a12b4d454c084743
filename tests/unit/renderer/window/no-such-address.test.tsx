import { openWindow } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../support/catalogs.ts';

const main = (): string => screen.getByRole('main').textContent;

describe('an address that the program does not have', () => {
  it.each(languages)('is named, in %s, with the way back', async (language) => {
    const { user, at } = await openWindow('/nowhere/at/all', { language });
    const words = catalogs[language].error;
    await screen.findByRole('heading', { level: 1, name: words.unknownAddress });
    expect(main()).toContain('/nowhere/at/all');
    await user.click(screen.getByRole('link', { name: words.toBrowse }));
    await waitFor(() => {
      expect(at()).toBe('/browse');
    });
  });

  // One window goes to them all, by way of a view that is like none of them.
  async function inTurn(paths: readonly string[], look: (path: string) => void): Promise<void> {
    const between = '/between/them';
    const { router } = await openWindow(between);
    for (const path of paths) {
      await screen.findByText(between, { exact: false });
      await router.navigate(path);
      await waitFor(() => {
        expect(main(), path).not.toContain(between);
        look(path);
      });
      await router.navigate(between);
    }
  }

  it('says that this edition has nothing there, and what to do', async () => {
    await inTurn(
      [
        '/institutions/no-such-school',
        '/organizations/no-such-body',
        '/alliances/no-such-alliance',
        '/sources/no-such-source',
        '/print/profile/no-such-school',
        '/institutions/No-Such-School',
        '/institutions/no_such_school',
        '/institutions/no%20such%20school/costs',
        '/alliances/%F0%9F%92%A9',
        '/registers/no_such_register',
        `/institutions/${'a'.repeat(3_000)}`,
        '/print/profile/no_such_school',
        '/print/costs/no_such_school',
      ],
      (path) => {
        expect(screen.getByRole('alert').textContent, path).toContain(catalogs.en.error['not-found']);
      },
    );
  });

  it('leads to whom it means where it is typed in capitals', async () => {
    const { router, at } = await openWindow('/settings');
    for (const [path, leads] of [
      ['/institutions/Songhua-Medical-University', '/institutions/songhua-medical-university'],
      ['/institutions/SONGHUA-MEDICAL-UNIVERSITY/costs', '/institutions/songhua-medical-university/costs'],
      ['/alliances/Amur-League', '/alliances/amur-league'],
      ['/compare?school=Songhua-Medical-University', '/compare?school=songhua-medical-university'],
    ] as const) {
      await router.navigate(path);
      await waitFor(() => {
        expect(at()).toBe(leads);
        expect(main()).toContain(leads.includes('amur') ? 'Amur League' : 'Songhua');
      });
      expect(screen.queryByRole('alert')).toBeNull();
    }
  });

  it('is a message whatever it is, never an empty or a broken window', async () => {
    await inTurn(
      [
        '/institutions/%00',
        '/institutions/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
        `/institutions/${'a'.repeat(3_000)}`,
        '/institutions/<script>alert(1)</script>',
        '/institutions/Harbin%20Medical',
        '/alliances/%F0%9F%92%A9',
        '/sources/%E2%80%AE',
        '/saved/no-such-list',
        '/search?text=%00%01',
        '/browse?sort=%00',
        `/${'x'.repeat(5_000)}`,
        '/__proto__',
        '/institutions/constructor',
      ],
      (path) => {
        const main = screen.getByRole('main');
        expect(main.querySelector('h1, [role="alert"]')?.textContent.trim(), path).toBeTruthy();
        expect(main.querySelector('[class*="pending"]'), path).toBeNull();
        expect(main.textContent.trim().length, path).toBeGreaterThan(20);
        expect(document.body.textContent, path).not.toContain(catalogs.en.error.crashed);
      },
    );
  });
});
