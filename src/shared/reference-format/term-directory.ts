/**
 * Where the blocks of terms (term-blocks.ts) stand: of each its number, and the shortest text that no term of the block before it reaches and all of
 * its own do. They stand in rows; one row more has where the rows begin, and is read first.
 */
import { numberReader, numberWriter } from './numbers-in-bytes.ts';
import { decodeWords, encodeWord, wordBlock } from './word-blocks.ts';

export interface BlockStart {
  readonly start: string;
  readonly block: number;
}

/** So many blocks stand in one row. */
export const startsInRow = 128;
/** The number of the row that has where the others begin, which are numbered from 0. */
export const rowOfRows = -1;

/** Returns the shortest beginning of a block's first term that is above the last term of the block before it, which is empty where there is none. */
export function shortestStart(first: string, before: string): string {
  let length = 0;
  while (length < before.length && before.charCodeAt(length) === first.charCodeAt(length)) length++;
  const last = first.charCodeAt(length);
  // Half of a surrogate pair is no text.
  return first.slice(0, length + (last >= 0xd800 && last < 0xdc00 ? 2 : 1));
}

/** Returns a row of the directory; the starts are in their order. */
export function encodeStarts(row: readonly BlockStart[]): { readonly starts: string; readonly blocks: Uint8Array } {
  const { bytes, add } = numberWriter();
  for (const { block } of row) add(block);
  return {
    starts: wordBlock(row.map(({ start }, at) => encodeWord(start, row[at - 1]?.start ?? ''))),
    blocks: Uint8Array.from(bytes),
  };
}

/** Returns what stands in a row: the starts in their order, and beside each the number of its block. */
export function decodeStarts(
  starts: string,
  blocks: Uint8Array,
): { readonly starts: readonly string[]; readonly blocks: readonly number[] } {
  const { read } = numberReader(blocks);
  const decoded = decodeWords(starts);
  return { starts: decoded, blocks: decoded.map(read) };
}
