import { blockKey, decodeBlock, type TermEntry } from '../../../../shared/reference-format/term-blocks.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { createRecent, type Recent } from './recent.ts';

type Block = readonly TermEntry[];

interface Row {
  readonly block: string;
  readonly terms: string;
  readonly postings: Uint8Array;
}

/** A word that is being typed asks for the same blocks with each key; some 5 kB each. */
const blocksKept = 48;
/** Steps of one search ask for the same words; the block of a key that was asked for lately is at hand without a read. */
const keysKept = 96;

interface Kept {
  readonly blocks: Recent<string, Block>;
  readonly byKey: Recent<string, Block>;
}
const kept = new WeakMap<ReferenceDatabase, Kept>();

function keptOf(db: ReferenceDatabase): Kept {
  let known = kept.get(db);
  if (!known) kept.set(db, (known = { blocks: createRecent(blocksKept), byKey: createRecent(keysKept) }));
  return known;
}

const upTo =
  'SELECT hex(first) AS block, terms, postings FROM search_term WHERE first <= ? ORDER BY first DESC LIMIT 1';
const after = 'SELECT hex(first) AS block, terms, postings FROM search_term WHERE first > ? ORDER BY first LIMIT 1';

const none: Block = [];

/** Returns the block that begins with this key or nearest before it, or with `after` the next one; an empty one where there is none. */
function blockAt(db: ReferenceDatabase, sql: typeof upTo | typeof after, key: string): Block {
  const row = statement<Row>(db, sql).get(blockKey(key));
  return row ? keptOf(db).blocks.get(row.block, () => decodeBlock(row.terms, row.postings)) : none;
}

/** Where in a block the terms from a key on begin. */
function firstFrom(block: Block, key: string): number {
  let [from, to] = [0, block.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((block[middle] as TermEntry).key < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Gives the terms of the index from a key on, in their order, as far as they are asked for. */
export function* entriesFrom(db: ReferenceDatabase, key: string): Generator<TermEntry, undefined> {
  let block = keptOf(db).byKey.get(key, () => blockAt(db, upTo, key));
  for (let at = firstFrom(block, key); at < block.length; at++) yield block[at] as TermEntry;
  for (let first = block[0]?.key ?? key; (block = blockAt(db, after, first)).length > 0;) {
    yield* block;
    first = (block[0] as TermEntry).key;
  }
}
