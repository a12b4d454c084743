/** Ids as bits, made as they are asked for: the lowest are the best known, and often a key looks at no others. */
export interface Bits {
  /** The id n is bit n & 31 of word n >>> 5; zero where not made. */
  readonly words: Int32Array;
  /** So many words are made. */
  made: number;
  /** Makes the words up to one, of which those before `made` are. */
  readonly fill: (to: number) => void;
  /** Tells of one id, where that takes less than making the words up to it. */
  readonly has?: (id: number) => boolean;
}

const nothingToFill = (): void => undefined;

/** Returns bits that are made. */
export function madeBits(words: Int32Array): Bits {
  return { words, made: words.length, fill: nothingToFill };
}

/** Makes the first so many words, of those there are. */
export function makeBits(bits: Bits, words: number): void {
  const to = Math.min(words, bits.words.length);
  if (to <= bits.made) return;
  bits.fill(to);
  bits.made = to;
}

/** Whether an id is among them. */
export function hasBit(bits: Bits, id: number): boolean {
  const at = id >>> 5;
  if (at >= bits.made) {
    if (bits.has) return bits.has(id);
    makeBits(bits, at + 1);
  }
  return at < bits.words.length && (((bits.words[at] as number) >>> (id & 31)) & 1) === 1;
}

/** Sets the bits of ascending ids from a position on that lie in the first so many words; returns the position of the next. */
function setBits(bits: Int32Array, ids: Uint32Array, from: number, words: number): number {
  let at = from;
  for (; at < ids.length; at++) {
    const id = ids[at] as number;
    if (id >>> 5 >= words) break;
    bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31));
  }
  return at;
}

/** Returns the bits of ascending ids. */
export function bitsOf(ids: Uint32Array, words: number): Bits {
  const bits = new Int32Array(words);
  setBits(bits, ids, 0, words);
  return madeBits(bits);
}

/** Whether an id is among ascending ones. */
export function isListed(ids: Uint32Array, id: number): boolean {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ids[middle] as number) < id) from = middle + 1;
    else to = middle;
  }
  return ids[from] === id;
}

/** Returns what is in any of several bits and lists of ascending ids, in so many words. */
export function unionOfBits(all: readonly Bits[], listed: readonly Uint32Array[], length: number): Bits {
  const words = new Int32Array(length);
  const next = listed.map(() => 0);
  const union: Bits = {
    words,
    made: 0,
    fill: (to) => {
      for (const bits of all) {
        makeBits(bits, to);
        const from = bits.words;
        const end = Math.min(to, from.length);
        for (let at = union.made; at < end; at++) words[at] = (words[at] as number) | (from[at] as number);
      }
      for (let which = 0; which < listed.length; which++)
        next[which] = setBits(words, listed[which] as Uint32Array, next[which] as number, to);
    },
    has: (id) => all.some((bits) => hasBit(bits, id)) || listed.some((ids) => isListed(ids, id)),
  };
  return union;
}

const noWords = new Int32Array(0);

/** So many words are made at once: eight thousand ids. */
const stretch = 256;

/** Returns the first `most` ids that are in all of the bits and wanted. */
export function firstInAllBits(all: readonly Bits[], most: number, wanted: (id: number) => boolean): number[] {
  const found: number[] = [];
  const words = all.map((bits) => bits.words);
  const [first = noWords, second = first] = words;
  let { length } = first;
  for (const one of words) length = Math.min(length, one.length);
  for (let from = 0; from < length; from += stretch) {
    const to = Math.min(from + stretch, length);
    for (const bits of all) makeBits(bits, to);
    for (let at = from; at < to; at++) {
      let word = (first[at] as number) & (second[at] as number);
      for (let other = 2; word !== 0 && other < words.length; other++)
        word &= (words[other] as Int32Array)[at] as number;
      while (word !== 0) {
        const id = at * 32 + 31 - Math.clz32(word & -word);
        word &= word - 1;
        if (!wanted(id)) continue;
        found.push(id);
        if (found.length === most) return found;
      }
    }
  }
  return found;
}
