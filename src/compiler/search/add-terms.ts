import type Database from 'better-sqlite3';
import { decodeBits, decodeIds, encodePostings, holdsBits } from '../../shared/reference-format/postings.ts';
import { prefixMark, unwrittenTerms, type TermGroup } from '../../shared/reference-format/search-layout.ts';
import { blockKey, decodeBlock, type TermEntry } from '../../shared/reference-format/term-blocks.ts';
import type { SortedTerms } from './collected-terms.ts';
import { createBlockWriter, createListWriter, postingsKeeper } from './term-table.ts';

/*
 * Terms of entities that come after all others, put among those that were written: the same terms with the same ids as if all had been
 * written at once. Only the blocks they belong in are written again, so that blocks are cut elsewhere, and lists have other numbers.
 */

function idsIn(bytes: Uint8Array): number[] {
  if (!holdsBits(bytes)) return Array.from(decodeIds(bytes));
  const ids: number[] = [];
  // SQLite gives bytes wherever they lie; a copy can be read by words.
  decodeBits(Uint8Array.from(bytes)).forEach((word, at) => {
    for (let bit = 0; bit < 32; bit++) if (word & (1 << bit)) ids.push(32 * at + bit);
  });
  return ids;
}

/** Returns two ascending lists as one, each id once. */
function unionOf(ids: readonly number[], more: readonly number[]): readonly number[] {
  const last = ids.at(-1) ?? 0;
  if ((more[0] ?? 0) > last) return ids.concat(more);
  return [...new Set(ids.concat(more))].sort((a, b) => a - b);
}

/** A block as it is being changed; `first` is its key in the table, null of a new one. */
interface Block {
  readonly first: Uint8Array | null;
  readonly entries: TermEntry[];
  isChanged: boolean;
}

/** Where an entry is, or would be, in its block. */
interface Position {
  readonly block: Block;
  readonly at: number;
}

interface Row {
  readonly first: Uint8Array;
  readonly terms: string;
  readonly postings: Uint8Array;
}

/** Returns the blocks of a group, each read when it is first asked for. */
function blocksOf(db: Database.Database, group: TermGroup) {
  const columns = 'SELECT first, terms, postings FROM search_term';
  const upTo = db.prepare<[Uint8Array], Row>(`${columns} WHERE first <= ? ORDER BY first DESC LIMIT 1`);
  const after = db.prepare<[Uint8Array], Row>(`${columns} WHERE first > ? ORDER BY first LIMIT 1`);
  const read = new Map<string, Block>();
  const blockOf = (row: Row | undefined): Block | null => {
    if (!row) return null;
    const name = Buffer.from(row.first).toString('latin1');
    const known = read.get(name);
    if (known) return known;
    const postings = new Uint8Array(row.postings.buffer, row.postings.byteOffset, row.postings.length);
    const block = { first: row.first, entries: [...decodeBlock(row.terms, postings)], isChanged: false };
    if (block.entries[0]?.key.charAt(0) !== group) return null;
    read.set(name, block);
    return block;
  };
  let only: Block | null = null;
  const next = ({ first }: Block) => (first ? blockOf(after.get(first)) : null);
  return {
    next,
    /** Returns where a key is, or belongs. */
    find: (key: string): Position => {
      const sought = blockKey(key);
      const block = blockOf(upTo.get(sought)) ?? blockOf(after.get(sought)) ?? only;
      only ??= block ?? { first: null, entries: [], isChanged: false };
      const { entries } = block ?? only;
      let from = 0;
      for (let to = entries.length; from < to;) {
        const middle = (from + to) >> 1;
        if ((entries[middle] as TermEntry).key < key) from = middle + 1;
        else to = middle;
      }
      return { block: block ?? only, at: from };
    },
    changed: () => [...read.values(), ...(only?.first === null ? [only] : [])].filter(({ isChanged }) => isChanged),
  };
}

/** Makes bits of all lists as long as the highest id asks for; whether they are shorter than differences is asked again. */
function lengthenLists(db: Database.Database, highest: number): void {
  const lists = db.prepare('SELECT id, postings FROM search_list').all() as { id: number; postings: Uint8Array }[];
  const update = db.prepare('UPDATE search_list SET postings = ? WHERE id = ?');
  for (const { id, postings } of lists)
    if (holdsBits(postings)) update.run(encodePostings(idsIn(postings), highest), id);
}

/** From so many entities on bits are too long to stand among the terms, and are in lists alone. */
const bitsInListsFrom = 512;

/** Returns what adds terms of entities after `before`, `highest` being the last of them, group by group; null where so few are written that all may be. */
export function termAdder(
  db: Database.Database,
  before: number,
  highest: number,
): ((group: TermGroup, added: SortedTerms) => void) | null {
  if (before >>> 5 !== highest >>> 5) {
    if (before < bitsInListsFrom) return null;
    lengthenLists(db, highest);
  }
  const readList = db.prepare<[number], Uint8Array>('SELECT postings FROM search_list WHERE id = ?').pluck();
  const keep = postingsKeeper(highest, createListWriter(db));
  const idsOf = ({ postings, list }: Omit<TermEntry, 'key'>) =>
    idsIn(list === null ? postings : (readList.get(list) as Uint8Array));
  const united = new Map<string, Omit<TermEntry, 'key'>>();
  /** Returns an entry with more ids. Of the schools of a country, which it is in by many names, there is one list: it is read and written once. */
  const withMore = (there: TermEntry, more: readonly number[]): Omit<TermEntry, 'key'> => {
    if (there.list === null) return keep(unionOf(idsOf(there), more));
    const key = `${there.list} ${more.join(' ')}`;
    const known = united.get(key) ?? keep(unionOf(idsOf(there), more));
    united.set(key, known);
    return known;
  };

  return (group, added) => {
    const blocks = blocksOf(db, group);
    const entryAt = (key: string): TermEntry | undefined => {
      const { block, at } = blocks.find(key);
      return block.entries[at]?.key === key ? block.entries[at] : undefined;
    };
    const put = (key: string, kept: Omit<TermEntry, 'key'>): void => {
      const { block, at } = blocks.find(key);
      const isThere = block.entries[at]?.key === key;
      block.entries.splice(at, isThere ? 1 : 0, { key, ...kept });
      block.isChanged = true;
    };
    /** Returns the terms that begin with a prefix, those of its own postings left out; no more than are asked for. */
    const termsUnder = (prefix: string, most: number): TermEntry[] => {
      const found: TermEntry[] = [];
      let { block, at }: { block: Block | null; at: number } = blocks.find(prefix);
      for (; block && found.length < most; at++) {
        const entry: TermEntry | undefined = block.entries[at];
        if (!entry) {
          block = blocks.next(block);
          at = -1;
        } else if (!entry.key.startsWith(prefix)) break;
        else if (!entry.key.endsWith(prefixMark)) found.push(entry);
      }
      return found;
    };

    const ofPrefix = new Map<string, Set<number>>();
    added.terms.forEach((term, nth) => {
      const ids = Array.from(added.idsOf(nth, nth + 1));
      const there = entryAt(group + term);
      put(group + term, there ? withMore(there, ids) : keep(ids));
      for (let length = 1; length <= term.length; length++) {
        const prefix = term.slice(0, length);
        const under = ofPrefix.get(prefix) ?? new Set();
        for (const id of ids) under.add(id);
        ofPrefix.set(prefix, under);
      }
    });
    const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
    for (const [prefix, under] of ofPrefix) {
      if (isHighSurrogate(prefix.charCodeAt(prefix.length - 1))) continue;
      const ids = [...under].sort((a, b) => a - b);
      const there = entryAt(group + prefix + prefixMark);
      if (there) {
        put(group + prefix + prefixMark, withMore(there, ids));
        continue;
      }
      if (termsUnder(group + prefix, unwrittenTerms + 1).length <= unwrittenTerms) continue;
      const all = termsUnder(group + prefix, Infinity).flatMap(idsOf);
      put(group + prefix + prefixMark, keep([...new Set(all)].sort((a, b) => a - b)));
    }

    const remove = db.prepare('DELETE FROM search_term WHERE first = ?');
    const changed = blocks.changed();
    for (const { first } of changed) if (first) remove.run(first);
    for (const { entries } of changed) {
      const writer = createBlockWriter(db, group);
      for (const { key, postings, list } of entries) writer.write(key.slice(1), postings, list);
      writer.finish();
    }
  };
}
