import {
  blockKey,
  openBlock,
  type TermBlock,
  type TermEntry,
} from '../../../../shared/reference-format/term-blocks.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { keptAtHand } from './kept-at-hand.ts';

interface Row {
  readonly block: string;
  readonly terms: string;
  readonly postings: Uint8Array;
}

/** A block that was read, and how far it is known to reach: which keys are looked for in it without another read. */
interface Held {
  readonly block: string;
  readonly terms: TermBlock;
  readonly first: string;
  /** See `orderOf`, of the first key. */
  readonly order: number;
  upTo: string;
  /** The first key of the next block; null where there is none. */
  next?: string | null;
  /** When it was asked for last, as a count of what was asked for. */
  asked: number;
}

/**
 * Steps of one search ask for the same words, and a word that is being typed for the same blocks with each key: where no term begins with
 * what was typed, none does with a letter more, and the gap between two terms is the same. Some 5 kB each.
 */
const blocksHeld = 96;

interface Kept {
  /** In the order of their first keys. */
  readonly held: Held[];
  readonly most: number;
  asked: number;
}

const keptOf = keptAtHand((times): Kept => ({ held: [], most: blocksHeld * times, asked: 0 }));

const upTo =
  'SELECT hex(first) AS block, terms, postings FROM search_term WHERE first <= +? ORDER BY first DESC LIMIT 1';
const after = 'SELECT hex(first) AS block, terms, postings FROM search_term WHERE first > +? ORDER BY first LIMIT 1';

/** The letters of groups, of which `#` is the least, are of one row of 32 units. */
const beforeGroups = 0x60;

/** Returns a number for the first four units of a key, which orders keys as far as it tells them apart: comparing texts takes some ten times as long. */
function orderOf(key: string): number {
  const group = Math.max(0, key.charCodeAt(0) - beforeGroups);
  let order = group;
  for (let at = 1; at < 4; at++) order = order * 0x10000 + (key.charCodeAt(at) || 0);
  return order;
}

/** How many of the blocks begin with this key or before it. */
function countBefore(held: readonly Held[], key: string, order: number): number {
  let [from, to] = [0, held.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const one = held[middle] as Held;
    if (one.order < order || (one.order === order && one.first <= key)) from = middle + 1;
    else to = middle;
  }
  return from;
}

const reaches = ({ upTo: known, next }: Held, key: string): boolean =>
  key <= known || next === null || (next !== undefined && key < next);

/** Takes a block that was read in; the one not asked for the longest makes room. */
function hold({ held, most }: Kept, { block, terms, postings }: Row): Held {
  const read = openBlock(terms, postings);
  const first = read.keys[0] ?? '';
  const order = orderOf(first);
  const before = held[countBefore(held, first, order) - 1];
  if (before?.block === block) return before;
  if (held.length >= most) {
    let oldest = 0;
    for (let at = 1; at < held.length; at++) if ((held[at] as Held).asked < (held[oldest] as Held).asked) oldest = at;
    held.splice(oldest, 1);
  }
  const added: Held = { block, terms: read, first, order, upTo: read.keys.at(-1) ?? first, asked: 0 };
  held.splice(countBefore(held, first, order), 0, added);
  return added;
}

/** Returns the block in which a key stands or would stand; null for a key before all blocks. */
function blockOf(db: ReferenceDatabase, key: string): Held | null {
  const known = keptOf(db);
  const near = known.held[countBefore(known.held, key, orderOf(key)) - 1];
  let block: Held;
  if (near && reaches(near, key)) block = near;
  else {
    const row = statement<Row>(db, upTo).get(blockKey(key));
    if (!row) return null;
    block = near?.block === row.block ? near : hold(known, row);
    if (block.upTo < key) block.upTo = key;
  }
  block.asked = ++known.asked;
  return block;
}

/** Returns the block after a key, which a block before it may know already; null where there is none. */
function blockAfter(db: ReferenceDatabase, key: string, before: Held | null): Held | null {
  if (before?.next === null) return null;
  if (before?.next !== undefined) return blockOf(db, before.next);
  const row = statement<Row>(db, after).get(blockKey(key));
  const known = keptOf(db);
  const block = row ? hold(known, row) : null;
  if (block) block.asked = ++known.asked;
  if (before) before.next = block?.first ?? null;
  return block;
}

/** Where in a block the terms from a key on begin. */
function firstFrom({ keys }: TermBlock, key: string): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] as string) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Returns the first term of the index from a key on; null where there is none. */
export function entryFrom(db: ReferenceDatabase, key: string): TermEntry | null {
  const block = blockOf(db, key);
  const at = block ? firstFrom(block.terms, key) : 0;
  if (block && at < block.terms.keys.length) return block.terms.entryAt(at);
  return blockAfter(db, block?.first ?? key, block)?.terms.entryAt(0) ?? null;
}

/** Gives the blocks of the index from a key on, and where in the first of them its terms begin. */
export function* blocksFrom(
  db: ReferenceDatabase,
  key: string,
): Generator<{ readonly terms: TermBlock; readonly from: number }, undefined> {
  let block = blockOf(db, key);
  if (block) yield { terms: block.terms, from: firstFrom(block.terms, key) };
  for (let before = block?.first ?? key; (block = blockAfter(db, before, block)) !== null; before = block.first)
    yield { terms: block.terms, from: 0 };
}
