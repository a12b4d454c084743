import { bitsLength, decodeBits, decodeIds } from '../../../../shared/domain/postings.ts';
import { cutTerm, termLengths, type TermGroup } from '../../../../shared/domain/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { noIds, unionOf, type IdList } from './id-lists.ts';

const bitsLengths = new WeakMap<ReferenceDatabase, number>();

/** How long a list of bits is in this reference; it tells bits from lists. */
function bitsLengthOf(db: ReferenceDatabase): number {
  let length = bitsLengths.get(db);
  if (length === undefined) {
    length = bitsLength(statement<{ highest: number | null }>(db, 'SELECT max(id) AS highest FROM entity').get()?.highest ?? 0);
    bitsLengths.set(db, length);
  }
  return length;
}

function decode(db: ReferenceDatabase, postings: Uint8Array): IdList {
  return postings.length === bitsLengthOf(db) ? { bits: true, data: decodeBits(postings) } : { bits: false, data: decodeIds(postings) };
}

/** Returns the entities with a term of the group that starts so. */
export function withPrefix(db: ReferenceDatabase, group: TermGroup, prefix: string): IdList {
  if (prefix === '') return noIds;
  const key = group + cutTerm(prefix, termLengths[group]);
  const written = statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_prefix WHERE key = ?').get(key);
  if (written) return decode(db, written.postings);
  const terms = statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_term WHERE key >= ? AND key < ?').all(key, `${key}\u{10ffff}`);
  return unionOf(terms.map(({ postings }) => decode(db, postings)));
}

/** Returns the entities with exactly this term, as far as terms are kept. */
export function withTerm(db: ReferenceDatabase, group: TermGroup, term: string): IdList {
  const found = statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_term WHERE key = ?').get(group + cutTerm(term, termLengths[group]));
  return found ? decode(db, found.postings) : noIds;
}
