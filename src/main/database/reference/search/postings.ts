import { bitSetter, decodeBits, decodeIds, holdsBits } from '../../../../shared/reference-format/postings.ts';
import {
  cutTerm,
  firstInRow,
  prefixMark,
  termGroups,
  termLengths,
  type TermGroup,
} from '../../../../shared/reference-format/search-layout.ts';
import type { TermBlock, TermEntry } from '../../../../shared/reference-format/term-blocks.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { valueStatement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import { madeBits } from './bits.ts';
import { firstInAll, isEmpty, listOf, listOfBits, listOfUnordered, noIds, unionOf, type IdList } from './id-lists.ts';
import { keptAtHand } from './kept-at-hand.ts';
import { createRecent, type Recent } from './recent.ts';
import { blocksFrom, entryOf, termKnown } from './term-entries.ts';

/** The entities with a term. */
export interface Postings {
  /** Whether no entity has it, which is known before any list is read. */
  readonly none: boolean;
  /** The best known, at least sixty where there are so many: all that a query of one word needs. */
  readonly first: () => IdList;
  readonly whole: () => IdList;
}

/** Returns the postings of an id list that is at hand. */
export function postingsOfList(list: IdList): Postings {
  return { none: isEmpty(list), first: () => list, whole: () => list };
}

export const noPostings = postingsOfList(noIds);

/** Returns the entities that have any of several terms; they are read when they are asked for. */
export function anyOf(all: readonly Postings[]): Postings {
  const [only = noPostings] = all;
  if (all.length < 2) return only;
  let first: IdList | undefined;
  let whole: IdList | undefined;
  return {
    none: all.every((postings) => postings.none),
    // The lowest of them all are among the lowest of each.
    first: () =>
      (first ??= listOf(
        Uint32Array.from(firstInAll([unionOf(all.map((postings) => postings.first()))], firstInRow, () => true)),
      )),
    whole: () => (whole ??= unionOf(all.map((postings) => postings.whole()))),
  };
}

/** Returns the same of one and others, which are looked for only where the one alone does not tell. */
export function orAnyOf(one: Postings, others: () => readonly Postings[]): Postings {
  let made: Postings | undefined;
  const all = () => (made ??= anyOf([one, ...others()]));
  return {
    get none() {
      return one.none && all().none;
    },
    first: () => all().first(),
    whole: () => all().whole(),
  };
}

/** What was read last; a list of bits takes 31 kB at 250,000 entities, which is what most long ones are. */
interface Kept {
  readonly postings: Recent<string, Postings>;
  /** By the groups, then by the prefix: a key made of both would be put together and hashed anew each time. */
  readonly ofGroups: Map<TermGroups, Recent<string, Postings>>;
  readonly mostOfGroups: number;
  readonly long: Recent<number, IdList>;
}

/** What a query is made of, so that the next key finds all its words but the last at hand. */
const postingsKept = 32;
const ofGroupsKept = 32;
/** Beginnings of the words that many names have; half of all long lists that are asked for are among so many. */
const longKept = 112;

const keptOf = keptAtHand((times): Kept => ({
  ofGroups: new Map(),
  mostOfGroups: ofGroupsKept * times,
  postings: createRecent(postingsKept * times),
  long: createRecent(longKept * times),
}));

const decode = (bytes: Uint8Array): IdList =>
  holdsBits(bytes) ? listOfBits(madeBits(decodeBits(bytes))) : listOf(decodeIds(bytes));

const highestId = oncePerReference(
  (db) => valueStatement<number>(db, 'SELECT max(entity_id) FROM search_record').get() ?? 0,
);

/** Differences in more bytes than this part of what bits would take are so many ids that bits are quicker. */
const bytesOfBits = 1 / 16;

function readList(db: ReferenceDatabase, list: number): IdList {
  const bytes = valueStatement<Uint8Array>(db, 'SELECT postings FROM search_list WHERE id = ?').get(list) as Uint8Array;
  const highest = highestId(db);
  if (holdsBits(bytes) || bytes.length <= (highest / 8) * bytesOfBits) return decode(bytes);
  const words = new Int32Array((highest >>> 5) + 1);
  return listOfBits({ words, made: 0, fill: bitSetter(bytes, words) });
}

function postingsOf(db: ReferenceDatabase, { postings, list }: TermEntry): Postings {
  if (list === null) {
    // Beside a word that nothing has, or until more than the ready ones are wanted, none is read.
    let ids: IdList | undefined;
    const read = () => (ids ??= decode(postings));
    return { none: postings.length === 0, first: read, whole: read };
  }
  const whole = () => keptOf(db).long.get(list, () => readList(db, list));
  if (postings.length === 0) return { none: false, first: whole, whole };
  let first: IdList | undefined;
  return { none: false, first: () => (first ??= decode(postings)), whole };
}

/** Returns the entities with exactly this term. */
export function withTerm(db: ReferenceDatabase, group: TermGroup, term: string): Postings {
  const entry = entryOf(db, group + cutTerm(term, termLengths[group]));
  return entry ? postingsOf(db, entry) : noPostings;
}

/** Terms of a block that stand in a row. */
interface Run {
  readonly terms: TermBlock;
  readonly from: number;
  readonly to: number;
}

/** Returns the entities that have any of terms in a row; most are in a few, and all of those are read at once. */
function anyOfRuns(db: ReferenceDatabase, runs: readonly Run[]): Postings {
  let read: Postings | undefined;
  const all = () => {
    if (read) return read;
    const ids = new Uint32Array(runs.reduce((most, { terms, from, to }) => most + terms.mostIds(from, to), 0));
    const longer: Postings[] = [];
    const other = (entry: TermEntry) => {
      longer.push(postingsOf(db, entry));
    };
    let count = 0;
    for (const { terms, from, to } of runs) count = terms.addIds(from, to, ids, count, other);
    const listed = postingsOfList(listOfUnordered(ids.subarray(0, count)));
    return (read = anyOf(count > 0 ? [listed, ...longer] : longer));
  };
  return { none: false, first: () => all().first(), whole: () => all().whole() };
}

/** Returns the entities with a term that starts so, as far as terms are kept: from an entry of its own or, where they are few, from theirs. */
export function startingWith(db: ReferenceDatabase, group: TermGroup, prefix: string): Postings {
  const key = group + cutTerm(prefix, termLengths[group]);
  const runs: Run[] = [];
  for (const { terms, from } of blocksFrom(db, key)) {
    let to = from;
    for (; terms.keys[to]?.startsWith(key); to++)
      if (terms.keys[to] === key + prefixMark) return postingsOf(db, terms.entryAt(to));
    if (to > from) runs.push({ terms, from, to });
  }
  const [first] = runs;
  if (!first) return noPostings;
  return runs.length === 1 && first.to === first.from + 1
    ? postingsOf(db, first.terms.entryAt(first.from))
    : anyOfRuns(db, runs);
}

/** Letters of `TermGroup` one after the other. */
export type TermGroups = string;

/** Returns the entities with a term that starts so, in any of the groups. */
export function withPrefix(db: ReferenceDatabase, groups: TermGroups, prefix: string): Postings {
  if (prefix === '') return noPostings;
  const kept = keptOf(db);
  let recent = kept.ofGroups.get(groups);
  if (!recent) kept.ofGroups.set(groups, (recent = createRecent(kept.mostOfGroups)));
  return recent.get(prefix, () =>
    groups.length === 1
      ? startingWith(db, groups as TermGroup, prefix)
      : anyOf(Array.from(groups, (group) => withPrefix(db, group, prefix))),
  );
}

/** Whether any term of these groups starts so. */
export function isKnown(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): boolean {
  return groups.some((group) => termKnown(db, group + cutTerm(prefix, termLengths[group])) !== 'none');
}

/** Whether letters without spaces are a whole name, as far as the index keeps them, or begin one. */
export function nameKnown(db: ReferenceDatabase, joined: string): 'whole' | 'begins' | 'none' {
  return termKnown(db, termGroups.name + cutTerm(joined, termLengths[termGroups.name]));
}

/** Returns postings that were made of others, from those made last if they are there; the key must tell them from all others. */
export function composed(db: ReferenceDatabase, key: string, make: () => Postings): Postings {
  return keptOf(db).postings.get(`= ${key}`, make);
}
