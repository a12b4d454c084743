import { openBlock, type TermBlock, type TermEntry } from '../../../../shared/reference-format/term-blocks.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { arrayStatement } from '../../statements.ts';
import { keptAtHand } from './kept-at-hand.ts';
import { createRecent } from './recent.ts';
import { directoryOf, type TermDirectory } from './term-directory.ts';

/** Steps of one search ask for the same words, and a word that is being typed for the same blocks with each key. Some 5 kB each. */
const blocksHeld = 256;
const heldOf = keptAtHand((times) => createRecent<number, TermBlock>(blocksHeld * times));

const noTerms = openBlock('', new Uint8Array());

/** Returns the block at a position of the directory; one without terms after the last. */
function blockAt(db: ReferenceDatabase, directory: TermDirectory, position: number): TermBlock {
  const block = directory.blockAt(position);
  if (block === undefined) return noTerms;
  return heldOf(db).get(block, () => {
    const read = arrayStatement<[string, Uint8Array]>(db, 'SELECT terms, postings FROM search_term WHERE block = ?');
    const [terms, postings] = read.get(block) as [string, Uint8Array];
    return openBlock(terms, postings);
  });
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

/** Returns a term of the index; null where it has none that is so written. */
export function entryOf(db: ReferenceDatabase, key: string): TermEntry | null {
  const directory = directoryOf(db);
  const terms = blockAt(db, directory, directory.positionOf(key));
  const at = firstFrom(terms, key);
  return terms.keys[at] === key ? terms.entryAt(at) : null;
}

/** Whether a key is a whole term of the index, or begins one. */
export function termKnown(db: ReferenceDatabase, key: string): 'whole' | 'begins' | 'none' {
  const directory = directoryOf(db);
  const position = directory.positionOf(key);
  const terms = blockAt(db, directory, position);
  const found = terms.keys[firstFrom(terms, key)];
  if (found === key) return 'whole';
  const isBegun = found === undefined ? directory.beginsWith(position + 1, key) : found.startsWith(key);
  return isBegun ? 'begins' : 'none';
}

/** Gives the blocks that may have terms beginning so, and where in the first of them those begin. */
export function* blocksFrom(
  db: ReferenceDatabase,
  prefix: string,
): Generator<{ readonly terms: TermBlock; readonly from: number }, undefined> {
  const directory = directoryOf(db);
  let position = directory.positionOf(prefix);
  const terms = blockAt(db, directory, position);
  yield { terms, from: firstFrom(terms, prefix) };
  while (directory.beginsWith(++position, prefix)) yield { terms: blockAt(db, directory, position), from: 0 };
}
