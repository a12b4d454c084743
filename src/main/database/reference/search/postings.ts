import { decodeBits, decodeIds, holdsBits } from '../../../../shared/domain/postings.ts';
import { cutTerm, prefixMark, termLengths, type TermGroup } from '../../../../shared/domain/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { noIds, unionOf, type IdList } from './id-lists.ts';
import { createRecent, type Recent } from './recent.ts';

/** The entities with a term, the first of them at hand and the rest read when needed. */
export interface Postings {
  /** The best known; all of them where `isWhole`. */
  readonly first: IdList;
  readonly isWhole: boolean;
  readonly whole: () => IdList;
}

const noPostings: Postings = { first: noIds, isWhole: true, whole: () => noIds };

function composedOf(make: () => IdList): Postings {
  const list = make();
  return { first: list, isWhole: true, whole: () => list };
}

/** A list of bits takes 31 kB at 250,000 entities; most lists are far shorter. */
const listsKept = 64;

const kept = new WeakMap<ReferenceDatabase, Recent<string, Postings>>();

function recentOf(db: ReferenceDatabase): Recent<string, Postings> {
  let recent = kept.get(db);
  if (!recent) {
    recent = createRecent(listsKept);
    kept.set(db, recent);
  }
  return recent;
}

interface Row {
  readonly key: string;
  readonly postings: Uint8Array;
  readonly list_id: number | null;
}

const decode = (bytes: Uint8Array): IdList => (holdsBits(bytes) ? { bits: true, data: decodeBits(bytes) } : { bits: false, data: decodeIds(bytes) });

function postingsOf(db: ReferenceDatabase, { postings, list_id: list }: Row): Postings {
  const first = decode(postings);
  if (list === null) return { first, isWhole: true, whole: () => first };
  let whole: IdList | undefined;
  return { first, isWhole: false, whole: () => (whole ??= decode((statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_list WHERE id = ?').get(list) as Row).postings)) };
}

interface Found {
  /** With exactly the term. */
  readonly exact: Postings;
  /** With a term that starts so. */
  readonly starting: Postings;
}

function read(db: ReferenceDatabase, key: string): Found {
  const rows: Postings[] = [];
  let exact = noPostings;
  for (const row of statement<Row>(db, 'SELECT key, postings, list_id FROM search_term WHERE key >= ? AND key < ?').iterate(key, `${key}\u{10ffff}`)) {
    const postings = postingsOf(db, row);
    if (row.key === key + prefixMark) return { exact, starting: postings };
    if (row.key === key) exact = postings;
    rows.push(postings);
  }
  return { exact, starting: rows.length === 1 ? (rows[0] as Postings) : composedOf(() => unionOf(rows.map((row) => row.whole()))) };
}

/** Returns the entities with exactly this term, and those with a term that starts so, as far as terms are kept. */
export function withTerm(db: ReferenceDatabase, group: TermGroup, term: string): Found {
  return read(db, group + cutTerm(term, termLengths[group]));
}

/** Returns the entities with a term that starts so, in any of the groups. */
export function withPrefix(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): Postings {
  if (prefix === '') return noPostings;
  const recent = recentOf(db);
  const one = (group: TermGroup) => recent.get(group + prefix, () => withTerm(db, group, prefix).starting);
  const [group, ...others] = groups;
  if (group !== undefined && others.length === 0) return one(group);
  return recent.get(`${groups.join('')} ${prefix}`, () => composedOf(() => unionOf(groups.map((each) => one(each).whole()))));
}

/** Whether any term of these groups starts so. */
export function isKnown(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): boolean {
  return groups.some((group) => {
    const key = group + cutTerm(prefix, termLengths[group]);
    return statement(db, 'SELECT 1 FROM search_term WHERE key >= ? AND key < ? LIMIT 1').get(key, `${key}\u{10ffff}`) !== undefined;
  });
}

/** Returns postings that were made of others, from those made last if they are there; the key must tell them from all others. */
export function composed(db: ReferenceDatabase, key: string, make: () => IdList): Postings {
  return recentOf(db).get(`= ${key}`, () => composedOf(make));
}
