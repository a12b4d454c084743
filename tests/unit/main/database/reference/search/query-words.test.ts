import { expect, test } from 'vitest';
import { parseQuery } from '../../../../../../src/main/database/reference/search/query-words.ts';

const words = (text: string) => parseQuery(text).words.map((word) => word.text);

test.each([
  ['Medical University of Harbin', ['medical', 'university', 'harbin']],
  ['university of', ['university', 'of']],
  ['HARBIN harbin', ['harbin']],
  ['哈尔滨 medical', ['哈尔滨', 'medical']],
  ['Сеченовский Университет', ['сеченовскии', 'университет']],
  ['"sun yat-sen"*', ['sun', 'yat', 'sen']],
  [' \u0000\ud800 ', []],
])('%j is the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('what joins two parts is kept in the whole that was typed', () => {
  expect(parseQuery('University of Łódź').joined).toBe('universityoflodz');
});

test('pinyin may be typed with tones as digits and v for ü', () => {
  const others = (text: string) => parseQuery(text).words[0]?.others.map((other) => other.text);
  expect(others('ha1er3bin1')).toEqual(['haerbin']);
  expect(others('lvshun')).toEqual(['lushun']);
  expect(others('harbin')).toEqual([]);
});

test('no more than a name could hold is looked at', () => {
  expect(parseQuery('a b c d e f g h i j k l m n o p q r s t u v').words).toHaveLength(16);
  expect(parseQuery('x'.repeat(10_000)).joined).toHaveLength(200);
});
