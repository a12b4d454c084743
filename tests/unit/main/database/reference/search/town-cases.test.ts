import { expect, test } from 'vitest';
import { townsOfCase } from '../../../../../../src/main/database/reference/search/town-cases.ts';
import { foldedWords } from '../../../../../../src/compiler/search/folded-words.ts';

const towns = (word: string) => townsOfCase(foldedWords(word));

test.each([
  ['Алматыдағы', 'Алматы'],
  ['Қазанда', 'Қазан'],
  ['Бишкектеги', 'Бишкек'],
  ['Бишкекте', 'Бишкек'],
  ['Ошто', 'Ош'],
  ['Buxoroda', 'Buxoro'],
  ['Toshkentdagi', 'Toshkent'],
  ['Pekinde', 'Pekin'],
  ['Bişkekteki', 'Bişkek'],
  ['Харбіні', 'Харбін'],
  ['Казані', 'Казань'],
  ['Самарі', 'Самара'],
  ['Мінську', 'Мінськ'],
  ['Ереваном', 'Ереван'],
  ['Самарою', 'Самара'],
])('%s is in, of or at %s', (word, town) => {
  expect(towns(word)).toContain(foldedWords(town));
});

test('nothing else is taken for such a word', () => {
  expect(['Харбин', 'university', '医科', 'da', 'mit'].flatMap(towns)).toEqual([]);
});
