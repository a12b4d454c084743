import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchBox } from '../../../../../src/renderer/features/search/search-box.tsx';
import type { Language } from '../../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../../support/catalogs.ts';

/** The edition itself: what a person types finds among all its names. */
const reference = join(import.meta.dirname, '../../../../../resources/reference.db');
const texts = catalogs.en.search;

function box(language: Language = 'en') {
  realBackend(reference);
  const shown = renderPart(<SearchBox />, { language });
  const field = screen.getByRole<HTMLInputElement>('combobox');
  const address = () => `${shown.router.state.location.pathname}${shown.router.state.location.search}`;
  /** Puts a text into the emptied box, as from the clipboard. */
  const search = async (text: string) => {
    await shown.user.clear(field);
    field.focus();
    await shown.user.paste(text);
  };
  const first = () => screen.getAllByRole('option')[0] as HTMLElement;
  return { ...shown, field, address, search, first };
}

/** What a person types, the school it must lead to, and what the line below the hit says of why. */
const ways: readonly [way: string, typed: string, slug: string, why: RegExp | null][] = [
  ['English', 'Harbin Medical University', 'harbin-medical-university', null],
  ['English in another case, cut short', 'harbin med', 'harbin-medical-university', null],
  ['English with a typing mistake', 'harbn medical', 'harbin-medical-university', null],
  ['Chinese', '哈尔滨医科大学', 'harbin-medical-university', /native name: 哈尔滨医科大学/],
  ['traditional Chinese', '重慶醫科大學', 'chongqing-medical-university', /重[庆慶]/],
  ['pinyin without tones', 'haerbin yike daxue', 'harbin-medical-university', /哈尔滨医科大学\s· haerbinyikedaxue/],
  [
    'pinyin with tones',
    "Hā'ěrbīn Yīkē Dàxué",
    'harbin-medical-university',
    /哈尔滨医科大学\s· haerbinyikedaxue|Hā'ěrbīn Yīkē Dàxué/,
  ],
  ['pinyin without spaces', 'chongqingyikedaxue', 'chongqing-medical-university', /重庆医科大学\s· chongqingyikedaxue/],
  ['pinyin initials', 'hebykdx', 'harbin-medical-university', /哈尔滨医科大学\s· haerbinyikedaxue/],
  ['an acronym', 'CQMU', 'chongqing-medical-university', /acronym: CQMU/],
  ['a Chinese short name', '哈医大', 'harbin-medical-university', /short name: 哈医大/],
  [
    'a former name',
    'Harbin Special Medical School',
    'harbin-medical-university',
    /former name: Harbin Special Medical School/,
  ],
  ['a former name in Chinese', '哈尔滨医学专门学校', 'harbin-medical-university', /former name: 哈尔滨医学专门学校/],
  ['Russian', 'Харбинский медицинский университет', 'harbin-medical-university', /Харбинский медицинский университет/],
  [
    'Russian in lower case, cut short',
    'харбинский мед',
    'harbin-medical-university',
    /Харбинский медицинский университет/,
  ],
];

describe('finding a school', () => {
  it.each(ways)('by %s says why, marks what matched, and opens it with Enter', async (_way, typed, slug, why) => {
    const { user, search, first, field, address } = box();
    const name = slug.startsWith('harbin') ? 'Harbin Medical University' : 'Chongqing Medical University';
    await search(typed);
    await waitFor(() => {
      expect(first().textContent).toContain(name);
      expect(first().textContent).toMatch(why ?? name);
    });
    if (why === null) expect(first().textContent, 'a name as it stands is its own reason').not.toContain(': ');
    expect(first().querySelectorAll('mark').length, 'what matched is marked').toBeGreaterThan(0);
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(address()).toBe(`/institutions/${slug}`);
    });
    expect(field.value).toBe('');
  });

  it.each([
    ['zh', '哈尔滨医科大学', '：'],
    ['ru', 'Харбинский медицинский университет', ': '],
  ] as const)('says why in %s', async (language, name, colon) => {
    const { search, first } = box(language);
    await search('HMU');
    await waitFor(() => {
      expect(first().textContent).toContain(name);
    });
    expect(first().textContent).toContain(`${catalogs[language].search.why.acronym}${colon}HMU`);
  });

  it('answers on every letter, and goes through the hits with the arrows, around at both ends', async () => {
    const { user, field, address } = box();
    const hits = () => screen.getAllByRole('option');
    for (const letter of 'chon') {
      await user.type(field, letter);
      await screen.findAllByRole('option');
    }
    await waitFor(() => {
      expect(hits()[0]?.textContent).toContain('Chongqing');
    });
    const selected = () => hits().findIndex((one) => one.getAttribute('aria-selected') === 'true');
    expect(selected()).toBe(0);
    await user.keyboard('{ArrowDown}');
    expect(selected()).toBe(1);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(selected()).toBe(hits().length - 1);
    expect(
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-selected'),
      'the box names the hit that is selected',
    ).toBe('true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(selected()).toBe(1);
    await user.keyboard('{Enter}');
    expect(address()).toMatch(/^\/(institutions|organizations|alliances)\//);
  });

  it('finds alliances and organizations too', async () => {
    const { user, search, first, address } = box();
    for (const [typed, wanted] of [
      ['ASRMU', /^\/alliances\/asrmu$/],
      ['Ministry of Education', /^\/organizations\/ministry-of-education/],
    ] as const) {
      await search(typed);
      await waitFor(() => {
        expect(first().textContent).toContain(typed);
      });
      await user.keyboard('{Enter}');
      await waitFor(() => {
        expect(address()).toMatch(wanted);
      });
    }
  });

  it('says what was searched where nothing is found, offers the nearest names, and leads to the page of results', async () => {
    const { user, search, address, container } = box();
    await search('qqqqzzzzxxxx');
    await waitFor(() => {
      expect(container.textContent).toContain('Nothing found for “qqqqzzzzxxxx”.');
    });
    expect(container.textContent).toContain(texts.searched);
    expect(container.textContent).toContain(texts.nearest);
    expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
    expect(screen.getByRole('status').textContent).toBe('No results');
    // Enter goes to the page of results, never to a school that was not asked for.
    await user.keyboard('{Enter}');
    expect(address()).toBe('/search?text=qqqqzzzzxxxx');
  });

  it('leads to all results', async () => {
    const { user, search, address } = box();
    await search('medical');
    await user.click(await screen.findByRole('option', { name: texts.all }));
    expect(address()).toBe('/search?text=medical');
  });

  it('is emptied with Escape, then left', async () => {
    const { user, search, field, address } = box();
    await search('harbin');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(field);
    expect(address()).toBe('/');
  });
});
