import { realBackend, renderPart } from '../../../../support/render.tsx';
import { saidIn } from '../../../../support/said-problem.ts';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { AddPage } from '../../../../../src/renderer/features/additions/add-page.tsx';
import { properties, type PropertyId } from '../../../../../src/shared/domain/properties/dictionary.ts';
import { languages } from '../../../../../src/shared/domain/language.ts';
import type { Problem } from '../../../../../src/shared/words/problems/problems.ts';
import { words } from '../../../../../src/shared/words/words.ts';

const { additions } = words;
const slug = 'songhua-medical-university';
const page = (
  <Routes>
    <Route path="/institutions/:slug/add" element={<AddPage />} />
  </Routes>
);

/** What is typed for a value, and what the compiler finds wrong with it. */
const cases: readonly (readonly [property: PropertyId, typed: string, problem: Problem])[] = [
  ['hospital-beds', 'many', { code: 'value.takesNumber', property: 'hospital-beds', given: 'many' }],
  ['hospital-beds', '12.5', { code: 'value.wholeThings', property: 'hospital-beds', given: '12.5' }],
  ['hospital-beds', '900-300', { code: 'value.rangeTurned', low: 900, high: 300 }],
  ['website', 'songhua', { code: 'value.noAddress', given: 'songhua' }],
];

it.each(languages.flatMap((language) => cases.map((one) => [language, ...one] as const)))(
  'a wrong value is told of beside its field, in the language of the window: %s, %s, %s',
  async (language, property, typed, problem) => {
    realBackend();
    const { user } = renderPart(page, { language, path: `/institutions/${slug}/add?property=${property}` });
    const value = await screen.findByRole('textbox', { name: additions.value[language] });
    await user.type(value, typed);
    const told = await screen.findByText(saidIn(problem, language));
    expect([told.getAttribute('role'), told.getAttribute('lang')]).toEqual(['alert', null]);
    expect(told.parentElement?.contains(value)).toBe(true);
    expect(value.getAttribute('aria-describedby')).toBe(told.id);
    if ('property' in problem) expect(told.textContent).toContain(properties[property].label[language]);
  },
);
