import { decodeBits, decodeIds, holdsBits } from '../../../../shared/reference-format/postings.ts';
import {
  cutTerm,
  firstInRow,
  prefixMark,
  termLengths,
  type TermGroup,
} from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { firstInAll, listOf, listOfBits, noIds, unionOf, type IdList } from './id-lists.ts';
import { createRecent, type Recent } from './recent.ts';

/** The entities with a term. */
export interface Postings {
  /** The best known, at least sixty where there are so many: all that a query of one word needs. */
  readonly first: () => IdList;
  readonly whole: () => IdList;
}

/** Returns the postings of an id list that is at hand. */
export function postingsOfList(list: IdList): Postings {
  return { first: () => list, whole: () => list };
}

export const noPostings = postingsOfList(noIds);

/** Returns the entities that have any of several terms; they are read when they are asked for. */
export function anyOf(all: readonly Postings[]): Postings {
  const [only = noPostings] = all;
  if (all.length < 2) return only;
  let first: IdList | undefined;
  let whole: IdList | undefined;
  return {
    // The lowest of them all are among the lowest of each.
    first: () =>
      (first ??= listOf(
        Uint32Array.from(firstInAll([unionOf(all.map((postings) => postings.first()))], firstInRow, () => true)),
      )),
    whole: () => (whole ??= unionOf(all.map((postings) => postings.whole()))),
  };
}

/** What was read last; a list of bits takes 31 kB at 250,000 entities, which is what most long ones are. */
interface Kept {
  readonly postings: Recent<string, Postings>;
  readonly long: Recent<number, IdList>;
}

/** What a query is made of, so that the next key finds all its words but the last at hand. */
const postingsKept = 64;
/** Beginnings of the words that many names have; half of all long lists that are asked for are among so many. */
const longKept = 128;

const kept = new WeakMap<ReferenceDatabase, Kept>();

function keptOf(db: ReferenceDatabase): Kept {
  let known = kept.get(db);
  if (!known) {
    known = { postings: createRecent(postingsKept), long: createRecent(longKept) };
    kept.set(db, known);
  }
  return known;
}

interface Row {
  readonly postings: Uint8Array;
  readonly list_id: number | null;
}

const decode = (bytes: Uint8Array): IdList =>
  holdsBits(bytes) ? listOfBits(decodeBits(bytes)) : listOf(decodeIds(bytes));

function postingsOf(db: ReferenceDatabase, { postings, list_id: list }: Row): Postings {
  if (list === null) return postingsOfList(decode(postings));
  let first: IdList | undefined;
  return {
    first: () => (first ??= decode(postings)),
    whole: () =>
      keptOf(db).long.get(list, () =>
        decode(
          (statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_list WHERE id = ?').get(list) as Row)
            .postings,
        ),
      ),
  };
}

const rowSql = 'SELECT postings, list_id FROM search_term WHERE key = ?';

/** Returns the entities with exactly this term. */
export function withTerm(db: ReferenceDatabase, group: TermGroup, term: string): Postings {
  const row = statement<Row>(db, rowSql).get(group + cutTerm(term, termLengths[group]));
  return row ? postingsOf(db, row) : noPostings;
}

/** Returns the entities with a term that starts so, as far as terms are kept: from a row of its own or, where they are few, from theirs. */
export function startingWith(db: ReferenceDatabase, group: TermGroup, prefix: string): Postings {
  const key = group + cutTerm(prefix, termLengths[group]);
  const written = statement<Row>(db, rowSql).get(key + prefixMark);
  if (written) return postingsOf(db, written);
  const rows = statement<Row>(db, 'SELECT postings, list_id FROM search_term WHERE key >= ? AND key < ?').all(
    key,
    `${key}\u{10ffff}`,
  );
  return anyOf(rows.map((row) => postingsOf(db, row)));
}

/** Returns the entities with a term that starts so, in any of the groups. */
export function withPrefix(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): Postings {
  if (prefix === '') return noPostings;
  const recent = keptOf(db).postings;
  const one = (group: TermGroup) => recent.get(group + prefix, () => startingWith(db, group, prefix));
  const [group, ...others] = groups;
  if (group !== undefined && others.length === 0) return one(group);
  return recent.get(`${groups.join('')} ${prefix}`, () => anyOf(groups.map(one)));
}

/** Whether any term of these groups starts so. */
export function isKnown(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): boolean {
  return groups.some((group) => {
    const key = group + cutTerm(prefix, termLengths[group]);
    return (
      statement(db, 'SELECT 1 FROM search_term WHERE key >= ? AND key < ? LIMIT 1').get(key, `${key}\u{10ffff}`) !==
      undefined
    );
  });
}

/** Returns postings that were made of others, from those made last if they are there; the key must tell them from all others. */
export function composed(db: ReferenceDatabase, key: string, make: () => Postings): Postings {
  return keptOf(db).postings.get(`= ${key}`, make);
}
