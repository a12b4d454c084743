import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeBits } from '../../../../../../src/main/database/reference/search/bits.ts';
import {
  firstInAll,
  holds,
  isEmpty,
  lengthOf,
  listOf,
  listOfBits,
  listOfUnordered,
  noIds,
  unionOf,
  type IdList,
} from '../../../../../../src/main/database/reference/search/id-lists.ts';
import {
  bitSetter,
  decodeBits,
  decodeIds,
  encodePostings,
  holdsBits,
} from '../../../../../../src/shared/reference-format/postings.ts';

const highest = 3000;

/** As the index would keep them: bits or a list, whichever is shorter; a long one is made bits as they are asked for. */
function kept(ids: readonly number[]): IdList {
  const bytes = encodePostings(
    [...ids].sort((a, b) => a - b),
    highest,
  );
  if (holdsBits(bytes)) return listOfBits(madeBits(decodeBits(bytes)));
  if (bytes.length < 50) return listOf(decodeIds(bytes));
  const words = new Int32Array((highest >>> 5) + 1);
  return listOfBits({ words, made: 0, fill: bitSetter(bytes, words) });
}

/** Few ids, some ten of a hundred, or so many that bits are shorter. */
const ids = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: highest }), { maxLength: 30 }),
  fc
    .tuple(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 0, max: 4 }))
    .map(([step, from]) =>
      Array.from({ length: highest }, (_, at) => at + 1).filter((id) => id % step === from % step),
    ),
);
/** The ids of a word: those of several terms. */
const alternatives = fc.array(ids, { minLength: 1, maxLength: 7 });

const sorted = (lists: readonly (readonly number[])[]) => [...new Set(lists.flat())].sort((a, b) => a - b);
const all = (list: IdList) => firstInAll([list], highest, () => true);

test.each([
  [3, false],
  [highest, true],
])('of %i ids in three thousand the quicker form is bits: %s', (count, bits) => {
  const list = listOf(Uint32Array.from({ length: count }, (_, at) => 1 + Math.floor((at * highest) / count)));
  expect(list.bits !== null).toBe(bits);
  expect(lengthOf(list)).toBe(bits ? Infinity : count);
});

test('a union has the ids of every list, in whatever form they are', () => {
  fc.assert(
    fc.property(alternatives, (lists) => {
      const union = unionOf(lists.map(kept));
      expect(all(union)).toEqual(sorted(lists));
      expect(isEmpty(union)).toBe(sorted(lists).length === 0);
      expect(union.listed.length).toBeLessThan(4);
    }),
    { numRuns: 60 },
  );
});

test('an id is in a list, or in a union, whichever were asked for before', () => {
  fc.assert(
    fc.property(alternatives, fc.array(fc.integer({ min: 0, max: highest + 70 })), (lists, asked) => {
      const union = unionOf(lists.map(kept));
      const known = new Set(lists.flat());
      for (const id of asked) expect(holds(union, id)).toBe(known.has(id));
    }),
    { numRuns: 60 },
  );
});

test('ids in any order are sorted, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: highest })), (unordered) => {
      expect(all(listOfUnordered(Uint32Array.from(unordered)))).toEqual(sorted([unordered]));
    }),
    { numRuns: 60 },
  );
});

test('the first in all are the lowest that some list of each has and that are wanted', () => {
  fc.assert(
    fc.property(
      fc.array(alternatives, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 3 }),
      (each, most, step) => {
        const wanted = (id: number) => id % step === 0;
        const sets = each.map((lists) => new Set(lists.flat()));
        const expected = sorted(each[0] ?? [])
          .filter((id) => wanted(id) && sets.every((set) => set.has(id)))
          .slice(0, most);
        expect(
          firstInAll(
            each.map((lists) => unionOf(lists.map(kept))),
            most,
            wanted,
          ),
        ).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test('of nothing, of an empty list, and of none wanted there is nothing', () => {
  const two = listOf(Uint32Array.of(1, 2));
  expect(firstInAll([], 5, () => true)).toEqual([]);
  expect(firstInAll([two, noIds], 5, () => true)).toEqual([]);
  expect(firstInAll([two], 0, () => true)).toEqual([]);
  expect(firstInAll([two], 5, () => false)).toEqual([]);
  expect(isEmpty(unionOf([]))).toBe(true);
});
