import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { encodePostings } from '../../shared/reference-format/postings.ts';
import {
  firstInRow,
  longestAmongTerms,
  longestInRow,
  prefixMark,
  unwrittenTerms,
  type TermGroup,
} from '../../shared/reference-format/search-layout.ts';
import { encodeEntry, longestBlock, type TermEntry } from '../../shared/reference-format/term-blocks.ts';
import {
  decodeStarts,
  encodeStarts,
  rowOfRows,
  shortestStart,
  startsInRow,
  type BlockStart,
} from '../../shared/reference-format/term-directory.ts';
import { encodeWord, wordBlock } from '../../shared/reference-format/word-blocks.ts';
import type { Terms } from './collected-terms.ts';

/** Where the terms that start with the same `length` units end. */
function endOfGroup(terms: readonly string[], from: number, to: number, length: number): number {
  const prefix = (terms[from] as string).slice(0, length);
  let end = from + 1;
  while (end < to && (terms[end] as string).startsWith(prefix)) end++;
  return end;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/** Writes lists of ids too long to stand among the terms, each once: a country has many names and the same schools by all of them. */
export function createListWriter(db: Database.Database): (postings: Uint8Array) => number {
  const insert = db.prepare('INSERT INTO search_list (postings) VALUES (?)');
  const written = new Map<string, number>();
  return (postings) => {
    const hash = createHash('sha256').update(postings).digest('base64');
    let id = written.get(hash);
    if (id === undefined) written.set(hash, (id = Number(insert.run(postings).lastInsertRowid)));
    return id;
  };
}

/**
 * Writes terms in blocks as they come, which must be in order; `finish` writes the last and returns where they all stand. The first begins at `start`:
 * at its group, where there is no other block before it.
 */
export function createBlockWriter(db: Database.Database, group: TermGroup, start: string = group) {
  const insert = db.prepare('INSERT INTO search_term (terms, postings) VALUES (?, ?)');
  const written: BlockStart[] = [];
  let before = '';
  let keys: string[] = [];
  let terms: string[] = [];
  let entries: Uint8Array[] = [];
  let length = 0;
  const writeBlock = (): void => {
    const [first] = keys;
    if (first === undefined) return;
    const { lastInsertRowid } = insert.run(wordBlock(terms), Buffer.concat(entries));
    written.push({ start: before === '' ? start : shortestStart(first, before), block: Number(lastInsertRowid) });
    before = keys.at(-1) as string;
    keys = [];
    terms = [];
    entries = [];
    length = 0;
  };
  return {
    finish: (): readonly BlockStart[] => {
      writeBlock();
      return written;
    },
    write: (term: string, postings: Uint8Array, list: number | null): void => {
      const key = group + term;
      const entry = encodeEntry({ postings, list });
      const longest = Buffer.byteLength(key) + 2;
      if (length + longest + entry.length > longestBlock) writeBlock();
      const encoded = encodeWord(key, keys.at(-1) ?? '');
      length += Buffer.byteLength(encoded) + 1 + entry.length;
      keys.push(key);
      terms.push(encoded);
      entries.push(entry);
    },
  };
}

/** Returns where the blocks of all groups stand, in the order of their keys. */
export function readDirectory(db: Database.Database): readonly BlockStart[] {
  const rows = db.prepare('SELECT starts, blocks FROM search_directory WHERE part >= 0 ORDER BY part').raw();
  return (rows.all() as [string, Uint8Array][]).flatMap((row) => {
    const { starts, blocks } = decodeStarts(...row);
    return starts.map((start, at) => ({ start, block: blocks[at] as number }));
  });
}

/** Writes where the blocks of all groups stand, anew. */
export function writeDirectory(db: Database.Database, all: readonly BlockStart[]): void {
  db.exec('DELETE FROM search_directory');
  const insert = db.prepare('INSERT INTO search_directory (part, starts, blocks) VALUES (?, ?, ?)');
  const ordered = all.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const write = (part: number, row: readonly BlockStart[]) => {
    const { starts, blocks } = encodeStarts(row);
    insert.run(part, starts, blocks);
  };
  const rows = Array.from({ length: Math.ceil(ordered.length / startsInRow) }, (_, part) =>
    ordered.slice(part * startsInRow, (part + 1) * startsInRow),
  );
  for (const [part, row] of rows.entries()) write(part, row);
  write(
    rowOfRows,
    rows.map(([first], block) => ({ start: first?.start ?? '', block })),
  );
}

/** The table of terms, to which groups are written one after the other, and at the end where their blocks stand. */
export interface TermTable {
  readonly write: (group: TermGroup, collected: Terms) => void;
  readonly finish: () => void;
}

/** Returns what keeps ids, so that they can stand in a block: the longer ones go to a list. */
export function postingsKeeper(
  highest: number,
  writeList: (postings: Uint8Array) => number,
): (ids: ArrayLike<number>) => Omit<TermEntry, 'key'> {
  return (ids) => {
    const postings = encodePostings(ids, highest);
    if (postings.length <= longestAmongTerms) return { postings, list: null };
    const beside =
      postings.length <= longestInRow
        ? new Uint8Array()
        : encodePostings(Array.prototype.slice.call(ids, 0, firstInRow), highest);
    return { postings: beside, list: writeList(postings) };
  };
}

/** Returns what writes the terms of all groups; `highest` is the highest entity id. */
export function createTermTable(db: Database.Database, highest: number): TermTable {
  const keep = postingsKeeper(highest, createListWriter(db));
  const all: BlockStart[] = [];
  return {
    finish: () => {
      writeDirectory(db, all);
    },
    write: (group, collected) => {
      const block = createBlockWriter(db, group);
      writeTerms(collected, highest, (term, ids) => {
        const { postings, list } = keep(ids);
        block.write(term, postings, list);
      });
      all.push(...block.finish());
    },
  };
}

/**
 * Writes the terms of a group in their order, and after those that many terms begin with, the union of their ids under
 * the prefix and `prefixMark`. `highest` is the highest entity id.
 */
function writeTerms(collected: Terms, highest: number, write: (term: string, ids: ArrayLike<number>) => void): void {
  const { terms, idsOf } = collected.sorted(highest);
  const writeTerm = (at: number): void => {
    write(terms[at] as string, idsOf(at, at + 1));
  };
  const writeUnder = (from: number, to: number, length: number): void => {
    for (let start = from; start < to;) {
      const end = endOfGroup(terms, start, to, length);
      const prefix = (terms[start] as string).slice(0, length);
      if (end - start <= unwrittenTerms) for (let at = start; at < end; at++) writeTerm(at);
      else {
        const isTerm = terms[start] === prefix;
        if (isTerm) writeTerm(start);
        if (!isHighSurrogate(prefix.charCodeAt(length - 1))) write(prefix + prefixMark, idsOf(start, end));
        writeUnder(isTerm ? start + 1 : start, end, length + 1);
      }
      start = end;
    }
  };
  writeUnder(0, terms.length, 1);
}
