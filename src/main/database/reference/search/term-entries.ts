import { blockKey, decodeBlock, type TermEntry } from '../../../../shared/reference-format/term-blocks.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { createRecent, type Recent } from './recent.ts';

interface Block {
  readonly first: Uint8Array;
  readonly entries: readonly TermEntry[];
}

interface Row {
  readonly first: Uint8Array;
  readonly terms: string;
  readonly postings: Uint8Array;
}

const blockOf = ({ first, terms, postings }: Row): Block => ({ first, entries: decodeBlock(terms, postings) });

/** A word that is being typed asks for the same block with each key; some 5 kB each. */
const blocksKept = 64;
const kept = new WeakMap<ReferenceDatabase, Recent<string, Block | null>>();

function blockBefore(db: ReferenceDatabase, key: string): Block | null {
  let recent = kept.get(db);
  if (!recent) kept.set(db, (recent = createRecent(blocksKept)));
  return recent.get(key, () => {
    const sql = 'SELECT first, terms, postings FROM search_term WHERE first <= ? ORDER BY first DESC LIMIT 1';
    const row = statement<Row>(db, sql).get(blockKey(key));
    return row ? blockOf(row) : null;
  });
}

/** Gives the terms of the index from a key on, in their order, as far as they are asked for. */
export function* entriesFrom(db: ReferenceDatabase, key: string): Generator<TermEntry, undefined> {
  const before = blockBefore(db, key);
  for (const entry of before?.entries ?? []) if (entry.key >= key) yield entry;
  const sql = 'SELECT first, terms, postings FROM search_term WHERE first > ? ORDER BY first LIMIT 1';
  let first = before?.first ?? blockKey(key);
  for (;;) {
    const row = statement<Row>(db, sql).get(first);
    if (!row) return;
    yield* blockOf(row).entries;
    first = row.first;
  }
}
