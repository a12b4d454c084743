/**
 * How the table of slips is laid out: keys of `slipKey` by their high bits in buckets, each one row, since a row of its own for each key
 * takes more room than what it says. In a bucket stand, for each key, how far it is from the one before, how many words it may mean, and
 * their numbers, each as a difference in groups of seven bits.
 */
const lowBits = 19;

/** Returns the bucket in which a key stands. */
export function slipBucket(key: number): number {
  return key >>> lowBits;
}

const lowOf = (key: number) => key & ((1 << lowBits) - 1);

/** A key with the numbers of the words it may mean, ascending. */
export interface SlipEntry {
  readonly key: number;
  readonly words: readonly number[];
}

function writer() {
  const bytes: number[] = [];
  return {
    bytes,
    add: (number: number) => {
      let rest = number;
      while (rest > 0x7f) {
        bytes.push((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.push(rest);
    },
  };
}

/** Returns a bucket as bytes; its keys must ascend. */
export function encodeSlips(entries: readonly SlipEntry[]): Uint8Array {
  const { bytes, add } = writer();
  let last = 0;
  for (const { key, words } of entries) {
    add(lowOf(key) - last);
    last = lowOf(key);
    add(words.length);
    let before = 0;
    for (const word of words) {
      add(word - before);
      before = word;
    }
  }
  return Uint8Array.from(bytes);
}

/** Returns the numbers of the words that a key may mean; none where the bucket does not have it. */
export function wordsOfSlip(bucket: Uint8Array, key: number): readonly number[] {
  const sought = lowOf(key);
  let at = 0;
  const read = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bucket[at++] as number;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
    }
  };
  let low = 0;
  while (at < bucket.length) {
    low += read();
    let count = read();
    if (low > sought) return [];
    const words: number[] = [];
    for (let word = 0; count > 0; count--) {
      word += read();
      words.push(word);
    }
    if (low === sought) return words;
  }
  return [];
}
