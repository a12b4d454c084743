import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { CountryRulesPage } from '../../../../../src/renderer/features/rules/country-page.tsx';
import { RulesPage } from '../../../../../src/renderer/features/rules/rules-page.tsx';

const pages = (
  <Routes>
    <Route path="/rules" element={<RulesPage />} />
    <Route path="/rules/:country" element={<CountryRulesPage />} />
  </Routes>
);
const open = (path: string, language: 'en' | 'zh' | 'ru' = 'en') => renderPart(pages, { path, language });
const ruleCalled = async (text: RegExp) => (await screen.findByText(text)).closest('li') as HTMLElement;

describe('the rules of countries', () => {
  it('have the person’s own country first, and say where nobody has looked for it', async () => {
    const backend = realBackend();
    await backend.dispatch('settings.set', { homeCountry: 'GH' });
    open('/rules');
    expect((await screen.findByText(/Nobody has looked for the rules of Ghana/)).tagName).toBe('P');
    expect(screen.getByRole('link', { name: 'India' }).closest('li')?.textContent).toContain('4 rules');
  });
});

describe('the rules of a country', () => {
  it.each([
    ['en', '/rules/QQ', 'There is no country QQ in this reference.', 'All countries whose rules were looked for'],
    ['zh', '/rules/xx1', '本书中没有代码为 XX1 的国家或地区。', '已查找规定的全部国家'],
    ['ru', '/rules/%3Cb%3E', 'Страны с кодом <B> в этом справочнике нет.', 'Все страны, правила которых искали'],
  ] as const)('say in %s that an address names none, and lead to the list', async (language, path, said, list) => {
    realBackend();
    const { user } = open(path, language);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(said);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('link', { name: list }));
    expect(await screen.findByRole('link', { name: /India|印度|Индия/ })).toBeDefined();
  });

  it('tell of each whom it binds, since when, how a programme is weighed by it, and what to ask', async () => {
    realBackend();
    open('/rules/IN');
    const rule = await ruleCalled(/at least 54 months before the internship/);
    for (const part of [
      'Who began after 18 November 2021',
      'from 18 November 2021',
      'length of study without the internship: at least 54 months',
      'How many months are taught before the internship?',
    ])
      expect(rule.textContent).toContain(part);
    expect(rule.querySelector('sup a')).not.toBeNull();
    expect((await ruleCalled(/stands on the register/)).textContent).toContain(
      'listed on Schools allowed to teach in English',
    );
    expect((await ruleCalled(/entitles to practise/)).textContent).toContain('only a person can judge');
  });

  it('tell of one that was withdrawn until when it held', async () => {
    realBackend();
    open('/rules/IN');
    expect((await ruleCalled(/Six months of attachment/)).textContent).toContain('withdrawn, held until 2022');
  });

  it('are read by an address in small letters, too, and in every language', async () => {
    realBackend();
    open('/rules/in', 'ru');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Правила: Индия');
    expect((await ruleCalled(/не меньше 54 месяцев/)).textContent).toContain('Спросить у вуза');
  });

  it('of a country that nobody has looked at say so', async () => {
    realBackend();
    open('/rules/GH');
    expect(await screen.findByText(/Nobody has looked for the rules of Ghana/)).toBeTruthy();
  });
});
