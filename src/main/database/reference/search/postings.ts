import { bitsLength, decodeBits, decodeIds } from '../../../../shared/domain/postings.ts';
import { cutTerm, termLengths, type TermGroup } from '../../../../shared/domain/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { noIds, unionOf, type IdList } from './id-lists.ts';
import { createRecent, type Recent } from './recent.ts';

interface Postings {
  /** How long a list of bits is in this reference; it tells bits from lists. */
  readonly bitsLength: number;
  readonly lists: Recent<string, IdList>;
}

/** A list of bits takes 31 kB at 250,000 entities; most lists are far shorter. */
const listsKept = 64;

const opened = new WeakMap<ReferenceDatabase, Postings>();

function postingsOf(db: ReferenceDatabase): Postings {
  let postings = opened.get(db);
  if (!postings) {
    const highest = statement<{ highest: number | null }>(db, 'SELECT max(id) AS highest FROM entity').get()?.highest ?? 0;
    postings = { bitsLength: bitsLength(highest), lists: createRecent(listsKept) };
    opened.set(db, postings);
  }
  return postings;
}

function decode(db: ReferenceDatabase, postings: Uint8Array): IdList {
  return postings.length === postingsOf(db).bitsLength ? { bits: true, data: decodeBits(postings) } : { bits: false, data: decodeIds(postings) };
}

function readPrefix(db: ReferenceDatabase, key: string): IdList {
  const written = statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_prefix WHERE key = ?').get(key);
  if (written) return decode(db, written.postings);
  const terms = statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_term WHERE key >= ? AND key < ?').all(key, `${key}\u{10ffff}`);
  return unionOf(terms.map(({ postings }) => decode(db, postings)));
}

/** Returns the entities with a term that starts so, in any of the groups. */
export function withPrefix(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): IdList {
  if (prefix === '') return noIds;
  const { lists } = postingsOf(db);
  const one = (group: TermGroup) => lists.get(group + prefix, () => readPrefix(db, group + cutTerm(prefix, termLengths[group])));
  const [group, ...others] = groups;
  if (group !== undefined && others.length === 0) return one(group);
  return lists.get(`${groups.join('')} ${prefix}`, () => unionOf(groups.map(one)));
}

/** Returns a list that was made of others, from those made last if it is there; the key must tell it from all others. */
export function composed(db: ReferenceDatabase, key: string, make: () => IdList): IdList {
  return postingsOf(db).lists.get(`= ${key}`, make);
}

/** Returns the entities with exactly this term, as far as terms are kept. */
export function withTerm(db: ReferenceDatabase, group: TermGroup, term: string): IdList {
  const found = statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_term WHERE key = ?').get(group + cutTerm(term, termLengths[group]));
  return found ? decode(db, found.postings) : noIds;
}
