import { one, openEdition, openStanding, stands } from '../../../support/edition-window.tsx';
import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../support/catalogs.ts';
import {
  compared,
  dalian,
  everything,
  fill,
  harbin,
  kazan,
  kuban,
  namesOf,
  parent,
  schoolsIn,
  shownRows,
  songhua,
  stand,
  volga,
} from '../../../support/compared.ts';

const texts = catalogs.en.compare;
const picker = () => screen.findByRole('combobox', { name: texts.add });
const onlyDifferences = (words = texts) =>
  screen.findByRole<HTMLInputElement>('checkbox', { name: words.onlyDifferences });
const main = () => one('main').textContent;

describe('an empty comparison', () => {
  it.each(['en', 'zh', 'ru'] as const)('says in %s what it would show, and begins with a press', async (language) => {
    const { backend, user, at, words } = await openStanding('/compare', {
      language,
      keep: async (kept) => {
        await tell(kept, 'bookmarks.add', { slug: songhua });
        await tell(kept, 'recent.add', { slug: songhua });
        await tell(kept, 'recent.add', { slug: volga });
        await tell(kept, 'compare.saveSet', { name: 'Both', slugs: [volga, songhua], depth: 'everything' });
      },
    });
    for (const text of Object.values(words.compare.about)) expect(main()).toContain(text);
    const part = async (name: string) => within(await screen.findByRole('region', { name })).getAllByRole('button');
    const [mine, seen] = await namesOf(backend, [songhua, volga], language);
    const [school, ...others] = await part(words.lists.title);
    expect([school?.textContent.trim(), others]).toEqual([mine, []]);
    const looked = await part(words.lists.recent);
    expect(
      looked.map(({ textContent }) => textContent.trim()),
      'whom a list has is not offered twice',
    ).toEqual([seen]);
    const [set] = await part(words.compare.sets);
    expect(set?.textContent).toContain(seen);
    await user.click(language === 'en' ? (set as HTMLElement) : (school as HTMLElement));
    await waitFor(() => {
      expect(schoolsIn(at())).toEqual(language === 'en' ? [volga, songhua] : [songhua]);
    });
  });
});

describe('choosing schools', () => {
  it('adds them by any name in any script, says them in the address, and stops at six', async () => {
    const { backend, user, at, router } = await openEdition('/compare');
    expect(main()).toContain(texts.empty);
    for (const [typed, slug] of [
      ['haerbin yike', harbin],
      ['Кубанский государственный медицинский', kuban],
      ['大连医科', dalian],
    ] as const) {
      await user.click(await picker());
      await user.paste(typed);
      await screen.findAllByRole('option');
      await user.keyboard('{Enter}');
      await waitFor(() => {
        expect(schoolsIn(at()).at(-1)).toBe(slug);
      });
    }
    const three = await namesOf(backend, [harbin, kuban, dalian]);
    await stand(three);
    await user.click(await picker());
    await user.paste(three[0] ?? '');
    await screen.findAllByText(fill(catalogs.en.search.alreadyThere, { text: three[0] ?? '' }), { exact: false });
    const offered = screen.queryAllByRole('option').map(({ textContent }) => textContent);
    expect(
      offered.filter((name) => name.startsWith(three[0] ?? '')),
      'who is there is not offered',
    ).toEqual([]);
    await user.keyboard('{Enter}');
    expect(schoolsIn(at()), 'and nobody else is taken for it').toHaveLength(3);

    const six = [harbin, kuban, dalian, kazan, 'danube-university-krems', 'bashkir-state-medical-university'];
    await router.navigate(compared([...six, 'wuhan-university']));
    await stand(await namesOf(backend, six));
    expect(screen.queryByRole('combobox', { name: texts.add })).toBeNull();
    expect(main()).toContain(fill(texts.full, { count: 6 }));
  });

  it('takes the open school by C and by its button, but not while typing, and leads to the comparison', async () => {
    const { backend, user, router, words, at, back } = await openStanding(`/institutions/${songhua}`, {
      language: 'ru',
    });
    const { compare: own } = words;
    const told = (text: string) =>
      screen.findByText(text, { exact: false, selector: '[role="status"], [role="status"] *' });
    await screen.findByRole('button', { name: own.compare });
    await user.keyboard('c');
    await told(own.added);
    expect((await screen.findByRole('button', { name: own.inComparison })).getAttribute('aria-pressed')).toBe('true');
    await user.type(screen.getByRole('textbox', { name: words.profile.noteLabel }), 'c');
    expect(screen.getByRole('button', { name: own.inComparison }), 'a letter typed is a letter').toBeTruthy();
    await router.navigate(`/institutions/${volga}`);
    await screen.findByRole('button', { name: own.compare });
    await screen.findByRole('link', { name: fill(own.open, { count: 1 }) });
    await user.click(screen.getByRole('button', { name: own.compare }));
    await user.click(await screen.findByRole('link', { name: fill(own.open, { count: 2 }) }));
    await stand(await namesOf(backend, [songhua, volga], 'ru'));
    expect(schoolsIn(at())).toEqual([songhua, volga]);
    await back();
    await stands();
    await screen.findByRole('button', { name: own.inComparison });
    await user.keyboard('c');
    await told(own.removed);
    await user.click(await screen.findByRole('link', { name: fill(own.open, { count: 1 }) }));
    await stand(await namesOf(backend, [songhua], 'ru'));
  });

  it('moves and removes columns by keyboard; Back and Forward bring each step, and the sections lead back to the last', async () => {
    const { backend, user, words, at, back, forward } = await openStanding(compared([songhua, volga, parent]), {
      language: 'zh',
    });
    const { compare: own } = words;
    const [first, second, third] = (await namesOf(backend, [songhua, volga, parent], 'zh')) as [string, string, string];
    await stand([first, second, third]);
    const button = (text: string, name: string) =>
      screen.getByRole<HTMLButtonElement>('button', { name: fill(text, { name }) });
    const press = async (text: string, name: string) => {
      button(text, name).focus();
      await user.keyboard('{Enter}');
    };
    expect(button(own.moveLeft, first).getAttribute('aria-disabled')).toBe('true');
    expect(button(own.moveRight, third).getAttribute('aria-disabled')).toBe('true');
    await press(own.moveRight, first);
    await stand([second, first, third]);
    await press(own.remove, third);
    await stand([second, first]);
    expect(schoolsIn(at())).toEqual([volga, songhua]);
    await back();
    await stand([second, first, third]);
    await back();
    await stand([first, second, third]);
    await forward();
    await stand([second, first, third]);
    const section = (name: string) =>
      screen.getAllByRole('link', { name }).find((link) => link.closest('nav')) as HTMLElement;
    await user.click(section(words.app.sources));
    await waitFor(() => {
      expect(at()).toBe('/sources');
    });
    await user.click(section(words.app.compare));
    await stand([second, first, third]);
  });
});

describe('the address of a comparison', () => {
  it('brings everything back to whoever opens it, in another language, too', async () => {
    const { user, at } = await openStanding(everything([songhua, volga]));
    await user.click(await onlyDifferences());
    await user.selectOptions(screen.getByRole('combobox', { name: texts.currency }), 'EUR');
    await waitFor(() => {
      expect(at()).toContain('currency=EUR');
    });
    const [copied, seen] = [at(), shownRows()];
    expect(seen.length).toBeGreaterThan(3);
    for (const language of ['en', 'ru'] as const) {
      const { backend, words } = await openStanding(copied, { language });
      await stand(await namesOf(backend, [songhua, volga], language));
      // The lists are in the alphabet of the reader.
      expect(shownRows().toSorted()).toEqual(seen.toSorted());
      expect((await onlyDifferences(words.compare)).checked).toBe(true);
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: words.compare.currency }).value).toBe('EUR');
    }
  });

  it.each([
    [compared([songhua, songhua, volga, 'no-such-school'], '&differences=yes&currency=eur'), [songhua, volga]],
    [compared(['../../etc', '%00', volga], '&__proto__=1'), [volga]],
  ])('leaves out what it says wrongly: %#', async (path, left) => {
    const { backend } = await openStanding(path);
    await stand(await namesOf(backend, left));
    expect(main().includes(fill(texts.unknown, { slugs: 'no-such-school' }))).toBe(path.includes('no-such-school'));
    expect((await onlyDifferences()).checked).toBe(false);
  });

  it('says so when no school of it is in this edition', async () => {
    await openWindow(compared(['no-such-school']));
    expect((await screen.findByRole('alert')).textContent).toContain(catalogs.en.error['not-found']);
  });
});
