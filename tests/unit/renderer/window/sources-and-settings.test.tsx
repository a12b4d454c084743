import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/fixture-reference.ts';

describe('sources', () => {
  it('are filtered by words and kind', async () => {
    const { user } = await openWindow('/sources');
    const count = await screen.findByText('5 sources');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'official');
    await waitFor(() => {
      expect(count.textContent).toBe('1 source');
    });
  });

  it('tell their kind, dates and what rests on them', async () => {
    await openWindow('/sources/songhua-site');
    await screen.findByText('March 2024');
    const school = screen.getByRole('link', { name: 'Songhua Medical University' }).closest('li') as HTMLElement;
    // Figure by figure, with the year that the source gives, in the reader's words; what is none is counted.
    await within(school).findByText('12,000');
    expect(school.textContent).toMatch(/Students.*12,000 2024/);
    expect(school.textContent).toMatch(/Teachers.*over 2,000/);
    expect(school.textContent).toContain('First Hospital');
    expect(school.textContent).not.toContain('13,500');
    expect(school.textContent).toMatch(/\d+ more (is|are) no figures?/);
  });

  it('that are not there say so', async () => {
    await openWindow('/sources/no-such-source');
    expect((await screen.findByRole('main')).textContent).not.toBe('');
    await screen.findByText(/no-such-source|no source/i);
  });
});

describe('settings', () => {
  it('change the language at once, and are kept', async () => {
    const { user, backend } = await openWindow('/settings');
    await user.click(await screen.findByRole('radio', { name: 'Русский' }));
    await screen.findByRole('heading', { name: 'Настройки', level: 1 });
    expect((await tell(backend, 'settings.get', {})).language).toBe('ru');
    await user.click(screen.getByRole('radio', { name: '中文' }));
    await screen.findByRole('heading', { name: '设置', level: 1 });
  });

  it('change the theme of the page', async () => {
    const { user } = await openWindow('/settings');
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => {
      expect(document.documentElement.dataset['theme']).toBe('dark');
    });
  });

  it('make a backup, and list it', async () => {
    const { user } = await openWindow('/settings');
    await screen.findByText('There is none yet.');
    await user.click(screen.getByRole('button', { name: 'Make one now' }));
    await waitFor(() => {
      expect(screen.queryByText('There is none yet.')).toBeNull();
    });
  });
});

describe('the licences', () => {
  it('are a link away from the settings, in every language, and say where to look where they are missing', async () => {
    const { user, at } = await openWindow('/settings', { language: 'ru' });
    await user.click(await screen.findByRole('link', { name: 'Все лицензии' }));
    await screen.findByText(/npm run build/);
    expect(at()).toBe('/licences');
  });

  it('stand there with those that share a text, each opened in its place', async () => {
    const file = join(temporaryFolder(), 'licences.json');
    writeFileSync(
      file,
      JSON.stringify([
        { of: ['University Almanac'], text: 'Ours' },
        { of: ['d3-array 3 (ISC)', 'd3-geo 3 (ISC)', 'd3-path 3 (ISC)'], text: 'Permission to use' },
      ]),
    );
    await openWindow('/licences', { language: 'zh', licences: file });
    await screen.findByText('Permission to use');
    expect(screen.getAllByRole('group').map(({ textContent }) => textContent)).toEqual([
      'University AlmanacOurs',
      'd3-array 3 (ISC) 另有 2 项d3-array 3 (ISC)d3-geo 3 (ISC)d3-path 3 (ISC)Permission to use',
    ]);
  });
});

describe('the list of keys', () => {
  it('opens with ? and closes with Escape', async () => {
    const { user } = await openWindow('/settings');
    await user.keyboard('?');
    const keys = await screen.findByRole('dialog');
    expect(within(keys).getAllByRole('term').length + keys.querySelectorAll('kbd').length).toBeGreaterThan(5);
  });
});
