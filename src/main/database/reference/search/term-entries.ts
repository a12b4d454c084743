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
const blocksKept = 256;
const kept = new WeakMap<ReferenceDatabase, Recent<string, Block>>();

const upTo =
  'SELECT hex(first) AS block, terms, postings FROM search_term WHERE first <= ? ORDER BY first DESC LIMIT 1';
const after = 'SELECT hex(first) AS block, terms, postings FROM search_term WHERE first > ? ORDER BY first LIMIT 1';

/** Returns the block that begins with this key or nearest before it, or with `after` the next one; null where there is none. */
function blockAt(db: ReferenceDatabase, sql: typeof upTo | typeof after, key: string): Block | null {
  const row = statement<Row>(db, sql).get(blockKey(key));
  if (!row) return null;
  let recent = kept.get(db);
  if (!recent) kept.set(db, (recent = createRecent(blocksKept)));
  return recent.get(row.block, () => decodeBlock(row.terms, row.postings));
}

/** Gives the terms of the index from a key on, in their order, as far as they are asked for. */
export function* entriesFrom(db: ReferenceDatabase, key: string): Generator<TermEntry, undefined> {
  let block = blockAt(db, upTo, key);
  for (const entry of block ?? []) if (entry.key >= key) yield entry;
  for (let first = block?.[0]?.key ?? key; (block = blockAt(db, after, first)); first = (block[0] as TermEntry).key)
    yield* block;
}
