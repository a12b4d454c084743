import type Database from 'better-sqlite3';
import { encodePostings } from '../../shared/reference-format/postings.ts';
import {
  cutTerm,
  firstInRow,
  longestInRow,
  prefixMark,
  unwrittenTerms,
  type TermGroup,
} from '../../shared/reference-format/search-layout.ts';

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

/** Writes rows of the term table; postings too long to stand among the keys go into a table of their own, the best known also into the row. */
function createRowWriter(db: Database.Database, group: TermGroup, highest: number) {
  const insert = db.prepare('INSERT INTO search_term (key, postings, list_id) VALUES (?, ?, ?)');
  const insertList = db.prepare('INSERT INTO search_list (postings) VALUES (?)');
  return (key: string, ids: ArrayLike<number>): void => {
    const postings = encodePostings(ids, highest);
    if (postings.length <= longestInRow) insert.run(group + key, postings, null);
    else
      insert.run(
        group + key,
        encodePostings(Array.prototype.slice.call(ids, 0, firstInRow), highest),
        insertList.run(postings).lastInsertRowid,
      );
  };
}

/**
 * Writes the terms of a group in their order, and after those that many terms begin with, the union of their ids under
 * the prefix and `prefixMark`. `highest` is the highest entity id.
 */
export function writeTerms(db: Database.Database, group: TermGroup, collected: Terms, highest: number): void {
  const write = createRowWriter(db, group, highest);
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
