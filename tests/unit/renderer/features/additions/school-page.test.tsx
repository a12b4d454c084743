import { saidIn } from '../../../../support/said-problem.ts';
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { AdditionsPage } from '../../../../../src/renderer/features/additions/additions-page.tsx';
import {
  schoolDraftOf,
  schoolFragment,
  draftNamed,
} from '../../../../../src/renderer/features/additions/school-draft.ts';
import { SchoolPage } from '../../../../../src/renderer/features/additions/school-page.tsx';
import { words } from '../../../../../src/shared/words/words.ts';
import { languagesInTurn } from '../../../../support/results.ts';
import { ownSchool } from '../../../../support/own-school.ts';

const { additions, sourceKind } = words;
const { newSchool } = additions;
const pages = (
  <Routes>
    <Route path="/additions/school" element={<SchoolPage />} />
    <Route path="/additions" element={<AdditionsPage />} />
    <Route path="/institutions/:slug" element={<p>the page of the school</p>} />
  </Routes>
);

describe('the form of a school', () => {
  it.each(languagesInTurn)(
    'is begun with what was searched for, says who is there already, and leads to the school (%s)',
    async (language) => {
      const backend = realBackend();
      const { user } = renderPart(pages, { language, path: '/additions/school?name=Songhua%20Medical%20Universty' });
      const field = (name: string) => screen.getByRole('textbox', { name });
      const name = await screen.findByRole<HTMLInputElement>('textbox', { name: newSchool.nameEn[language] });
      expect(name.value).toBe('Songhua Medical Universty');
      const there = await screen.findByRole('status', { name: newSchool.there[language] });
      expect(within(there).getAllByRole('link')[0]?.getAttribute('href')).toBe(
        '/institutions/songhua-medical-university',
      );
      // What is missing is said at its field once it was to be kept.
      await user.click(screen.getByRole('button', { name: newSchool.add[language] }));
      expect((await screen.findAllByText(additions.needed[language])).length).toBe(3);
      await user.clear(name);
      await user.type(name, 'Kelvara College');
      await user.selectOptions(screen.getByRole('combobox', { name: newSchool.country[language] }), 'RU');
      await user.type(field(newSchool.city[language]), 'Саратов');
      await user.type(field(newSchool.website[language]), 'kelvara.example');
      const kinds = screen.getAllByRole('combobox', { name: additions.kind[language] });
      await user.selectOptions(kinds.at(-1) as HTMLElement, sourceKind['own-knowledge'][language]);
      await user.click(screen.getByRole('button', { name: newSchool.add[language] }));
      await screen.findByText('the page of the school');
      const got = await backend.dispatch('institutions.get', { slug: 'kelvara-college' });
      expect(got).toMatchObject({
        value: {
          kind: 'university',
          place: { country: 'RU', city: { en: 'Saratov' } },
          sources: [{ title: additions.ownTitle[language], kind: 'own-knowledge' }],
        },
      });
    },
  );

  it.each(languagesInTurn)(
    'says of a code that is none what to do, and takes one with its address (%s)',
    async (language) => {
      const backend = realBackend();
      const { user } = renderPart(pages, { language, path: '/additions/school?name=Kelvara%20College' });
      const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
      await screen.findByRole('textbox', { name: 'ROR' });
      const codes = [
        ['ROR', '0123', { code: 'code.ror', given: '0123' }, '03vek6s53'],
        ['ROR', '03vek6s53', { code: 'code.rorSum', given: '03vek6s53' }, 'https://ror.org/03vek6s52'],
        ['Wikidata', 'Harvard', { code: 'code.wikidata', given: 'HARVARD' }, 'https://www.wikidata.org/wiki/Q13371'],
        [newSchool.moeCode[language], '102 2', { code: 'code.moe', given: '1022' }, '10226'],
      ] as const;
      for (const [name, wrong, told, next] of codes) {
        const code = field(name);
        await user.clear(code);
        await user.type(code, wrong);
        const alert = await screen.findByText(saidIn(told, language));
        expect([alert.getAttribute('role'), alert.getAttribute('lang')]).toEqual(['alert', null]);
        await user.clear(code);
        await user.paste(next);
        await waitFor(() => {
          expect(screen.queryByText(saidIn(told, language))).toBeNull();
        });
      }
      await user.selectOptions(screen.getByRole('combobox', { name: newSchool.country[language] }), 'RU');
      await user.selectOptions(
        screen.getAllByRole('combobox', { name: additions.kind[language] }).at(-1) as HTMLElement,
        sourceKind['own-knowledge'][language],
      );
      await user.click(screen.getByRole('button', { name: newSchool.add[language] }));
      await screen.findByText('the page of the school');
      const got = await backend.dispatch('institutions.get', { slug: 'kelvara-college' });
      const claims = got.ok ? (got.value as { claims: { property: string; text: { en: string } }[] }).claims : [];
      expect(claims.map(({ property, text }) => [property, text.en])).toEqual(
        expect.arrayContaining([
          ['ror', '03vek6s52'],
          ['wikidata', 'Q13371'],
          ['moe-code', '10226'],
        ]),
      );
    },
  );

  it.each(['changes', 'removes'] as const)(
    'keeps what is being typed where another window %s the school meanwhile, and writes over nothing',
    async (what) => {
      const backend = realBackend();
      await backend.dispatch('additions.setSchool', ownSchool('Kelvara College'));
      const { user } = renderPart(pages, { path: '/additions/school?id=1' });
      const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: newSchool.nameRu.en });
      await user.type(await screen.findByRole('textbox', { name: newSchool.nameRu.en }), 'Колледж Кельвара');
      await act(async () => {
        await (what === 'changes'
          ? backend.dispatch('additions.setSchool', { ...ownSchool('Kelvara College of Arts'), id: 1 })
          : backend.dispatch('additions.removeSchool', { id: 1 }));
      });
      await screen.findByRole('heading', { name: newSchool.change.en });
      expect(field().value).toBe('Колледж Кельвара');
      await user.click(screen.getByRole('button', { name: additions.keep.en }));
      await screen.findByText('the page of the school');
      const { value } = (await backend.dispatch('additions.list', {})) as { value: object };
      const written = JSON.stringify(value);
      expect(written).toContain('Колледж Кельвара');
      if (what === 'changes') expect(written).toContain('Kelvara College of Arts');
    },
  );

  it('is taken out of what I added, and Undo brings it back', async () => {
    const backend = realBackend();
    await backend.dispatch('additions.setSchool', ownSchool('Kelvara College'));
    const { user } = renderPart(pages, { path: '/additions' });
    await screen.findByText('Kelvara College', { selector: 'li span' });
    await user.click(screen.getByRole('button', { name: `Remove ${additions.part.school.en}` }));
    await expect
      .poll(async () => (await backend.dispatch('institutions.get', { slug: 'kelvara-college' })).ok)
      .toBe(false);
  });
});

describe('a school in its fields', () => {
  it('is the same again after it was kept', () => {
    const draft = {
      ...draftNamed('서울의과대학교'),
      nativeIn: 'ko',
      country: 'KR',
      city: 'Seoul',
      website: 'https://seoul.example/',
      kind: 'college',
    };
    const body = schoolFragment(draft);
    expect(body['names']).toEqual([
      { value: '서울의과대학교', lang: 'en', kind: 'official' },
      { value: '서울의과대학교', lang: 'ko', kind: 'native' },
    ]);
    const kept = {
      body,
      slug: 's',
      part: 'school',
      programme: null,
      record: null,
      source: {},
      id: 1,
      attachment: null,
    };
    expect(schoolDraftOf({ ...kept, part: 'school', addedAt: '', updatedAt: '' })).toEqual(draft);
  });

  it.each([
    ['东海医学院', 'zh'],
    ['Донской институт', 'ru'],
    ['Donskoi Institute, No. 2', 'en'],
    ['جامعة', 'native'],
  ])('begins %s in the field of its script', (name, field) => {
    expect(draftNamed(name)).toMatchObject({ [field]: name });
  });
});
