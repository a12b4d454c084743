import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { compileFixture } from '../../../../support/fixture-reference.ts';
import { CostsPage } from '../../../../../src/renderer/features/costs/costs-page.tsx';

const slug = 'songhua-medical-university';
const open = (school = slug, language: 'en' | 'zh' | 'ru' = 'en') =>
  renderPart(
    <Routes>
      <Route path="/institutions/:slug/costs" element={<CostsPage />} />
    </Routes>,
    { path: `/institutions/${school}/costs`, language },
  );
const row = async (name: string) => (await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement;
const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');

const file = `institutions/${slug}.yaml`;
const tuitionOf = 'tuition, value: 30000, unit: CNY, as_of: 2024';
const inWords = 'scope: { en: For the gifted, zh: 优秀生, ru: Для одарённых }';

describe('the worksheet of costs', () => {
  it.each([
    ['en', 'Tuition, all years', 'not added up: For the gifted: 30,000'],
    ['zh', '学费（全程）', '未计入合计：优秀生：30,000'],
    ['ru', 'Обучение, все годы', 'в сумму не входит: Для одарённых: '],
  ] as const)(
    'shows in %s a price that goes into no sum with whose it is, never that none was found',
    async (language, name, told) => {
      realBackend(compileFixture([{ file, find: tuitionOf, put: `${tuitionOf}, ${inWords}` }]));
      open(slug, language);
      const tuition = await row(name);
      expect(text(tuition)).toContain(told);
      expect(text(tuition)).not.toMatch(/not found|未找到|не найдено/);
      expect(tuition.querySelector('sup a')).not.toBeNull();
    },
  );

  it('tells the yearly price where the length is missing', async () => {
    const length = '      - { property: duration, value: 72, as_of: 2024, source: agency-mbbs }\n';
    realBackend(compileFixture([{ file, find: length, put: '' }]));
    open();
    expect(text(await row('Tuition, all years'))).toMatch(/the length is not.*30,000 CNY a year/);
  });

  it('adds each line up over all the years, with what it was worked out from, and names what was not found', async () => {
    realBackend();
    open();
    const tuition = await row('Tuition, all years');
    expect(text(tuition)).toContain('180,000 CNY');
    expect(text(tuition)).toContain('30,000 CNY a year');
    expect(tuition.querySelector('sup a')).not.toBeNull();
    expect(text(await row('Room'))).toContain('42,000 CNY');
    expect(text(await row('not found'))).toContain('Insurance · Living · Books');
    expect(text(await row('Together'))).toMatch(/at least 222,000 CNY.*2 of 10 parts found; a part only/);
  });

  it.each([
    ['zh', '未找到', /^未找到[^·]+ · [^·]+ · /],
    ['ru', 'не найдено', /^не найдено[^·]+ · [^·]+ · /],
  ] as const)('sets in %s what was not found apart', async (language, name, apart) => {
    realBackend();
    open(slug, language);
    expect(text(await row(name))).toMatch(apart);
  });

  it('takes the currency and the rate where they are read, and follows at once', async () => {
    realBackend();
    const { user } = open();
    await user.selectOptions(await screen.findByLabelText('My currency'), 'INR');
    await waitFor(async () => expect(text(await row('Together'))).toContain('no rate for CNY yet'));
    await user.type(await screen.findByLabelText(/CNY.*INR/), '12{Enter}');
    await waitFor(async () => expect(text(await row('Together'))).toContain('2,664,000 INR'));
    expect(text(await row('Tuition, all years'))).toContain('2,160,000 INR');
  });

  it('sets what was quoted to the person beside the sources, as theirs', async () => {
    const backend = realBackend();
    await backend.dispatch('figures.set', { slug, field: 'tuition', number: 45_000, unit: 'CNY', note: 'by phone' });
    await backend.dispatch('figures.set', { slug, field: 'visa-fee', number: 800, unit: 'CNY' });
    open();
    expect(text(await row('Tuition, all years'))).toMatch(/45,000 CNY.* mineby phone$/);
    // A line that only the person tells of is none that nobody answers.
    expect(text(await row('Visa'))).toContain('not found');
    expect(text(await row('Visa'))).toContain('800 CNY');
  });

  it('says that nothing was found of a school without prices', async () => {
    realBackend();
    open('volga-state-medical-university', 'ru');
    expect(text(await row('Всего'))).toContain('Ни одной цены этого вуза не найдено');
  });

  it('refuses a school that is not there in words', async () => {
    realBackend();
    open('atlantis');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
