import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { encodePostings } from '../../shared/reference-format/postings.ts';
import {
  cutTerm,
  firstInRow,
  longestAmongTerms,
  longestInRow,
  prefixMark,
  unwrittenTerms,
  type TermGroup,
} from '../../shared/reference-format/search-layout.ts';
import { blockKey, encodeEntry, longestBlock } from '../../shared/reference-format/term-blocks.ts';
import { encodeWord, wordBlock } from '../../shared/reference-format/word-blocks.ts';

/** The terms of one group with the ids of the entities they are in; entities must come in ascending order. */
export interface Terms {
  readonly add: (term: string, id: number) => void;
  readonly entries: () => ReadonlyMap<string, number | readonly number[]>;
}

/** Returns an empty collection of terms, each cut to `length`. A term of one entity holds its id alone: most terms do, and a list takes ten times the memory. */
export function collectTerms(length: number): Terms {
  const terms = new Map<string, number | number[]>();
  return {
    add: (whole, id) => {
      const term = cutTerm(whole, length);
      if (term === '') return;
      const ids = terms.get(term);
      if (ids === undefined) terms.set(term, id);
      else if (typeof ids === 'number') {
        if (ids !== id) terms.set(term, [ids, id]);
      } else if (ids.at(-1) !== id) ids.push(id);
    },
    entries: () => terms,
  };
}

/** Adds the ids of some terms, ascending and distinct. */
function unionOf(lists: readonly (number | readonly number[])[], highest: number): ArrayLike<number> {
  let total = 0;
  for (const list of lists) total += typeof list === 'number' ? 1 : list.length;
  if (total > highest / 16) return unionOfMany(lists, highest);
  const ids = new Uint32Array(total);
  let count = 0;
  for (const list of lists) {
    if (typeof list === 'number') ids[count++] = list;
    else for (const id of list) ids[count++] = id;
  }
  ids.sort();
  let distinct = 0;
  for (let at = 0; at < total; at++) if (at === 0 || ids[at] !== ids[at - 1]) ids[distinct++] = ids[at] as number;
  return ids.subarray(0, distinct);
}

function unionOfMany(lists: readonly (number | readonly number[])[], highest: number): ArrayLike<number> {
  const present = new Uint8Array(highest + 1);
  for (const list of lists) {
    if (typeof list === 'number') present[list] = 1;
    else for (const id of list) present[id] = 1;
  }
  const ids: number[] = [];
  for (let id = present.indexOf(1); id !== -1; id = present.indexOf(1, id + 1)) ids.push(id);
  return ids;
}

/** Where the terms that start with the same `length` units end. */
function endOfGroup(terms: readonly string[], from: number, to: number, length: number): number {
  const prefix = (terms[from] as string).slice(0, length);
  let end = from + 1;
  while (end < to && (terms[end] as string).startsWith(prefix)) end++;
  return end;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/** Writes lists of ids too long to stand among the terms, each once: a country has many names and the same schools by all of them. */
function createListWriter(db: Database.Database): (postings: Uint8Array) => number {
  const insert = db.prepare('INSERT INTO search_list (postings) VALUES (?)');
  const written = new Map<string, number>();
  return (postings) => {
    const hash = createHash('sha256').update(postings).digest('base64');
    let id = written.get(hash);
    if (id === undefined) written.set(hash, (id = Number(insert.run(postings).lastInsertRowid)));
    return id;
  };
}

/** Writes terms in blocks as they come, which must be in order; `finish` writes the last. */
function createBlockWriter(db: Database.Database, group: TermGroup) {
  const insert = db.prepare('INSERT INTO search_term (first, terms, postings) VALUES (?, ?, ?)');
  let keys: string[] = [];
  let terms: string[] = [];
  let entries: Uint8Array[] = [];
  let length = 0;
  const finish = (): void => {
    if (entries.length > 0) insert.run(blockKey(keys[0] as string), wordBlock(terms), Buffer.concat(entries));
    keys = [];
    terms = [];
    entries = [];
    length = 0;
  };
  return {
    finish,
    write: (term: string, postings: Uint8Array, list: number | null): void => {
      const key = group + term;
      const entry = encodeEntry({ postings, list });
      const longest = Buffer.byteLength(key) + 2;
      if (length + longest + entry.length > longestBlock) finish();
      const encoded = encodeWord(key, keys.at(-1) ?? '');
      length += Buffer.byteLength(encoded) + 1 + entry.length + (keys.length === 0 ? 2 * key.length : 0);
      keys.push(key);
      terms.push(encoded);
      entries.push(entry);
    },
  };
}

/** The table of terms, to which groups are written one after the other. */
export interface TermTable {
  readonly write: (group: TermGroup, collected: Terms) => void;
}

/** Returns what writes the terms of all groups; `highest` is the highest entity id. */
export function createTermTable(db: Database.Database, highest: number): TermTable {
  const writeList = createListWriter(db);
  return {
    write: (group, collected) => {
      const block = createBlockWriter(db, group);
      writeTerms(collected, highest, (term, ids) => {
        const postings = encodePostings(ids, highest);
        if (postings.length <= longestAmongTerms) block.write(term, postings, null);
        else
          block.write(
            term,
            postings.length <= longestInRow
              ? new Uint8Array()
              : encodePostings(Array.prototype.slice.call(ids, 0, firstInRow), highest),
            writeList(postings),
          );
      });
      block.finish();
    },
  };
}

/**
 * Writes the terms of a group in their order, and after those that many terms begin with, the union of their ids under
 * the prefix and `prefixMark`. `highest` is the highest entity id.
 */
function writeTerms(collected: Terms, highest: number, write: (term: string, ids: ArrayLike<number>) => void): void {
  const terms = [...collected.entries().keys()].sort();
  const lists = terms.map((term) => collected.entries().get(term) as number | readonly number[]);
  const writeTerm = (at: number): void => {
    const list = lists[at] as number | readonly number[];
    write(terms[at] as string, typeof list === 'number' ? [list] : list);
  };
  const writeUnder = (from: number, to: number, length: number): void => {
    for (let start = from; start < to;) {
      const end = endOfGroup(terms, start, to, length);
      const prefix = (terms[start] as string).slice(0, length);
      if (end - start <= unwrittenTerms) for (let at = start; at < end; at++) writeTerm(at);
      else {
        const isTerm = terms[start] === prefix;
        if (isTerm) writeTerm(start);
        if (!isHighSurrogate(prefix.charCodeAt(length - 1)))
          write(prefix + prefixMark, unionOf(lists.slice(start, end), highest));
        writeUnder(isTerm ? start + 1 : start, end, length + 1);
      }
      start = end;
    }
  };
  writeUnder(0, terms.length, 1);
}
