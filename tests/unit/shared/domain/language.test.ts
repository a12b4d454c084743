import { expect, it } from 'vitest';
import { firstSpoken, inLanguage, languages } from '../../../../src/shared/domain/language.ts';

it('gives a text in the reader’s language, or in English where that is missing', () => {
  expect(languages.map((language) => inLanguage({ en: 'a', zh: '甲', ru: 'а' }, language))).toEqual(['a', '甲', 'а']);
  expect(languages.map((language) => inLanguage({ en: 'a', zh: undefined }, language))).toEqual(['a', 'a', 'a']);
});

it('speaks the first language of the system that the interface has, else English', () => {
  expect(firstSpoken(['de-CH', 'zh-Hant-TW', 'ru'])).toBe('zh');
  expect(firstSpoken(['RU-ru'])).toBe('ru');
  expect(firstSpoken(['de', 'fr'])).toBe('en');
  expect(firstSpoken([])).toBe('en');
  // Rusyn and Zhuang begin with the same letters, and are other languages.
  expect(firstSpoken(['rue', 'zha'])).toBe('en');
});
