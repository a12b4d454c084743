import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { ProfilePage } from '../../../../../src/renderer/features/profile/profile-page.tsx';
import { compileFixture } from '../../../../support/fixture-reference.ts';
import { medicineInChinese } from '../../../../support/second-programme.ts';

const slug = 'songhua-medical-university';
const page = (
  <Routes>
    <Route path="/institutions/:slug" element={<ProfilePage />} />
  </Routes>
);
const open = (path = `/institutions/${slug}`, language: 'en' | 'zh' | 'ru' = 'en') =>
  renderPart(page, { path, language });
/** A row by its head, looked for by hand: by its role it takes its time on a profile. */
const row = (name: string) =>
  waitFor(() => {
    const heads = [...document.querySelectorAll('th[scope="row"]')];
    const found = heads.find(({ textContent }) => textContent === name)?.closest('tr');
    expect(found, name).toBeTruthy();
    return found as HTMLElement;
  });
const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');

const second = medicineInChinese('property: duration, value: 60, as_of: 2024, source: agency-mbbs');

describe('what decides, at the head of a profile', () => {
  it('answers for the country and the currency of the person, by their own rate', async () => {
    const backend = realBackend();
    await backend.dispatch('settings.set', { homeCountry: 'IN', homeCurrency: 'INR' });
    await backend.dispatch('figures.setRate', { currency: 'CNY', target: 'INR', rate: 12, asOf: '2026-11-28' });
    open();
    expect(text(await row('Taught in'))).toContain('English');
    expect(text(await row('Length'))).toContain('6 years');
    expect(text(await row('Whole cost'))).toMatch(/CNY \([\d,–]+.INR at 12\).*\d of 10 parts found/);
    const rules = await row('Rules');
    expect(text(rules)).toContain('India: 2 met · 0 not met · 1 to judge');
    expect(text(rules)).toContain('only a person can judge The degree entitles');
    expect(within(rules).getAllByRole('listitem', { hidden: true })).toHaveLength(3);
    expect(text(await row('Registers'))).toContain('listed Schools allowed to teach in English');
    expect(screen.queryByText(/^recognised$/i)).toBeNull();
  });

  it('counts a rule of which a part was not tested apart, says which part, and what to ask', async () => {
    const rule = 'condition: study-length >= 54 months\n';
    const backend = realBackend(
      compileFixture([
        {
          file: 'rules/india.yaml',
          find: rule,
          put: `${rule}    untested: { en: the classes of language, zh: 语言课, ru: языковые курсы }\n`,
        },
      ]),
    );
    await backend.dispatch('settings.set', { homeCountry: 'IN' });
    open();
    const rules = text(await row('Rules'));
    expect(rules).toContain('India: 1 met · 1 as far as tested · 0 not met · 1 to judge');
    expect(rules).toContain('ask: How many months');
    expect(rules).toContain('not tested: the classes of language');
  });

  it.each([
    ['zh', '规定', '自行判断 1 条'],
    ['ru', 'Правила', 'судить вам 1'],
  ] as const)('counts in %s what only a person can judge apart', async (language, label, counted) => {
    const backend = realBackend();
    await backend.dispatch('settings.set', { homeCountry: 'IN' });
    open(undefined, language);
    expect(text(await row(label))).toContain(counted);
  });

  it.each([
    ['en', 'Whole cost', 'a price is known, the length is not', '30,000'],
    ['zh', '总费用', '有价格，缺学制', '30,000'],
    ['ru', 'Полная стоимость', 'цена есть, срока нет', '30 000'],
  ] as const)('says in %s that a length is missing, and what a year costs', async (language, label, lacks, price) => {
    realBackend(
      compileFixture([
        {
          file: `institutions/${slug}.yaml`,
          find: '      - { property: duration, value: 72, as_of: 2024, source: agency-mbbs }\n',
          put: '',
        },
      ]),
    );
    open(undefined, language);
    const cost = text(await row(label));
    expect(cost).toContain(lacks);
    expect(cost).toContain(price);
  });

  it.each([
    ['en', 'Registers', 'listed (ended 2025)', 'Kenya: none in this edition'],
    ['zh', '官方名单', '2025', '本版没有涉及该校所在国家的名单'],
    ['ru', 'Реестры', '2025', 'для страны этого вуза реестров в издании нет'],
  ] as const)(
    'says in %s that a list has ended, and that a country keeps none',
    async (language, label, ended, none) => {
      const backend = realBackend(
        compileFixture([{ file: 'registers/star-register.yaml', find: 'complete:', put: 'valid_to: 2025\ncomplete:' }]),
      );
      await backend.dispatch('settings.set', { homeCountry: 'KE' });
      open(undefined, language);
      const registers = text(await row(label));
      expect(registers).toContain(ended);
      expect(registers).toContain(none);
    },
  );

  it('says that nothing is known of rules until a country was said, and takes it here', async () => {
    realBackend();
    const { user } = open();
    expect(text(await row('Rules'))).toContain('Say where you will practise');
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.selectOptions(await screen.findByLabelText('Where I will practise'), 'IN');
    await waitFor(async () => expect(text(await row('Rules'))).toContain('India: 2 met'));
  });

  it('gives every footnote a source on the page, after those of the profile', async () => {
    const backend = realBackend();
    await backend.dispatch('settings.set', { homeCountry: 'IN' });
    open();
    const table = (await row('Rules')).closest('table') as HTMLElement;
    const links = [...table.querySelectorAll('sup a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => document.querySelector(href) === null)).toEqual([]);
  });

  it('answers for no programme that has closed, and who opens it reads since when and by whom', async () => {
    realBackend(
      compileFixture([
        second,
        {
          file: `institutions/${slug}.yaml`,
          find: '    claims:\n',
          put: '    claims:\n      - { property: intake, value: closed, as_of: 2023-09, source: agency-mbbs }\n',
        },
      ]),
    );
    const { user } = open();
    expect(text(await row('Length'))).toContain('5 years');
    expect(screen.queryByRole('rowheader', { name: 'New students' })).toBeNull();
    const chooser = screen.getByLabelText('Programme');
    await user.selectOptions(chooser, within(chooser).getByRole('option', { name: /takes no new students/ }));
    const closed = await row('New students');
    expect(text(closed)).toContain('takes no new students since September 2023');
    expect(closed.querySelector('sup a')).not.toBeNull();
    expect(text(await row('Length'))).toContain('6 years');
  });

  it.each([
    ['zh', '招生状态', '已停止招生（自2023年9月起）'],
    ['ru', 'Набор', 'набора больше нет; с какого времени: сентябрь 2023'],
  ] as const)(
    'says in %s that the only programme has closed to who opens it, and means none before',
    async (language, label, told) => {
      realBackend(
        compileFixture([
          {
            file: `institutions/${slug}.yaml`,
            find: '    claims:\n',
            put: '    claims:\n      - { property: intake, value: closed, as_of: 2023-09, source: agency-mbbs }\n',
          },
        ]),
      );
      const { user, container } = open(undefined, language);
      await waitFor(() => expect(container.querySelector('select option[value="medicine-english"]')).not.toBeNull());
      const chooser = container.querySelector('select:has(option[value="medicine-english"])') as HTMLSelectElement;
      expect(chooser.value).toBe('');
      await user.selectOptions(chooser, 'medicine-english');
      expect(text(await row(label)).replaceAll(' ', '')).toContain(told.replaceAll(' ', ''));
    },
  );

  it.each([
    ['en', 'New students', 'Foreigners: takes no new students'],
    ['zh', '招生状态', '外国学生：已停止招生'],
    ['ru', 'Набор', 'Иностранцы: набора больше нет'],
  ] as const)('says in %s for whom a programme has closed, set apart as there', async (language, label, told) => {
    realBackend(
      compileFixture([
        {
          file: `institutions/${slug}.yaml`,
          find: '    claims:\n',
          put: '    claims:\n      - { property: intake, value: closed, as_of: 2023-09, scope: { en: Foreigners, zh: 外国学生, ru: Иностранцы }, source: agency-mbbs }\n',
        },
      ]),
    );
    open(undefined, language);
    expect(text(await row(label))).toContain(told);
  });

  it('answers for the programme of the address, and keeps the choice there', async () => {
    realBackend(compileFixture([second]));
    const { user, router } = open(`/institutions/${slug}?country=CN`);
    const chooser = (await screen.findByLabelText('Programme')) as HTMLSelectElement;
    expect(chooser.value).toBe('medicine-english');
    await user.selectOptions(chooser, 'medicine-chinese');
    await waitFor(() => expect(router.state.location.search).toBe('?country=CN&programme=medicine-chinese'));
    await waitFor(async () => expect(text(await row('Taught in'))).toContain('Chinese'));
  });

  it('keeps to the programme that is meant where an address names one that is not there', async () => {
    realBackend(compileFixture([second]));
    open(`/institutions/${slug}?programme=alchemy`);
    expect(((await screen.findByLabelText('Programme')) as HTMLSelectElement).value).toBe('medicine-english');
  });

  it('says what was not found, in every language', async () => {
    realBackend(
      compileFixture([
        {
          file: `institutions/${slug}.yaml`,
          find: '      - { property: duration, value: 72, as_of: 2024, source: agency-mbbs }\n',
          put: '',
        },
      ]),
    );
    open(undefined, 'ru');
    expect(text(await row('Срок'))).toContain('не найдено');
  });

  it('says of a school known by its name what is not known, and what to ask it', async () => {
    const directory = 'source\tstar-tables\nvolgatech.example\t\tRU\tuniversity\ten\tVolga Technical University\n';
    realBackend(compileFixture([{ file: 'directory.tsv', put: directory }]));
    open('/institutions/volgatech-example');
    const panel = await screen.findByRole('region', { name: 'What decides' });
    expect(text(panel)).toContain('Taught in');
    expect(text(panel)).toContain('not yet researched');
    const ask = screen.getByRole('region', { name: 'Ask the school' });
    expect(within(ask).getAllByRole('rowheader').length).toBeGreaterThan(10);
    expect(within(ask).queryByText('Web site')).toBeNull();
    expect(screen.getByText(/Nothing else is known here/)).toBeDefined();
  });
});
