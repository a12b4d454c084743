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

/** So many units of a key are in its number. */
const unitsInOrder = 4;
/** The letters of groups, of which `#` is the least, are of one row of 26: with 32 they would be no whole numbers. */
const beforeGroups = 0x60;
/** One more than there are units: 0 stands for none, so that what is shorter comes first. */
const unitsAndNone = 0x10001;

/** Returns a number that orders keys as far as their first units tell them apart: comparing texts takes some ten times as long. */
function orderOf(key: string): number {
  let order = Math.max(0, key.charCodeAt(0) - beforeGroups);
  for (let at = 1; at < unitsInOrder; at++) order = order * unitsAndNone + (key.charCodeAt(at) + 1 || 0);
  return order;
}

/** Starts in their order, one after the other in one text, since a text of each its own takes three times as much; where each ends, and what it leads to. */
interface Row {
  readonly text: string;
  readonly ends: Uint32Array;
  readonly orders: Float64Array;
  readonly blocks: Uint32Array;
}

const noRow: Row = { text: '', ends: new Uint32Array(), orders: new Float64Array(), blocks: new Uint32Array() };

function readRow(db: ReferenceDatabase, part: number): Row {
  const row = arrayStatement<[string, Uint8Array]>(
    db,
    'SELECT starts, blocks FROM search_directory WHERE part = ?',
  ).get(part);
  if (!row) return noRow;
  const { starts, blocks } = decodeStarts(...row);
  const ends = new Uint32Array(starts.length);
  const orders = new Float64Array(starts.length);
  let end = 0;
  for (let at = 0; at < ends.length; at++) {
    const start = starts[at] as string;
    ends[at] = end += start.length;
    orders[at] = orderOf(start);
  }
  return { text: starts.join(''), ends, orders, blocks: Uint32Array.from(blocks) };
}

const beginOf = ({ ends }: Row, at: number): number => (at === 0 ? 0 : (ends[at - 1] as number));

/** Whether the start at a position, whose number is that of a key, is not above it. */
function isUpTo(row: Row, at: number, key: string): boolean {
  const { text } = row;
  const begin = beginOf(row, at);
  const units = (row.ends[at] as number) - begin;
  for (let unit = unitsInOrder; unit < units; unit++) {
    const difference = text.charCodeAt(begin + unit) - key.charCodeAt(unit);
    // Of a key that ends here none, and then it is not up to it.
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/** Where in a row the last start stands that is not above a key; 0 for a key above which all are. */
function lastUpTo(row: Row, key: string, order: number): number {
  const { orders } = row;
  let [low, high] = [0, orders.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = orders[middle] as number;
    if (one < order || (one === order && isUpTo(row, middle, key))) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Whether a start begins with a text; one after the last does not. */
function startBegins(row: Row, at: number, text: string): boolean {
  const begin = beginOf(row, at);
  return at < row.ends.length && begin + text.length <= (row.ends[at] as number) && row.text.startsWith(text, begin);
}

/** All rows of 250,000 schools; some 2 kB each. */
const rowsHeld = 1024;

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
      return at === 0 ? startBegins(first, part, text) : startBegins(rowAt(part), at, text);
    },
  };
}

/** Returns the directory of a reference, whose rows are read when a term of theirs is asked for. */
export const directoryOf = oncePerReference(openDirectory);
