import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchCalls } from '../../../../../../src/shared/contract/search.ts';
import { findRecords } from '../../../../../../src/main/database/reference/records/find-records.ts';
import { searchEntities } from '../../../../../../src/main/database/reference/search/search-entities.ts';
import { tinyReference } from '../../../../../support/generate/tiny-reference.ts';

const db = tinyReference([
  {
    slug: 'harbin',
    country: 'CN',
    city: 'Harbin',
    names: [
      ['Harbin Medical University', 'en', 'official'],
      ['哈尔滨医科大学', 'zh-Hans', 'native'],
    ],
    passages: [['en', 'A medical university of Harbin.']],
  },
  {
    slug: 'bashkir',
    country: 'RU',
    city: 'Ufa',
    names: [['Башкирский государственный медицинский университет', 'ru', 'native']],
  },
]);

function answer(text: string) {
  const result = searchEntities(db, { text, limit: 10 });
  searchCalls['search.query'].output.parse({ ...result, records: findRecords(db, text) });
  for (const { why } of [...result.hits, ...result.nearest]) {
    for (const [start, end] of why.ranges) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(why.value.length);
    }
  }
  return result;
}

test.each([
  ['"', []],
  ['*', []],
  ['"" OR 1', []],
  ['\u0000\u0001\u001e\u001f', []],
  ['\ud800', []],
  ['🎓🏥', []],
  ['', []],
  ['   ', []],
  ['%_', []],
  ['[]{}()', []],
  ['"harbin"', ['harbin']],
  ['harb*', ['harbin']],
  ['name:harbin', ['harbin']],
  ['harbin:', ['harbin']],
  ['harbin\u0000medical', ['harbin']],
  ['har\u200bbin', ['harbin']],
  ['\u202eharbin\u202c', ['harbin']],
  ['🎓 harbin 🎓', ['harbin']],
  ['harbin\ud800', ['harbin']],
  ['HARBIN-', ['harbin']],
])('%j finds %j', (text, slugs) => {
  expect(answer(text).hits.map((hit) => hit.slug)).toEqual(slugs);
});

test.each([
  ['a letter', 'a'.repeat(10_000)],
  ['a word', 'harbin '.repeat(1_428)],
  ['words', Array.from({ length: 2_000 }, (_, at) => `w${at}`).join(' ')],
  ['Chinese', '医'.repeat(10_000)],
  ['Cyrillic', 'щ'.repeat(10_000)],
  ['quotes', '"'.repeat(10_000)],
  ['NEAR', 'NEAR('.repeat(2_000)],
  ['marks', `e${'\u0301'.repeat(9_999)}`],
  ['Arabic', 'جامعة '.repeat(1_666)],
  ['emoji', '👩‍🎓'.repeat(2_000)],
  ['x and j', 'xj'.repeat(5_000)],
  ['tones', 'ha1'.repeat(3_333)],
])('10,000 characters of %s are answered at once', (_, text) => {
  answer(text);
  // Of the processor, not of the clock, and the least of three: what else the machine does, and clearing up after other tests, is not ours.
  const spent = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    answer(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(Math.min(...spent)).toBeLessThan(50);
});

test('any text is answered, in the shape of the contract', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc
          .array(
            fc.constantFrom(
              'harbin',
              'har',
              'bin',
              'x',
              'j',
              '哈',
              '医大',
              'уфа',
              'б',
              '-',
              '"',
              ' ',
              'ß',
              'ha1',
              'lv',
              '\u0301',
              '𠮷',
            ),
            { maxLength: 12 },
          )
          .map((parts) => parts.join('')),
      ),
      (text) => {
        answer(text);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);
