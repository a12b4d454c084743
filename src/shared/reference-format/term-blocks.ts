/**
 * How the terms of the search stand in blocks, each one row, since a row of its own for each term takes more room than what it says: the terms
 * as words of a word block, and of each the length of its postings and, where they stand elsewhere, too, the number of their list.
 */
import { numberReader, numberWriter } from './numbers-in-bytes.ts';
import { decodeIdsInto, holdsBits } from './postings.ts';
import { decodeWords } from './word-blocks.ts';

export interface TermEntry {
  readonly key: string;
  readonly postings: Uint8Array;
  /** The list that holds the postings whole where those of the entry are none or only the first of them. */
  readonly list: number | null;
}

/** A block ends when it comes to so many bytes, of which four fill a page of SQLite's. */
export const longestBlock = 1000;

/** Returns what stands for an entry among the postings of its block. */
export function encodeEntry({ postings, list }: Omit<TermEntry, 'key'>): Uint8Array {
  const { bytes, add } = numberWriter();
  add(postings.length * 2 + Number(list !== null));
  if (list !== null) add(list);
  const entry = new Uint8Array(bytes.length + postings.length);
  entry.set(bytes);
  entry.set(postings, bytes.length);
  return entry;
}

/** The keys of a block in their order, and its entries as they are asked for: of some sixty mostly one or two are. */
export interface TermBlock {
  readonly keys: readonly string[];
  /** The entry at a position, whose postings are a view of the block's bytes. */
  readonly entryAt: (at: number) => TermEntry;
  /** Returns how many ids of the entries [from, to) stand in the block itself, at most. */
  readonly mostIds: (from: number, to: number) => number;
  /**
   * Writes the ids of the entries [from, to) into `ids` from `count` on, each entry's ascending, and hands on the entries that have a list, or
   * bits; returns where the next would stand.
   */
  readonly addIds: (
    from: number,
    to: number,
    ids: Uint32Array,
    count: number,
    other: (entry: TermEntry) => void,
  ) => number;
}

/** Returns a block that was read. */
export function openBlock(terms: string, postings: Uint8Array): TermBlock {
  const keys = decodeWords(terms);
  const numbers = numberReader(postings);
  /** Where the entries begin, as far as any was asked for. */
  const starts = [0];
  const startOf = (entry: number): number => {
    for (let known = starts.length; known <= entry; known++) {
      numbers.moveTo(starts[known - 1] as number);
      const length = numbers.read();
      if (length & 1) numbers.read();
      starts.push(numbers.at() + (length >>> 1));
    }
    return starts[entry] as number;
  };
  return {
    keys,
    entryAt: (at) => {
      numbers.moveTo(startOf(at));
      const length = numbers.read();
      const list = length & 1 ? numbers.read() : null;
      const from = numbers.at();
      return { key: keys[at] as string, postings: postings.subarray(from, from + (length >>> 1)), list };
    },
    mostIds: (from, to) => startOf(to) - startOf(from),
    addIds: (from, to, ids, count, other) => {
      let next = count;
      let start = startOf(from);
      for (let at = from; at < to; at++) {
        numbers.moveTo(start);
        const length = numbers.read();
        const list = length & 1 ? numbers.read() : null;
        const begin = numbers.at();
        start = begin + (length >>> 1);
        if (list === null && !holdsBits(postings, begin)) next = decodeIdsInto(ids, next, postings, begin, start);
        else other({ key: keys[at] as string, postings: postings.subarray(begin, start), list });
      }
      return next;
    },
  };
}

/** Returns the entries of a block in their order. */
export function decodeBlock(terms: string, postings: Uint8Array): readonly TermEntry[] {
  const { keys, entryAt } = openBlock(terms, postings);
  return keys.map((_, at) => entryAt(at));
}
