import { expect, test } from 'vitest';
import {
  bitsOf,
  firstInAllBits,
  hasBit,
  makeBits,
  unionOfBits,
  type Bits,
} from '../../../../../../src/main/database/reference/search/bits.ts';

const words = 1000;

/** Bits of which all ids of a word are set, and the last word that was ever asked for. */
function watched(isSet: (word: number) => boolean): { readonly bits: Bits; readonly asked: () => number } {
  let asked = 0;
  const set = new Int32Array(words);
  const bits: Bits = {
    words: set,
    made: 0,
    fill: (to) => {
      for (let at = bits.made; at < to; at++) if (isSet(at)) set[at] = -1;
      asked = to;
    },
  };
  return { bits, asked: () => asked };
}

const first = (all: readonly Bits[], most: number) => firstInAllBits(all, most, () => true);

test('of bits that share the first ids only the first are made', () => {
  const [one, other] = [watched(() => true), watched((at) => at % 2 === 0)];
  const union = unionOfBits([other.bits, watched((at) => at === 0).bits], [], words);
  expect(first([one.bits, union], 3)).toEqual([0, 1, 2]);
  expect(one.asked()).toBeLessThan(words / 2);
  expect(other.asked()).toBe(one.asked());
});

test('and all of them where there are fewer in all than are wanted', () => {
  const [one, other] = [watched((at) => at === 999), watched((at) => at > 0)];
  expect(first([one.bits, other.bits], 40)).toEqual(Array.from({ length: 32 }, (_, at) => 999 * 32 + at));
  expect(one.asked()).toBe(words);
});

test('a union tells of one id without being made, by its bits and by its lists', () => {
  const part = watched((at) => at === 7);
  const union = unionOfBits([part.bits], [Uint32Array.of(2, 640, 900), Uint32Array.of(31_000)], words);
  expect([2, 640, 900, 31_000, 7 * 32].map((id) => hasBit(union, id))).toEqual([true, true, true, true, true]);
  expect([1, 641, 8 * 32, 31_999].map((id) => hasBit(union, id))).toEqual([false, false, false, false]);
  expect(union.made).toBe(0);
  makeBits(union, 21);
  expect([2, 640, 900, 7 * 32].map((id) => hasBit(union, id))).toEqual([true, true, true, true]);
});

test('an id beyond the last word is in none', () => {
  const bits = bitsOf(Uint32Array.of(1, 64), 3);
  expect([1, 64, 65, 96, 4000].map((id) => hasBit(bits, id))).toEqual([true, true, false, false, false]);
  makeBits(bits, 50);
  expect(bits.made).toBe(3);
});
