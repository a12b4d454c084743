import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../support/catalogs.ts';
import { editionOf } from '../../../support/editions.ts';

const slug = 'songhua-medical-university';
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the language that is chosen', () => {
  it('is that of the whole window at once: its title, its search, its schools', async () => {
    const { user, router } = await openWindow('/settings');
    await user.click(await screen.findByRole('radio', { name: '中文' }));
    await screen.findByRole('heading', { level: 1, name: catalogs.zh.app.settings });
    expect(document.documentElement.lang).toBe('zh-Hans');
    expect(screen.getAllByRole('combobox')[0]?.getAttribute('aria-label')).toBe(catalogs.zh.search.label);
    await waitFor(() => {
      expect(document.title).toBe(`${catalogs.zh.app.settings} · ${catalogs.zh.app.name}`);
    });
    await router.navigate(`/institutions/${slug}`);
    await waitFor(() => {
      expect(document.querySelector('article h1')?.textContent).toBe('松花医科大学');
    });
  });

  it('goes back to that of the system', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ru-RU', 'en']);
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('ru-RU');
    const { user, backend, words } = await openWindow('/settings', { language: 'zh' });
    const group = within(await screen.findByRole('group', { name: words.app.language }));
    const ofSystem = group.getByRole('radio', { name: words.app.asSystem });
    expect(ofSystem).toHaveProperty('checked', false);
    await user.click(ofSystem);
    await screen.findByRole('heading', { level: 1, name: catalogs.ru.app.settings });
    expect((await tell(backend, 'settings.get', {})).language).toBeNull();
    const again = within(screen.getByRole('group', { name: catalogs.ru.app.language }));
    expect(again.getByRole('radio', { name: catalogs.ru.app.asSystem })).toHaveProperty('checked', true);
  });
});

describe('an edition from a file', () => {
  it('is what a profile shows, until the one that came with the program is gone back to', async () => {
    const { user, router, words } = await openWindow('/settings');
    const students = (value: string) =>
      waitFor(() => {
        expect(document.querySelector(`article[data-slug="${slug}"] #figures`)?.textContent).toContain(value);
      });
    const bytes = new Uint8Array((await editionOf()).bytes);
    await user.upload(await screen.findByLabelText(words.editions.choose), new File([bytes], 'next.almanac-edition'));
    await user.click(await screen.findByRole('button', { name: 'Take edition 2027.4' }));
    await screen.findByText(/^Edition 2027\.4 is shown, taken from a file/);
    await router.navigate(`/institutions/${slug}`);
    await students('12,750');
    await router.navigate('/settings');
    await user.click(await screen.findByRole('button', { name: /^Go back to edition 2026\.11/ }));
    await screen.findByText(/^Edition 2026\.11 is shown, which came with the program/);
    await router.navigate(`/institutions/${slug}`);
    await students('12,000');
  });
});

describe('erasing', () => {
  it.each(languages)(
    'in %s says what goes first and erases only then; the hand is led there and back',
    async (language) => {
      const { user, backend, words } = await openWindow('/settings', {
        language,
        keep: async (kept) => {
          await tell(kept, 'notes.set', { slug, body: 'mine' });
          await tell(kept, 'backups.create', {});
        },
      });
      const note = async () => (await tell(backend, 'notes.get', { slug })).body;
      const handAt = (text: string) =>
        waitFor(() => {
          expect(document.activeElement?.textContent).toBe(text);
        });
      const press = async (name: string) => user.click(await screen.findByText(name, { selector: 'button' }));
      await press(words.erase.ask);
      await handAt(words.erase.question);
      await press(words.erase.keep);
      await handAt(words.erase.ask);
      expect(await note()).toBe('mine');
      await press(words.erase.ask);
      await press(words.erase.confirm);
      await screen.findByText(words.erase.done);
      expect(await note()).toBe('');
      expect((await tell(backend, 'backups.list', {})).rows).toEqual([]);
    },
  );
});
