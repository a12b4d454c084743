/**
 * How the terms of the search stand in blocks, each one row, since a row of its own for each term takes more room than what it says: the terms
 * as words of a word block, and of each the length of its postings and, where they stand elsewhere, too, the number of their list.
 */
import { numberReader, numberWriter } from './numbers-in-bytes.ts';
import { decodeWords } from './word-blocks.ts';

export interface TermEntry {
  readonly key: string;
  readonly postings: Uint8Array;
  /** The list that holds the postings whole where those of the entry are none or only the first of them. */
  readonly list: number | null;
}

/** A block ends when it comes to so many bytes: a longer row of a table by key would spill to a page of its own. */
export const longestBlock = 960;

/** Returns how the first term of a block sorts: by its UTF-16 units, as JavaScript compares texts. */
export function blockKey(term: string): Uint8Array {
  const bytes = new Uint8Array(2 * term.length);
  for (let at = 0; at < term.length; at++) {
    const unit = term.charCodeAt(at);
    bytes[2 * at] = unit >>> 8;
    bytes[2 * at + 1] = unit & 0xff;
  }
  return bytes;
}

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

/** Returns the entries of a block in their order; postings are views of its bytes. */
export function decodeBlock(terms: string, postings: Uint8Array): readonly TermEntry[] {
  const numbers = numberReader(postings);
  return decodeWords(terms).map((key) => {
    const length = numbers.read();
    const list = length & 1 ? numbers.read() : null;
    const from = numbers.at();
    const to = from + (length >>> 1);
    numbers.moveTo(to);
    return { key, postings: postings.subarray(from, to), list };
  });
}
