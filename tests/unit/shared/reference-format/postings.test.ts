import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBits, decodeIds, encodePostings, holdsBits } from '../../../../src/shared/reference-format/postings.ts';

function decoded(bytes: Uint8Array): number[] {
  if (!holdsBits(bytes)) return [...decodeIds(bytes)];
  return [...decodeBits(bytes)].flatMap((word, at) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => word & (1 << bit))
      .map((bit) => at * 32 + bit),
  );
}

test('ids come back as they were put in, whichever form is shorter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (highest, share) => {
      const ids = Array.from({ length: highest }, (_, at) => at + 1).filter(
        (id) => ((id * 2654435761) >>> 0) / 2 ** 32 < share,
      );
      expect(decoded(encodePostings(ids, highest))).toEqual(ids);
    }),
  );
});

test('a list is never longer than a bit for each id, in whole words after a word of zero', () => {
  const all = Array.from({ length: 1000 }, (_, at) => at + 1);
  expect(encodePostings(all, 1000)).toHaveLength(4 + 4 * Math.ceil(1001 / 32));
  expect(encodePostings([1, 1000], 1000).length).toBeLessThan(5);
});

test('bits are read wherever they lie in what SQLite gives', () => {
  const ids = Array.from({ length: 64 }, (_, at) => at + 1);
  const bytes = encodePostings(ids, 64);
  expect(holdsBits(bytes)).toBe(true);
  for (const offset of [0, 1, 2, 3]) {
    const buffer = Buffer.alloc(bytes.length + offset);
    buffer.set(bytes, offset);
    expect(decoded(buffer.subarray(offset))).toEqual(ids);
  }
});
