/**
 * How the table of slips is laid out: keys of `slipKey` by their high bits in buckets, each one row, since a row of its own for each key
 * takes more room than what it says. Of what is left of a key a bucket keeps the next bits alone: one that another key shares brings up a word
 * too many, which is compared with what was typed anyway. In a bucket stand, one after the other, how far a key is from the one before, and the block of words (word-blocks.ts) it may mean.
 */
import { numberReader, numberWriter } from './numbers-in-bytes.ts';

const lowBits = 19;
const keptBits = 11;

/** Returns the bucket in which a key stands. */
export function slipBucket(key: number): number {
  return key >>> lowBits;
}

const keptOf = (key: number) => (key & ((1 << lowBits) - 1)) >>> (lowBits - keptBits);

/** A key with the blocks of the words it may mean. */
export interface SlipEntry {
  readonly key: number;
  readonly blocks: readonly number[];
}

/** Returns a bucket as bytes; its keys must ascend. */
export function encodeSlips(entries: readonly SlipEntry[]): Uint8Array {
  const { bytes, add } = numberWriter();
  let last = 0;
  for (const { key, blocks } of entries) {
    for (const block of blocks) {
      add(keptOf(key) - last);
      last = keptOf(key);
      add(block);
    }
  }
  return Uint8Array.from(bytes);
}

/** Returns the blocks of the words that a key may mean, and now and then one more; none where the bucket does not have it. */
export function blocksOfSlip(bucket: Uint8Array, key: number): readonly number[] {
  const sought = keptOf(key);
  const numbers = numberReader(bucket);
  const blocks: number[] = [];
  let kept = 0;
  while (numbers.at() < bucket.length) {
    kept += numbers.read();
    if (kept > sought) break;
    const block = numbers.read();
    if (kept === sought) blocks.push(block);
  }
  return blocks;
}
