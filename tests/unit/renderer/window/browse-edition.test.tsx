import { giveRoom, one, openEdition, stands, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';
import type { Input } from '../../../../src/shared/contract/index.ts';
import { inLanguage, type Language } from '../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../support/catalogs.ts';

const texts = catalogs.en.browse;

/** What the backend answers to a list, to hold the page against. */
const institutions = (
  backend: Backend,
  filter: Input<'institutions.list'>['filter'],
  sort: Input<'institutions.list'>['sort'] = 'known',
  descending = false,
  language: Language = 'en',
) => tell(backend, 'institutions.list', { filter, sort, descending, language, offset: 0, limit: 50 });

const heading = () => one('main h1[aria-live]').textContent;
const names = () => textsOf('[data-index] [class*="rowName"]');
const chips = () => document.querySelectorAll<HTMLElement>(`main ul[aria-label="${texts.filters}"] button`);
const facet = (name: string) =>
  [...document.querySelectorAll('fieldset')].find(
    (one) => one.querySelector('legend')?.textContent === name,
  ) as HTMLElement;
const boxes = (name: string) => facet(name).querySelectorAll('input[type="checkbox"]');
const value = (name: string, label: string) =>
  [...facet(name).querySelectorAll('label')].find(
    (one) => one.querySelector('span')?.textContent === label,
  ) as HTMLElement;
const button = (label: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('main button')].find((one) =>
    new RegExp(label).test(one.getAttribute('aria-label') ?? one.textContent),
  );
  if (!found) throw new Error(`There is no button ${label}.`);
  return found;
};

const counts = (count: number) =>
  waitFor(() => {
    expect(heading()).toBe(`${count} institution${count === 1 ? '' : 's'}`);
  });

describe('browsing the edition', () => {
  it('lists every institution as the backend orders them, and draws those in view alone', async () => {
    giveRoom();
    const { backend } = await openEdition('/browse');
    const { total, rows } = await institutions(backend, {});
    await counts(total);
    await waitFor(() => {
      expect(names().slice(0, 8)).toEqual(rows.slice(0, 8).map((row) => row.name.en));
    });
    expect(names().length, 'only the visible part is on the page').toBeLessThan(60);
  });

  it('filters by facets, says what each would leave, and takes filters away by chip and all at once', async () => {
    const { backend, user, at } = await openEdition('/browse');
    const all = await institutions(backend, {});
    const china = all.facets['country']?.find((one) => one.value === 'CN')?.count ?? 0;
    const box = value(texts.facet.country, 'China');
    expect(box.textContent).toBe(`China${china}`);
    await user.click(box);
    await counts(china);
    expect(at()).toBe('/browse?country=CN');

    const priced = await institutions(backend, { country: ['CN'], has: ['tuition'] });
    await user.click(value(texts.facet.has, texts.has.tuition));
    await counts(priced.total);
    expect(priced.total).toBeLessThan(china);
    await user.click(value(texts.facet.country, 'Russia'));
    const both = await institutions(backend, { country: ['CN', 'RU'], has: ['tuition'] });
    await counts(both.total);
    expect(both.total, 'values of one facet add up').toBeGreaterThan(priced.total);

    expect(chips()).toHaveLength(4);
    await user.click([...chips()].find(({ textContent }) => textContent.includes('Russia')) as HTMLElement);
    await counts(priced.total);
    await user.click(button(texts.reset));
    await counts(all.total);
    expect(chips()).toHaveLength(0);
    expect(at()).toBe('/browse');
  });

  it('opens a long facet in full and folds it again', async () => {
    const { backend, user } = await openEdition('/browse');
    const all = (await institutions(backend, {})).facets['region']?.length ?? 0;
    expect(all).toBeGreaterThan(8);
    await waitFor(() => {
      expect(boxes(texts.facet.region)).toHaveLength(8);
    });
    const more = () => one('button', facet(texts.facet.region));
    expect(more().textContent).toMatch(/^Show all/);
    await user.click(more());
    expect(boxes(texts.facet.region)).toHaveLength(all);
    expect(more().textContent).toBe(texts.fewer);
    await user.click(more());
    expect(boxes(texts.facet.region)).toHaveLength(8);
  });

  it('sorts by name, founding, students and completeness, either way', async () => {
    giveRoom();
    const { backend, user, at } = await openEdition('/browse');
    const sortBy = one('main select');
    const first = (sort: Input<'institutions.list'>['sort'], descending: boolean) =>
      waitFor(async () => {
        expect(names()[0], sort).toBe((await institutions(backend, {}, sort, descending)).rows[0]?.name.en);
      });
    for (const [sort, descending] of [
      ['founded', false],
      ['completeness', true],
      ['name', false],
      ['students', true],
    ] as const) {
      await user.selectOptions(sortBy, sort);
      await first(sort, descending);
    }
    await user.click(button(`^${texts.reverse}`));
    await first('students', false);
    expect(at()).toBe('/browse?sort=students&order=up');
    expect(button(`^${texts.reverse}`).getAttribute('aria-label')).toBe(`${texts.reverse} (${texts.ascending})`);
  });

  it('steps back and forward through filters', async () => {
    const { backend, user, back, forward } = await openEdition('/browse');
    const [all, china] = [await institutions(backend, {}), await institutions(backend, { country: ['CN'] })];
    const box = () => one<HTMLInputElement>('input', value(texts.facet.country, 'China'));
    await user.click(box());
    await counts(china.total);
    await back();
    await counts(all.total);
    expect(box().checked).toBe(false);
    await forward();
    await counts(china.total);
    expect(box().checked).toBe(true);
  });

  it('shows the same to whoever opens a copied address', async () => {
    giveRoom();
    const { user, at } = await openEdition('/browse?country=AT');
    await user.selectOptions(one('main select'), 'founded');
    await waitFor(() => {
      expect(at()).toBe('/browse?country=AT&sort=founded');
      expect(names().length).toBeGreaterThan(0);
    });
    await user.click(one('[data-index="0"] a'));
    await stands();
    const shown = () => [at(), document.title, heading(), one('article h1').textContent, ...names()];
    await waitFor(() => {
      expect(document.title).toContain(one('article h1').textContent);
    });
    const seen = shown();
    const other = await openEdition(at());
    expect(other.at()).toBe(seen[0]);
    await waitFor(() => {
      expect([other.at(), ...shown().slice(1)]).toEqual(seen);
    });
  });

  it('says so when nothing has all that was asked, and leads out', async () => {
    const { backend, user } = await openEdition('/browse?country=AT&language=ru&has=tuition&size=under-1000');
    await counts(0);
    expect(one('main').textContent).toContain(texts.none);
    await user.click(button(texts.reset));
    await counts((await institutions(backend, {})).total);
  });

  it.each([
    '/browse?country=XXXXXXXXXXXXXXXX',
    '/browse?kind=nonsense&sort=nothing&order=sideways',
    `/browse?${Array.from({ length: 300 }, (_, index) => `region=r${index}`).join('&')}`,
    '/browse?country=%F0%9F%92%A9&country=%00&size=-1&__proto__=x&constructor=y',
  ])('leaves out what an address says wrongly: %#', async (address) => {
    await openEdition(address);
    await waitFor(() => {
      expect(heading()).toMatch(/^\d+ institutions$/);
    });
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('reads the list in the alphabet of the reader', async () => {
    giveRoom();
    const { backend } = await openEdition('/browse?country=RU&sort=name', { language: 'ru' });
    const { rows } = await institutions(backend, { country: ['RU'] }, 'name', false, 'ru');
    await waitFor(() => {
      expect(names().slice(0, 8)).toEqual(rows.slice(0, 8).map((row) => inLanguage(row.name, 'ru')));
    });
    expect(names().slice(0, 8)).toEqual(
      names()
        .slice(0, 8)
        .toSorted((a, b) => a.localeCompare(b, 'ru')),
    );
  });
});
