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

/** A key's kept bits and a block in one number, by which both ascend. */
const manyBlocks = 2 ** 32;

/** Returns what a bucket says, as bytes: each key's kept bits with each of its blocks once, so that it does not matter in which order it came together. */
function bytesOf(pairs: Iterable<number>): Uint8Array {
  const { bytes, add } = numberWriter();
  let last = 0;
  for (const pair of Float64Array.from(new Set(pairs)).sort()) {
    const kept = Math.floor(pair / manyBlocks);
    add(kept - last);
    last = kept;
    add(pair % manyBlocks);
  }
  return Uint8Array.from(bytes);
}

function* pairsOf(entries: readonly SlipEntry[]): Generator<number> {
  for (const { key, blocks } of entries) for (const block of blocks) yield keptOf(key) * manyBlocks + block;
}

/** Returns a bucket as bytes. */
export function encodeSlips(entries: readonly SlipEntry[]): Uint8Array {
  return bytesOf(pairsOf(entries));
}

/** Returns a bucket with more keys, as if all had been encoded together. */
export function addSlips(bucket: Uint8Array, entries: readonly SlipEntry[]): Uint8Array {
  const pairs = [...pairsOf(entries)];
  const numbers = numberReader(bucket);
  for (let kept = 0; numbers.at() < bucket.length;) {
    kept += numbers.read();
    pairs.push(kept * manyBlocks + numbers.read());
  }
  return bytesOf(pairs);
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
