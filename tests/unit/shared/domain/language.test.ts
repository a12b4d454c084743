import { expect, it } from 'vitest';
import { inLanguage, languages } from '../../../../src/shared/domain/language.ts';

it('gives a text in the reader’s language, or in English where that is missing', () => {
  expect(languages.map((language) => inLanguage({ en: 'a', zh: '甲', ru: 'а' }, language))).toEqual(['a', '甲', 'а']);
  expect(languages.map((language) => inLanguage({ en: 'a', zh: undefined }, language))).toEqual(['a', 'a', 'a']);
});
