import { one, openEdition, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';
import type { Output } from '../../../../src/shared/contract/index.ts';
import { inLanguage } from '../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../support/catalogs.ts';

const schools = ['harbin-medical-university', 'chongqing-medical-university', 'nanjing-medical-university'];
type Overlap = Output<'alliances.overlap'>;

const pathOf = (slugs: readonly string[]) => `/alliances/overlap?${slugs.map((slug) => `with=${slug}`).join('&')}`;
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key]));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const part = (title: string) =>
  [...document.querySelectorAll<HTMLElement>('main section section')].find(
    (section) => section.querySelector('h2')?.textContent === title,
  );
const partOf = (title: string) =>
  waitFor(() => {
    const found = part(title);
    if (!found) throw new Error(`There is no ${title}.`);
    return found;
  });
const sharedBy = (pairs: Overlap['byAlliance'], a: number, b: number) =>
  pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.shared ?? [];
const matrixOf = (section: HTMLElement) => [...section.querySelectorAll('tbody tr')].map((row) => textsOf('td', row));
const overlap = async (backend: Backend, slugs?: readonly string[]) =>
  tell(backend, 'alliances.overlap', {
    slugs: [...(slugs ?? (await tell(backend, 'alliances.list', {})).rows.map(({ slug }) => slug))],
  });

describe('while no alliance is open', () => {
  it.each(['en', 'zh', 'ru'] as const)(
    'the schools in most of them stand beside, with all of theirs, in %s',
    async (language) => {
      const { backend, words } = await openEdition('/alliances', { language });
      const section = await screen.findByRole('region', { name: words.alliances.inMost });
      const { members, alliances } = await overlap(backend);
      const most = Math.max(...members.map((member) => member.alliances.length));
      const first = members.find((member) => member.alliances.length === most);
      if (!first) throw new Error('no member');
      const [row, ...others] = within(section).getAllByRole('listitem');
      expect(row?.querySelector('a')?.textContent).toBe(inLanguage(first.name, language));
      for (const at of first.alliances) {
        const alliance = alliances[at];
        if (alliance) expect(row?.textContent).toContain(inLanguage(alliance.name, language));
      }
      expect(others.length, 'those of two at least, and not all').toBeLessThan(24);
      expect(others.length).toBeGreaterThan(5);
    },
  );
});

describe('what alliances and schools share', () => {
  it('shows without a choice all alliances: each number as the call answers it', async () => {
    const { backend, words } = await openEdition('/alliances/overlap', { language: 'zh' });
    const answer = await overlap(backend);
    const section = await partOf(words.overlap.byAlliance);
    const numbers = matrixOf(section);
    expect(numbers).toEqual(
      answer.alliances.map((row, a) =>
        answer.alliances.map((_column, b) => String(a === b ? row.members : sharedBy(answer.byAlliance, a, b).length)),
      ),
    );
    expect(numbers.flat().some((number) => number !== '0')).toBe(true);
    expect(textsOf('tbody th', section)).toEqual(
      answer.alliances.map((alliance, at) => `${at + 1} ${inLanguage(alliance.name, 'zh')}`),
    );
    expect(part(words.overlap.byInstitution), 'no school is chosen').toBeUndefined();
  });

  it('opens the names behind a number and closes them again; they lead to the profiles', async () => {
    const { backend, words, user } = await openEdition('/alliances/overlap', { language: 'ru' });
    const answer = await overlap(backend);
    const most = answer.byAlliance.toSorted((a, b) => b.shared.length - a.shared.length)[0];
    if (!most) throw new Error('No two alliances share anybody.');
    const name = (index: number) => inLanguage(answer.alliances[index]?.name ?? { en: '' }, 'ru');
    const said = fill(words.overlap.pair, { a: name(most.a), b: name(most.b), count: most.shared.length });
    const section = await partOf(words.overlap.byAlliance);
    const button = within(section).getByRole('button', { name: said });
    button.focus();
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    const names = one('[role="status"]', section);
    expect(textsOf('li', names)).toEqual(
      most.shared.map((index) => inLanguage(answer.members[index]?.name ?? { en: '' }, 'ru')),
    );
    expect(one('p', names).textContent).toBe(said);
    await user.keyboard('{Enter}');
    expect(textsOf('li', names), 'and close again').toEqual([]);
    await user.keyboard('{Enter}');
    expect(one('a', names).getAttribute('href')).toBe(`/institutions/${answer.members[most.shared[0] ?? 0]?.slug}`);
  });

  it('shows what chosen schools share, each number as the call answers it, and the picture and the map of them', async () => {
    const { backend, words } = await openEdition(pathOf(schools), { language: 'zh' });
    const answer = await overlap(backend, schools);
    expect(matrixOf(await partOf(words.overlap.byInstitution))).toEqual(
      answer.institutions.map((_row, a) =>
        answer.institutions.map((_column, b) =>
          String(
            a === b
              ? answer.memberships.filter((member) => member.institution === a && member.until === null).length
              : sharedBy(answer.byInstitution, a, b).length,
          ),
        ),
      ),
    );
    expect(part(words.overlap.byAlliance)).toBeUndefined();
    const picture = screen.getByRole('img', { name: words.overlap.pictureLabel });
    const drawn = answer.members.filter(({ slug }) => schools.includes(slug));
    expect(picture.querySelectorAll('path'), 'a line for each membership').toHaveLength(
      sum(drawn.map(({ alliances }) => alliances.length)),
    );
    for (const { name } of drawn) expect(textsOf('text', picture)).toContain(inLanguage(name, 'zh'));
    const map = one('[role="application"]', await partOf(words.overlap.map));
    const marks = [...map.querySelectorAll('g[role="button"]')];
    expect(sum(marks.map((mark) => Number(mark.querySelector('text')?.textContent ?? 1)))).toBe(
      answer.members.filter(({ latitude }) => latitude !== null).length,
    );
  });

  it('takes schools by any name, lets go of them, and says all of it in an address that shows the same again', async () => {
    const { words, user, at } = await openEdition(pathOf(['asrmu']));
    expect(one('main').textContent).toContain(words.overlap.two);
    const field = screen.getByRole('combobox', { name: words.overlap.add });
    for (const [typed, slug] of [
      ['haerbin yike', 'harbin-medical-university'],
      ['重庆医科', 'chongqing-medical-university'],
    ] as const) {
      await user.type(field, typed);
      await screen.findAllByRole('option');
      await user.keyboard('{Enter}');
      await waitFor(() => {
        expect(at().endsWith(`&with=${slug}`)).toBe(true);
      });
    }
    await partOf(words.overlap.byInstitution);
    const copied = at();
    const chosen = () => one(`main ul[aria-label="${words.overlap.chosen}"]`);
    await user.click(one('button', chosen()));
    await waitFor(() => {
      expect(at()).toBe(pathOf(['harbin-medical-university', 'chongqing-medical-university']));
    });
    await openEdition(copied);
    await partOf(words.overlap.byInstitution);
    expect(chosen().querySelectorAll('li')).toHaveLength(3);
  });

  it('is reached from the alliances', async () => {
    const { user, at } = await openEdition('/alliances');
    await user.click(screen.getByRole('link', { name: catalogs.en.overlap.open }));
    await waitFor(() => {
      expect(one('main h1').textContent).toBe(catalogs.en.overlap.title);
    });
    expect(at()).toBe('/alliances/overlap');
  });
});
