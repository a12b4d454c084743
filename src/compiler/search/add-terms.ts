import type Database from 'better-sqlite3';
import { decodeBits, decodeIds, encodePostings, holdsBits } from '../../shared/reference-format/postings.ts';
import { prefixMark, unwrittenTerms, type TermGroup } from '../../shared/reference-format/search-layout.ts';
import { decodeBlock, type TermEntry } from '../../shared/reference-format/term-blocks.ts';
import type { BlockStart } from '../../shared/reference-format/term-directory.ts';
import type { SortedTerms } from './collected-terms.ts';
import {
  createBlockWriter,
  createListWriter,
  postingsKeeper,
  readDirectory,
  writeDirectory,
  type TermTable,
} from './term-table.ts';

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

/** A block as it is being changed; `number` is that of its row, null of a new one. */
interface Block {
  readonly start: string;
  readonly number: number | null;
  readonly entries: TermEntry[];
  isChanged: boolean;
}

/** Where an entry is, or would be, in its block. */
interface Position {
  readonly block: Block;
  readonly at: number;
}

/** How many of ascending things are not above what is sought. */
function countUpTo<One>(all: readonly One[], isAbove: (one: One) => boolean): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAbove(all[middle] as One)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Returns the blocks of a group, each read when it is first asked for; `starts` are all of them in their order. */
function blocksOf(db: Database.Database, starts: readonly BlockStart[]) {
  const row = db.prepare<[number], [string, Buffer]>('SELECT terms, postings FROM search_term WHERE block = ?').raw();
  const read = new Map<number, Block>();
  const blockAt = (position: number): Block | null => {
    const one = starts[position];
    if (!one) return null;
    let block = read.get(one.block);
    if (!block) {
      const [terms, postings] = row.get(one.block) as [string, Buffer];
      const bytes = new Uint8Array(postings.buffer, postings.byteOffset, postings.length);
      block = { start: one.start, number: one.block, entries: [...decodeBlock(terms, bytes)], isChanged: false };
      read.set(one.block, block);
    }
    return block;
  };
  const positionOf = (key: string) => countUpTo(starts, ({ start }) => start > key) - 1;
  let only: Block | null = null;
  return {
    next: (block: Block) => (block.number === null ? null : blockAt(positionOf(block.start) + 1)),
    /** Returns where a key is, or belongs. */
    find: (key: string): Position => {
      const block =
        blockAt(positionOf(key)) ?? (only ??= { start: key.charAt(0), number: null, entries: [], isChanged: false });
      return { block, at: countUpTo(block.entries, (entry) => entry.key >= key) };
    },
    changed: () => [...read.values(), ...(only ? [only] : [])].filter(({ isChanged }) => isChanged),
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

/** Adds terms group by group, and at the end writes where all blocks stand. */
export interface TermAdder extends Pick<TermTable, 'finish'> {
  readonly add: (group: TermGroup, added: SortedTerms) => void;
}

/** Returns what adds terms of entities after `before`, `highest` being the last of them; null where so few are written that all may be. */
export function termAdder(db: Database.Database, before: number, highest: number): TermAdder | null {
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

  let standing = readDirectory(db);
  const add: TermAdder['add'] = (group, added) => {
    const blocks = blocksOf(
      db,
      standing.filter(({ start }) => start.startsWith(group)),
    );
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

    const remove = db.prepare('DELETE FROM search_term WHERE block = ?');
    const changed = blocks.changed();
    const removed = new Set(changed.map(({ number }) => number));
    standing = standing.filter(({ block }) => !removed.has(block));
    for (const number of removed) if (number !== null) remove.run(number);
    for (const { start, entries } of changed) {
      const writer = createBlockWriter(db, group, start);
      for (const { key, postings, list } of entries) writer.write(key.slice(1), postings, list);
      standing = standing.concat(writer.finish());
    }
  };
  return {
    add,
    finish: () => {
      writeDirectory(db, standing);
    },
  };
}
