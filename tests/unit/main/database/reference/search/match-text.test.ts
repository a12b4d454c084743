import { expect, test } from 'vitest';
import {
  matchBeginning,
  matchOfWords,
  readWords,
  writtenWords,
} from '../../../../../../src/main/database/reference/search/match-text.ts';
import { parseQuery } from '../../../../../../src/main/database/reference/search/query-words.ts';
import { searchText } from '../../../../../../src/main/database/reference/search/search-text.ts';

const harbin = ['哈尔滨医科大学', 'ha er bin yi ke da xue'] as const;
const marked = (value: string, ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([start, end]) => value.slice(start, end));

test.each([
  ['Harbin Medical University', '', 'harbin med', ['Harbin Med'], null],
  ['Łódź Medical', '', 'lodz', ['Łódź'], null],
  ['Sun Yat-sen University', '', 'sunyatsen', ['Sun Yat-sen'], null],
  [...harbin, 'haerb', ['哈尔滨'], 'haerbin'],
  [...harbin, 'hebyk', ['哈尔滨医科'], 'haerbinyike'],
  ['Уфимский институт', '', 'ufimskiy', ['Уфимский'], 'ufimskiy'],
  ['«Лечебное дело»', '', 'лечебн', ['Лечебн'], null],
])('%s (%s) begins with %s', (value, readings, typed, shown, via) => {
  const match = matchBeginning(searchText(value, readings), parseQuery(typed));
  expect(marked(value, match?.ranges ?? [])).toEqual(shown);
  expect(match).toMatchObject({ via, begins: true, exact: false });
});

test('a whole name is an exact match, and another beginning none', () => {
  expect(matchBeginning(searchText('Sechenov University', ''), parseQuery('sechenov university'))?.exact).toBe(true);
  expect(matchBeginning(searchText('Sechenov University', ''), parseQuery('university'))).toBeNull();
  expect(matchBeginning(searchText(...harbin), parseQuery('医科'))).toBeNull();
});

test.each([
  ['Peking University', '', 'pekin university', ['Pekin', 'University'], true],
  ['Capital Medical University', '', 'university medical', ['Medical', 'University'], false],
  ['Казанский медицинский университет', '', 'kazan meditsinskiy', ['Казанский', 'медицинский'], true],
  [...harbin, '哈尔滨 yike', ['哈尔滨医科'], true],
])(
  'the words of %s (%s) that %s has are marked, in order from the beginning or not',
  (value, readings, typed, shown, begins) => {
    const text = searchText(value, readings);
    const query = parseQuery(typed);
    const match = matchOfWords(readWords(text, query, writtenWords(text, query), 'read'));
    expect(marked(value, match.ranges)).toEqual(shown);
    expect(match.begins).toBe(begins);
  },
);
