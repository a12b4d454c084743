import { decodeStarts } from '../../../../shared/reference-format/term-directory.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { arrayStatement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';

/** Which block of terms a key is in. */
export interface TermDirectory {
  /** Returns the position of the block in which a key stands or would stand. */
  readonly positionOf: (key: string) => number;
  /** Returns the number of the block at a position; undefined after the last. */
  readonly blockAt: (position: number) => number | undefined;
  /** Whether the first term of the block at a position begins with a text that is not above the terms before it. */
  readonly beginsWith: (position: number, text: string) => boolean;
}

/** So many units of a key are in its number. */
const unitsInOrder = 4;
/** The letters of groups, of which `#` is the least, are of one row of 32 units: more would not be whole numbers. */
const beforeGroups = 0x60;

/** Returns a number that orders keys as far as their first units tell them apart: comparing texts takes some ten times as long. */
function orderOf(key: string): number {
  let order = Math.max(0, key.charCodeAt(0) - beforeGroups);
  for (let at = 1; at < unitsInOrder; at++) order = order * 0x10000 + (key.charCodeAt(at) || 0);
  return order;
}

function readDirectory(db: ReferenceDatabase): TermDirectory {
  const rows = arrayStatement<[string, Uint8Array]>(db, 'SELECT starts, blocks FROM search_directory ORDER BY part');
  const all = rows.all().flatMap(([starts, blocks]) => decodeStarts(starts, blocks));
  const orders = Float64Array.from(all, ({ start }) => orderOf(start));
  const blocks = Uint32Array.from(all, ({ block }) => block);
  const ends = new Uint32Array(all.length);
  let end = 0;
  for (const [position, { start }] of all.entries()) ends[position] = end += start.length;
  // One text rather than many, each of which would take more than its letters.
  const starts = all.map(({ start }) => start).join('');
  const from = (position: number) => (position === 0 ? 0 : (ends[position - 1] as number));
  /** Whether the start at a position, whose order is the key's, is not above it. */
  const isReached = (position: number, key: string): boolean => {
    const begin = from(position);
    const length = (ends[position] as number) - begin;
    for (let at = unitsInOrder; at < length && at < key.length; at++) {
      const beside = starts.charCodeAt(begin + at) - key.charCodeAt(at);
      if (beside !== 0) return beside < 0;
    }
    return length <= key.length;
  };
  return {
    positionOf: (key) => {
      const order = orderOf(key);
      let [low, high] = [0, orders.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        const one = orders[middle] as number;
        if (one < order || (one === order && isReached(middle, key))) low = middle + 1;
        else high = middle;
      }
      return Math.max(0, low - 1);
    },
    blockAt: (position) => blocks[position],
    beginsWith: (position, text) => {
      if (position >= blocks.length) return false;
      const begin = from(position);
      return begin + text.length <= (ends[position] as number) && starts.startsWith(text, begin);
    },
  };
}

/** Returns the directory of a reference, read when the first term is asked for. */
export const directoryOf = oncePerReference(readDirectory);
