import { decodeStarts, rowOfRows, startsInRow } from '../../../../shared/reference-format/term-directory.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { arrayStatement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import { createRecent } from './recent.ts';

/** Which block of terms a key is in. */
export interface TermDirectory {
  /** Returns the position of the block in which a key stands or would stand. */
  readonly positionOf: (key: string) => number;
  /** Returns the number of the block at a position; undefined after the last. */
  readonly blockAt: (position: number) => number | undefined;
  /** Whether the first term of the block at a position begins with a text that is not above the terms before it. */
  readonly beginsWith: (position: number, text: string) => boolean;
}

/** Starts in their order, with the number of each and what it leads to. */
interface Row {
  readonly starts: readonly string[];
  readonly orders: Float64Array;
  readonly blocks: readonly number[];
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

const noRow: Row = { starts: [], orders: new Float64Array(), blocks: [] };

function readRow(db: ReferenceDatabase, part: number): Row {
  const row = arrayStatement<[string, Uint8Array]>(
    db,
    'SELECT starts, blocks FROM search_directory WHERE part = ?',
  ).get(part);
  if (!row) return noRow;
  const { starts, blocks } = decodeStarts(...row);
  const orders = new Float64Array(starts.length);
  for (let at = 0; at < orders.length; at++) orders[at] = orderOf(starts[at] as string);
  return { starts, orders, blocks };
}

/** Where in a row the last start stands that is not above a key; 0 for a key above which all are. */
function lastUpTo({ starts, orders }: Row, key: string, order: number): number {
  let [low, high] = [0, orders.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = orders[middle] as number;
    if (one < order || (one === order && (starts[middle] as string) <= key)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** All rows of the bundled reference, and half of those of 250,000 schools; some 4 kB each. */
const rowsHeld = 512;

function openDirectory(db: ReferenceDatabase): TermDirectory {
  const first = readRow(db, rowOfRows);
  const rows = createRecent<number, Row>(rowsHeld);
  const rowAt = (part: number) => rows.get(part, () => readRow(db, part));
  const partOf = (position: number) => Math.floor(position / startsInRow);
  return {
    positionOf: (key) => {
      const order = orderOf(key);
      const part = lastUpTo(first, key, order);
      return part * startsInRow + lastUpTo(rowAt(part), key, order);
    },
    blockAt: (position) => rowAt(partOf(position)).blocks[position % startsInRow],
    beginsWith: (position, text) => {
      const part = partOf(position);
      const at = position % startsInRow;
      // Where a row begins is known without reading it.
      const start = at === 0 ? first.starts[part] : rowAt(part).starts[at];
      return start?.startsWith(text) ?? false;
    },
  };
}

/** Returns the directory of a reference, whose rows are read when a term of theirs is asked for. */
export const directoryOf = oncePerReference(openDirectory);
