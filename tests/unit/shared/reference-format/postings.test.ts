import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bitSetter,
  decodeBits,
  decodeIds,
  decodeIdsInto,
  encodePostings,
  holdsBits,
} from '../../../../src/shared/reference-format/postings.ts';

const idsOf = (bits: Int32Array): number[] =>
  [...bits].flatMap((word, at) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => word & (1 << bit))
      .map((bit) => at * 32 + bit),
  );

const decoded = (bytes: Uint8Array): number[] => (holdsBits(bytes) ? idsOf(decodeBits(bytes)) : [...decodeIds(bytes)]);

/** Some part of the ids up to a highest one. */
const idsUpTo = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([highest, share]) => ({
    highest,
    ids: Array.from({ length: highest }, (_, at) => at + 1).filter((id) => ((id * 2654435761) >>> 0) / 2 ** 32 < share),
  }));

test('ids come back as they were put in, whichever form is shorter', () => {
  fc.assert(
    fc.property(idsUpTo, ({ ids, highest }) => {
      expect(decoded(encodePostings(ids, highest))).toEqual(ids);
    }),
  );
});

test('differences are made bits as far as they are asked for, in steps of any size', () => {
  fc.assert(
    fc.property(idsUpTo, fc.array(fc.nat({ max: 200 })), ({ ids, highest }, steps) => {
      const bytes = encodePostings(ids, highest);
      fc.pre(!holdsBits(bytes));
      const bits = new Int32Array((highest >>> 5) + 1);
      const setUpTo = bitSetter(bytes, bits);
      for (const words of steps.toSorted((a, b) => a - b)) {
        setUpTo(words);
        expect(idsOf(bits.subarray(0, words))).toEqual(ids.filter((id) => id >>> 5 < words));
      }
      setUpTo(bits.length);
      expect(idsOf(bits)).toEqual(ids);
    }),
  );
});

test('lists that stand one after the other are read into one array', () => {
  fc.assert(
    fc.property(fc.array(idsUpTo, { maxLength: 4 }), (lists) => {
      const written = lists
        .map(({ ids, highest }) => encodePostings(ids, highest))
        .filter((bytes) => !holdsBits(bytes));
      const bytes = Buffer.concat(written);
      const ids = new Uint32Array(bytes.length);
      let [at, count] = [0, 0];
      for (const { length } of written) count = decodeIdsInto(ids, count, bytes, at, (at += length));
      expect([...ids.subarray(0, count)]).toEqual(written.flatMap((one) => [...decodeIds(one)]));
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
