import { expect, it } from 'vitest';
import { languageOfText } from '../../../../src/shared/domain/text-language.ts';

it.each([
  ['Kazan Federal University', 'en', 'en'],
  ['Kazan Federal University', 'zh', 'en'],
  ['Kazan Federal University', 'ru', 'en'],
  ['Universität Wien', 'de', 'de'],
  ['暨南大学', 'en', 'zh'],
  ['暨南大学', 'zh-Hans', 'zh-Hans'],
  ['東京大学', 'ja', 'ja'],
  ['東京大学の', 'en', 'ja'],
  ['서울대학교', 'en', 'ko'],
  ['河南省教育网 (haedu.cn)', 'en', 'zh'],
  ['天津大学泰达医院 李青, copy at wxredian.com', 'en', 'zh'],
  ['РКАМУ', 'zh', 'ru'],
  ['Харківський університет', 'uk', 'uk'],
  ['Order of the Minister of Healthcare of 15 December (Приказ)', 'en', 'en'],
  ['24.kg', 'ru', 'en'],
  ['2026', 'ru', 'ru'],
])('%s, said to be %s, is %s', (text, known, language) => {
  expect(languageOfText(text, known)).toBe(language);
});
