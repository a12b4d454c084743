import { expect, test } from 'vitest';
import { inOneAlphabet } from '../../../../../../src/main/database/reference/search/one-alphabet.ts';

test.each([
  ['PУДН', 'РУДН'],
  ['KГМУ', 'КГМУ'],
  ['CЗГMУ Мечникова', 'СЗГМУ Мечникова'],
  ['Сеченoв', 'Сеченов'],
  ['pудн', 'рудн'],
  ['Мiнський медичний', 'Мінський медичний'],
  ['Hаrbin Mеdical', 'Harbin Medical'],
  ['Тomsk', 'Tomsk'],
])('%s is written in one alphabet', (typed, meant) => {
  expect(inOneAlphabet(typed)).toBe(meant);
});

test.each(['RUDN', 'РУДН', 'MBBS в Казани', 'на китайском 哈尔滨', 'Гuz', 'ru-РФ', ''])(
  '%s stays as it is: no word is wholly of the other alphabet',
  (typed) => {
    expect(inOneAlphabet(typed)).toBe(typed);
  },
);
