import { giveRoom, openEdition, stands } from '../../../support/edition-window.tsx';
import { openWindow, tell } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sectionKeys } from '../../../../src/renderer/ui/key-list.tsx';
import type { Language } from '../../../../src/shared/domain/language.ts';
import { languagesInTurn } from '../../../support/results.ts';

const school = 'songhua-medical-university';

/** What the keys of a language's usual layout write where the Latin ones have these signs; Chinese is typed on a Latin keyboard. */
const russian: Readonly<Record<string, string>> = { s: 'ы', c: 'с', p: 'з', k: 'л', f: 'а', '/': '.', '?': ',' };
const written = (sign: string, language: Language) => (language === 'ru' ? (russian[sign] ?? sign) : sign);

/** Presses a key by the sign that a Latin keyboard bears there, as the layout of a language writes it. */
function press(sign: string, language: Language, held: object = {}): void {
  const code = /^[a-z]$/.test(sign)
    ? `Key${sign.toUpperCase()}`
    : /^\d$/.test(sign)
      ? `Digit${sign}`
      : /^[/?]$/.test(sign)
        ? 'Slash'
        : sign;
  const shift = sign === '?' ? { shiftKey: true } : {};
  fireEvent.keyDown(document.activeElement ?? document.body, { key: written(sign, language), code, ...shift, ...held });
}

/** The beginning of a view has the keyboard: its heading, or what is read there. */
const hasArrived = () =>
  waitFor(() => {
    const at = document.activeElement;
    expect(at?.matches('main :is(h1, article)'), `${at?.tagName} ${at?.textContent.slice(0, 40)}`).toBe(true);
    expect(at?.textContent.trim()).not.toBe('');
  });

/** One of each kind of view there is. */
const elsewhere = [
  '/map',
  '/alliances',
  '/compare',
  '/saved',
  '/sources',
  '/registers',
  '/rules',
  '/help',
  '/additions/school',
  '/additions/table',
  '/organizations/star-index',
  '/settings',
  `/institutions/${school}`,
  `/institutions/${school}/costs`,
  `/institutions/${school}/add`,
  '/alliances/amur-league',
  '/alliances/overlap',
  `/compare?school=${school}`,
  '/registers/star-register',
  '/rules/IN',
  '/plan',
  '/sources/songhua-site',
  '/search?text=songhua',
  '/additions',
  '/changes',
  '/licences',
  '/help/figure',
  '/nowhere/at/all',
  `/print/profile/${school}`,
  '/print/list/saved',
  '/print/plan',
];

describe.each(languagesInTurn)('keys, in %s', (language) => {
  it('Alt and a digit lead to each section, whose beginning has the keyboard and whose name the window bears', async () => {
    const { at } = await openWindow('/settings', { language });
    await screen.findByRole('heading', { level: 1 });
    const titles = new Set<string>();
    for (const [digit, , path] of sectionKeys) {
      const before = document.title;
      document.querySelector<HTMLElement>('main :is(a, button)')?.focus();
      press(digit, language, { altKey: true });
      await waitFor(() => {
        expect(at().split('?')[0]).toBe(path);
        expect(document.title).not.toBe(before);
      });
      await hasArrived();
      await waitFor(() => {
        expect(document.querySelector('[data-announced]')?.textContent, 'and is said').toBe(document.title);
      });
      titles.add(document.title);
    }
    expect(titles.size).toBe(sectionKeys.length);
  });

  it('search, Help and the list of keys are reached from a section, and left again', async () => {
    const { at, words, user } = await openWindow('/alliances', { language });
    const search = await screen.findByRole('combobox', { name: words.search.label });
    for (const reach of [
      () => {
        press('k', language, { ctrlKey: true });
      },
      () => {
        press('/', language);
      },
    ]) {
      reach();
      expect(document.activeElement).toBe(search);
      search.blur();
    }
    press('?', language);
    const dialog = await screen.findByRole('dialog', { name: words.app.shortcuts });
    for (const [, id] of sectionKeys) expect(dialog.textContent).toContain(words.keys[id]);
    await user.click(screen.getByRole('button', { name: words.app.close }));
    press('F1', language);
    await waitFor(() => {
      expect(at()).toMatch(/^\/help\//);
    });
  });

  it('S, C and P do on a profile what their buttons do', async () => {
    const { at } = await openWindow(`/institutions/${school}`, { language });
    for (const sign of ['s', 'c']) {
      const button = await waitFor(() => {
        const found = document.querySelector(`button[aria-keyshortcuts="${sign}"]`);
        expect(found).not.toBeNull();
        return found;
      });
      press(sign, language);
      await waitFor(() => {
        expect(button?.getAttribute('aria-pressed'), sign).toBe('true');
      });
    }
    press('p', language);
    await waitFor(() => {
      expect(at()).toContain(`/print/profile/${school}`);
    });
  });

  it('keys of one character do nothing and are told nowhere where they are turned off; the others remain', async () => {
    const { at, user, words, backend, router } = await openWindow('/settings', { language });
    const keys = within(await screen.findByRole('group', { name: words.app.characterKeys }));
    await user.click(keys.getByRole('radio', { name: words.app.characterKeysOff }));
    await waitFor(async () => {
      expect(await tell(backend, 'settings.get', {})).toMatchObject({ characterKeys: false });
    });
    await router.navigate(`/institutions/${school}`);
    const save = await screen.findByRole('button', { name: words.profile.save });
    for (const sign of ['s', 'c', 'n', 'b', 'p', '/', '?']) press(sign, language);
    expect(document.querySelectorAll('button[aria-pressed="true"], aside textarea')).toHaveLength(0);
    expect(document.querySelectorAll('[aria-keyshortcuts]:not([aria-keyshortcuts*="+"])')).toHaveLength(0);
    expect(document.querySelector('dialog[open]')).toBeNull();
    expect(document.activeElement?.matches('input'), 'the search box').toBe(false);
    expect(at()).toBe(`/institutions/${school}`);
    expect(save.getAttribute('aria-pressed')).toBe('false');
    await user.click(screen.getByRole('button', { name: words.app.shortcuts }));
    const dialog = await screen.findByRole('dialog', { name: words.app.shortcuts });
    const listed = [...dialog.querySelectorAll('dt')].map((one) =>
      [...one.querySelectorAll('kbd')].map((key) => key.textContent),
    );
    expect(listed.filter((one) => one.length === 1 && one[0]?.length === 1)).toEqual([]);
    expect(dialog.textContent).toContain(words.keys.search);
    expect(dialog.textContent).toContain(words.keys.print);
    expect(dialog.textContent).not.toContain(words.keys.save);
    await user.click(screen.getByRole('button', { name: words.app.close }));
    press('k', language, { ctrlKey: true });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: words.search.label }));
  });

  it('the arrows, Home, End and the page keys go through every list, which is one stop', async () => {
    giveRoom();
    const { router } = await openEdition('/alliances', { language });
    for (const { path, entries, drawn } of lists) {
      await router.navigate(path);
      await stands();
      const links = () => [...document.querySelectorAll<HTMLElement>(entries)];
      await waitFor(() => {
        expect(links().length, path).toBeGreaterThan(3);
        expect(links().filter((link) => link.tabIndex === 0).length, `${path}: stops`).toBe(1);
      });
      const keyboardAt = (index: number) =>
        waitFor(() => {
          expect(links().indexOf(document.activeElement as HTMLElement), `${path}: ${index}`).toBe(index);
        });
      links()[0]?.focus();
      press('ArrowDown', language);
      await keyboardAt(1);
      press('ArrowDown', language);
      await keyboardAt(2);
      press('ArrowUp', language);
      await keyboardAt(1);
      press('Home', language);
      await keyboardAt(0);
      if (drawn === 'in view') continue;
      press('End', language);
      await keyboardAt(links().length - 1);
      press('PageUp', language);
      await keyboardAt(Math.max(0, links().length - 11));
    }
  });
});

/** The lists of the sections, whole or those rows that are in view. */
const lists = [
  { path: '/alliances', entries: 'main a[href^="/alliances/"]:not([href="/alliances/overlap"])', drawn: 'whole' },
  { path: '/registers', entries: 'main a[href^="/registers/"]', drawn: 'whole' },
  { path: '/rules', entries: 'main a[href^="/rules/"]', drawn: 'whole' },
  { path: '/search?text=medical', entries: 'main ol a[href]', drawn: 'whole' },
  { path: '/browse', entries: 'main [data-index] a[href^="/institutions/"]', drawn: 'in view' },
  { path: '/sources', entries: 'main [data-index] a[href^="/sources/"]', drawn: 'in view' },
] as const;

it('Alt 1 leads from any view to the list, beside which its filters stand', async () => {
  const { router, at } = await openWindow('/browse');
  await stands();
  for (const path of elsewhere) {
    const before = document.title;
    await router.navigate(path);
    await waitFor(() => {
      expect(document.title, path).not.toBe(before);
    });
    // What is to be printed has no heading that takes the keyboard.
    document.querySelector<HTMLElement>('header a')?.focus();
    press('1', 'en', { altKey: true });
    await waitFor(() => {
      expect(at().split('?')[0], path).toBe('/browse');
    });
    await hasArrived();
  }
});
