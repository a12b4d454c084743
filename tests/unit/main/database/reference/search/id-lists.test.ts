import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstInAll, isEmpty, noIds, unionOf, type IdList } from '../../../../../../src/main/database/reference/search/id-lists.ts';
import { decodeBits, decodeIds, encodePostings, holdsBits } from '../../../../../../src/shared/domain/postings.ts';

const highest = 3000;

/** As the index would keep them: bits or a list, whichever is shorter. */
function kept(ids: readonly number[]): IdList {
  const bytes = encodePostings([...ids].sort((a, b) => a - b), highest);
  return holdsBits(bytes) ? { bits: true, data: decodeBits(bytes) } : { bits: false, data: decodeIds(bytes) };
}

function idsOf({ bits, data }: IdList): number[] {
  if (!bits) return [...data];
  return [...data].flatMap((word, at) => Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => word & (1 << bit)).map((bit) => at * 32 + bit));
}

/** Few ids, or so many that bits are shorter. */
const ids = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: highest }), { maxLength: 30 }),
  fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 4 })).map(([step, from]) => Array.from({ length: highest }, (_, at) => at + 1).filter((id) => id % step >= from % step)),
);

test('a union has the ids of every list, once, in both forms', () => {
  fc.assert(fc.property(fc.array(ids, { maxLength: 5 }), (lists) => {
    expect(idsOf(unionOf(lists.map(kept)))).toEqual([...new Set(lists.flat())].sort((a, b) => a - b));
  }));
});

test('the first in all lists are the lowest that every list has and that are wanted', () => {
  fc.assert(fc.property(fc.array(ids, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }), (lists, most, step) => {
    const wanted = (id: number) => id % step === 0;
    const expected = [...new Set(lists[0])].filter((id) => wanted(id) && lists.every((list) => list.includes(id))).sort((a, b) => a - b).slice(0, most);
    expect(firstInAll(lists.map(kept), most, wanted)).toEqual(expected);
  }), { numRuns: 60 });
});

test('of no lists, of an empty one, and of none wanted there is nothing', () => {
  expect(firstInAll([], 5, () => true)).toEqual([]);
  expect(firstInAll([kept([1, 2]), noIds], 5, () => true)).toEqual([]);
  expect(firstInAll([kept([1, 2])], 0, () => true)).toEqual([]);
  expect(isEmpty(unionOf([]))).toBe(true);
});
