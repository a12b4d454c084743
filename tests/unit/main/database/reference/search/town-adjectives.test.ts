import { expect, test } from 'vitest';
import { townsOfAdjective } from '../../../../../../src/main/database/reference/search/town-adjectives.ts';
import { foldedWords } from '../../../../../../src/compiler/search/folded-words.ts';

const towns = (adjective: string) => townsOfAdjective(foldedWords(adjective));

test.each([
  ['Казанський', 'Казань'],
  ['Пекінського', 'Пекін'],
  ['Полтавська', 'Полтава'],
  ['Одеський', 'Одеса'],
  ['Вінницький', 'Вінниця'],
  ['Запорізький', 'Запоріжжя'],
  ['Празькому', 'Прага'],
  ['Донецький', 'Донецьк'],
  ['Moskauer', 'Moskau'],
  ['Bremer', 'Bremen'],
])('%s is of %s', (adjective, town) => {
  expect(towns(adjective)).toContain(foldedWords(town));
});

test('nothing else is taken for such a word', () => {
  expect(['Казань', 'казанский', 'der', 'university', '医科'].flatMap(towns)).toEqual([]);
});
