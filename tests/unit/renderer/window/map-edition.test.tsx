import { one, openEdition, stands, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';
import type { Input } from '../../../../src/shared/contract/index.ts';
import type { Language } from '../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../support/catalogs.ts';

const located = (backend: Backend, filter: Input<'institutions.map'>['filter'], language: Language = 'en') =>
  tell(backend, 'institutions.map', { filter, language });
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key]));
const marks = () => [...document.querySelectorAll<SVGGElement>('main svg[role="application"] g[role="button"]')];
/** How many schools a mark stands for: its number, or one. */
const counts = () => marks().map((mark) => Number(mark.querySelector('text')?.textContent ?? 1));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const viewBox = () =>
  (one('main svg[role="application"]').getAttribute('viewBox') ?? '').split(' ').map(Number) as [
    number,
    number,
    number,
  ];
const crowd = () => document.querySelector<HTMLElement>('main section[class*="crowd"]');
const says = (text: string) =>
  waitFor(() => {
    expect(textsOf('main p[role="status"]')).toContain(text);
  });

describe('the map of the edition', () => {
  it("shows every located institution that Browse's filters leave, and the list the same; a filter taken away is gone from both", async () => {
    const { backend, user, words: own, at, back } = await openEdition('/map?country=RU', { language: 'zh' });
    const { located: placed, total, names } = await located(backend, { country: ['RU'] }, 'zh');
    await says(fill(own.map.located, { located: placed, total }));
    expect(sum(counts()), 'each stands in one mark').toBe(placed);
    const single = marks().filter((mark) => mark.querySelector('text') === null);
    expect(single.length).toBeGreaterThan(0);
    for (const mark of single) expect(names).toContain(mark.getAttribute('aria-label'));
    expect(one('main section h1[aria-live]').textContent).toContain(String(total));
    expect(one('main svg[role="application"] > path').getAttribute('d')?.length, 'the land is drawn').toBeGreaterThan(
      20_000,
    );

    await user.click(screen.getByRole('button', { name: own.browse.reset }));
    const all = await located(backend, {}, 'zh');
    await says(fill(own.map.located, { located: all.located, total: all.total }));
    await waitFor(() => {
      expect(sum(counts())).toBe(all.located);
    });
    expect(all.located).toBeGreaterThan(placed);
    await back();
    await says(fill(own.map.located, { located: placed, total }));
    const section = (name: string) =>
      screen.getAllByRole('link', { name }).find((link) => link.closest('nav')) as HTMLElement;
    await user.click(section(own.app.browse));
    await waitFor(() => {
      expect(at()).toBe('/browse?country=RU');
    });
    await user.click(section(own.app.map));
    await waitFor(() => {
      expect(at()).toBe('/map?country=RU');
    });
  });

  it('comes nearer where a crowd can be drawn apart and lists it where it cannot; a name leads to the profile, and Back to the map', async () => {
    const { backend, user, at, back } = await openEdition('/map?country=CN');
    await waitFor(() => {
      expect(marks().length).toBeGreaterThan(0);
    });
    const [, , before] = viewBox();
    const openCrowd = async () => {
      for (let step = 0; step < 12 && !crowd(); step += 1) {
        const all = counts();
        await user.click(marks()[all.indexOf(Math.max(...all))] as Element);
      }
      if (!crowd()) throw new Error('No crowd opens.');
    };
    await openCrowd();
    expect(viewBox()[2], 'it has come nearer').toBeLessThan(before / 2);
    const names = textsOf('li', crowd() as HTMLElement);
    expect(names.length).toBeGreaterThan(1);
    expect(crowd()?.textContent).toContain(`${names.length} institutions here`);
    const all = await located(backend, { country: ['CN'] });
    for (const name of names) expect(all.names).toContain(name);
    await user.click(screen.getByRole('button', { name: catalogs.en.map.closeCrowd }));
    expect(crowd()).toBeNull();
    await openCrowd();
    await user.click(one('li button', crowd() as HTMLElement));
    await waitFor(() => {
      expect(at()).toBe(`/institutions/${all.slugs[all.names.indexOf(names[0] ?? '')]}?country=CN`);
      expect(one('article h1').textContent).toBe(names[0]);
    });
    await back();
    await stands();
    expect(at()).toBe('/map?country=CN');
    await waitFor(() => {
      expect(marks().length).toBeGreaterThan(0);
    });
  });

  it('shows where the members of an alliance are, reached from its page', async () => {
    const { backend, user, words: own, at } = await openEdition('/alliances/brimea', { language: 'ru' });
    await user.click(screen.getByRole('link', { name: own.overlap.map }));
    const members = await located(backend, { alliance: ['brimea'] }, 'ru');
    expect(members.located).toBeGreaterThan(2);
    await says(fill(own.map.located, { located: members.located, total: members.total }));
    expect(at()).toBe('/map?alliance=brimea');
    expect(sum(counts())).toBe(members.located);
  });

  it.each([
    ['en', 'Xinjiang'],
    ['zh', '新疆'],
    ['ru', 'Синьцзян'],
  ] as const)(
    'names provinces near enough to have room for them, and none on a map of the world, in %s',
    async (language, province) => {
      const { user, words: own } = await openEdition('/map?country=CN', { language });
      await waitFor(() => {
        expect(textsOf('main svg [class*="region"]')).toContain(province);
      });
      await user.click(screen.getByRole('button', { name: own.map.whole }));
      expect(textsOf('main svg [class*="country"]').length).toBeGreaterThan(0);
      expect(textsOf('main svg [class*="region"]')).toEqual([]);
    },
  );

  it('is empty, and says so, where a filter leaves nobody', async () => {
    const { words: own } = await openEdition('/map?country=AT&language=ru&has=tuition&size=under-1000');
    await says(fill(own.map.located, { located: 0, total: 0 }));
    expect(marks()).toEqual([]);
    expect(one('main').textContent).toContain(own.browse.none);
  });
});
