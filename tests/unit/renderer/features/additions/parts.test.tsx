import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { AddPage } from '../../../../../src/renderer/features/additions/add-page.tsx';
import { formParts, partFields, type FormPart } from '../../../../../src/renderer/features/additions/parts.ts';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { inLanguage, type Language } from '../../../../../src/shared/domain/language.ts';
import { words } from '../../../../../src/shared/words/words.ts';

const { additions } = words;
const slug = 'songhua-medical-university';
const page = (
  <Routes>
    <Route path="/institutions/:slug/add" element={<AddPage />} />
  </Routes>
);

/** What a person types or chooses, by the field's place in the form; a text in the reader's language. */
const filled: Readonly<Record<FormPart, Readonly<Record<string, string>>>> = {
  programme: { title: 'Сестринское дело', degree: 'BSN', level: 'master', language: 'ru', field: '0913' },
  event: { title: 'Новый корпус', date: '2026-05-01', place: 'Harbin' },
  listing: { record: 'star-register', status: 'removed', as_listed: 'SMU', line: '1 234', since: '2026-01' },
  result: {
    exam: 'STAR',
    country: 'IN',
    title: 'Звёздный экзамен',
    body: 'Совет',
    from_year: '2025',
    to_year: '2026',
    candidates: '1 040',
    passed: '510',
  },
};

async function fill(user: ReturnType<typeof renderPart>['user'], part: FormPart, language: Language) {
  for (const { name, label, entry } of partFields[part]) {
    const value = filled[part][name];
    if (value === undefined) continue;
    const called = additions.fields[label][language];
    if (entry === 'texts') {
      const box = screen.getByRole('textbox', {
        name: additions.inTongue[language][language].replace('{field}', called),
      });
      await user.type(box, value);
    } else if (entry === 'line' || entry === 'number') {
      await user.type(screen.getByRole('textbox', { name: called }), value);
    } else await user.selectOptions(await screen.findByRole('combobox', { name: called }), value);
  }
}
async function cite(user: ReturnType<typeof renderPart>['user'], language: Language) {
  await user.type(screen.getByRole('textbox', { name: additions.sourceTitle[language] }), 'Slip');
  await user.type(screen.getByRole('textbox', { name: additions.publisher[language] }), 'Office');
}

describe('what is added besides figures', () => {
  it.each([
    ['en', 'Its whole name, in Chinese'],
    ['zh', '考试全称（中文）'],
    ['ru', 'Полное название, по-китайски'],
  ] as const)('names each of the three fields of a text as one writes in %s: %s', async (language, name) => {
    realBackend();
    renderPart(page, { language, path: `/institutions/${slug}/add?part=result` });
    expect(await screen.findByRole('textbox', { name })).toBeTruthy();
  });

  it.each([
    ['en', '25,00,000', 'two million five hundred thousand'],
    ['ru', '2.500', null],
    ['zh', '2.5万', '两万五千'],
  ] as const)('has its numbers said in words in %s before they are kept: %s', async (language, typed, said) => {
    realBackend();
    const { user } = renderPart(page, { language, path: `/institutions/${slug}/add?part=result` });
    const field = await screen.findByRole<HTMLInputElement>('textbox', {
      name: additions.fields.candidates[language],
    });
    const part = within(field.closest('[data-part]')?.parentElement as HTMLElement);
    await user.type(field, typed);
    if (said !== null) return expect(part.getByRole('status').textContent).toContain(said);
    // Two meanings: the one that is chosen stands in the field, where it has no other.
    const [, first] = await Promise.all([user.tab(), part.findAllByRole('radio')]);
    const labels = first.map((radio) => radio.closest('label')?.textContent ?? '');
    expect(labels.join(' ')).toContain('две тысячи пятьсот');
    await user.click(first[labels.findIndex((label) => label.includes('две тысячи пятьсот'))] as HTMLElement);
    expect(field.value).toBe('2500');
    return expect(part.queryAllByRole('radio')).toEqual([]);
  });

  it.each(formParts)('a %s is kept as it is typed, stands under what I added, and is changed there', async (part) => {
    const language = 'ru';
    const backend = realBackend();
    const { user } = renderPart(page, { language, path: `/institutions/${slug}/add?part=${part}` });
    const form = await screen.findByRole('form', { name: additions.part[part][language] });
    await user.click(within(form).getByRole('button', { name: additions.keep[language] }));
    expect((await within(form).findAllByText(additions.needed[language])).length).toBeGreaterThan(2);
    await fill(user, part, language);
    await cite(user, language);
    await user.click(within(form).getByRole('button', { name: additions.keep[language] }));
    const section = await screen.findByRole('region', { name: additions.title[language] });
    await user.click(await within(section).findByRole('link', { name: /^Изменить/ }));
    const { rows } = ((await backend.dispatch('additions.list', { slug })) as { value: Output<'additions.list'> })
      .value;
    const [first] = rows;
    expect(rows).toHaveLength(1);
    // It stands in the fields again as it was typed.
    for (const { name, label, entry } of partFields[part]) {
      const value = filled[part][name];
      if (value === undefined || entry === 'texts') continue;
      const role = entry === 'line' || entry === 'number' ? 'textbox' : 'combobox';
      const field = await screen.findByRole<HTMLInputElement>(role, { name: additions.fields[label][language] });
      expect(field.value.replaceAll(/\s/g, ''), name).toBe(value.replaceAll(/\s/g, ''));
    }
    const { body } = first?.addition ?? { body: {} };
    const title = (body as { title?: { ru: string } }).title;
    if (filled[part]['title'] !== undefined) expect(inLanguage(title as never, language)).toBe(filled[part]['title']);
  });

  it('says at the field what the compiler says of it', async () => {
    realBackend();
    const { user } = renderPart(page, { path: `/institutions/${slug}/add?part=result` });
    const field = async (label: 'candidates' | 'passed') =>
      screen.findByRole('textbox', { name: additions.fields[label].en });
    await screen.findByRole('form', { name: additions.part.result.en });
    await fill(user, 'result', 'en');
    await user.clear(await field('candidates'));
    await user.type(await field('candidates'), '5');
    expect(await screen.findByText(/More passed \(510\) than sat \(5\)/)).toBeTruthy();
    expect((await field('passed')).getAttribute('aria-invalid')).toBe('true');
  });
});
