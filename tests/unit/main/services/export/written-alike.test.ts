import { expect, it } from 'vitest';
import { exportedCell } from '../../../../../src/main/services/export/values.ts';
import type { ComparedValue } from '../../../../../src/shared/contract/compare-values.ts';
import { writtenLanguages } from '../../../../../src/shared/domain/language.ts';
import { readers } from '../../../../support/catalogs.ts';
import { penOf } from '../../../../../src/shared/domain/writing/pen.ts';
import { writeValue } from '../../../../../src/shared/domain/writing/write-value.ts';
import { writtenField } from '../../../../../src/shared/domain/writing/written-fields.ts';

/** One value of each type, with what keeps a file from giving it as a bare number, and how it reads in English, Chinese and Russian. */
const table: [field: string, value: Partial<ComparedValue>, en: string, zh: string, ru: string][] = [
  [
    'students-total',
    { number: 12345, unit: 'people', qualifier: 'at-least' },
    'over 12,345',
    '12,345 人以上',
    'более 12 345',
  ],
  ['campus-area', { number: 1500, unit: 'mu' }, '1,500 mu', '1,500 亩', '1 500 му'],
  [
    'accommodation-fee',
    { number: 7000, unit: 'CNY', per: 'year' },
    '7,000 CNY a year',
    '7,000 元／年',
    '7 000 юаней в год',
  ],
  [
    'living-cost',
    { number: 600, high: 2000, unit: 'CNY', per: 'month' },
    '600–2,000 CNY a month',
    '600–2,000 元／月',
    '600–2 000 юаней в месяц',
  ],
  ['ownership', { text: { en: 'public' } }, 'public', '公立', 'государственный'],
  ['founded', { number: 1926, text: { en: '1926' }, qualifier: 'about' }, 'about 1926', '约 1926', 'около 1926'],
  ['english-test', { number: 6, unit: 'IELTS' }, 'IELTS 6', 'IELTS 6', 'IELTS 6'],
];
const empty = {
  text: { en: '' },
  number: null,
  high: null,
  unit: null,
  per: null,
  qualifier: null,
  asOf: [],
  rank: 'normal',
  agencyOnly: false,
  deprecation: null,
  detail: null,
  marks: [],
  sources: [],
  tellers: [],
} satisfies ComparedValue;
const ungrouped = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll(/(?<=\d)[, \u202f](?=\d)/g, '');

it.each(table)('a value of %s reads alike in the window and in a file', (property, part, en, zh, ru) => {
  const texts = [en, zh, ru];
  const value: ComparedValue = { ...empty, ...part };
  const group = { scope: null, state: 'one' as const, values: [value] };
  const cell = { state: 'one' as const, groups: [group], gap: null, lacks: null, figures: [] };
  expect(
    writtenLanguages.map((language) =>
      ungrouped(writeValue(value, writtenField(property), penOf(readers[language]), value.per)),
    ),
  ).toEqual(texts.map(ungrouped));
  expect(
    writtenLanguages.map((language) => exportedCell(cell, { kind: 'property', property }, readers[language])),
  ).toEqual(texts.map(ungrouped));
});
