import { bitsLength, decodeBits, decodeIds } from '../../../../shared/domain/postings.ts';
import { cutTerm, prefixMark, termLengths, type TermGroup } from '../../../../shared/domain/search-layout.ts';
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

interface Row {
  readonly key: string;
  readonly postings: Uint8Array | null;
  readonly list_id: number | null;
}

function decode(db: ReferenceDatabase, { postings, list_id: list }: Row): IdList {
  const bytes = postings ?? statement<{ postings: Uint8Array }>(db, 'SELECT postings FROM search_list WHERE id = ?').get(list)?.postings;
  if (!bytes) return noIds;
  return bytes.length === postingsOf(db).bitsLength ? { bits: true, data: decodeBits(bytes) } : { bits: false, data: decodeIds(bytes) };
}

interface Found {
  /** With exactly the term. */
  readonly exact: IdList;
  /** With a term that starts so. */
  readonly starting: IdList;
}

function read(db: ReferenceDatabase, key: string): Found {
  const rows: Row[] = [];
  let written: Row | undefined;
  for (const row of statement<Row>(db, 'SELECT key, postings, list_id FROM search_term WHERE key >= ? AND key < ?').iterate(key, `${key}\u{10ffff}`)) {
    if (row.key === key + prefixMark) {
      written = row;
      break;
    }
    rows.push(row);
  }
  const lists = rows.map((row) => decode(db, row));
  return { exact: rows[0]?.key === key ? (lists[0] as IdList) : noIds, starting: written ? decode(db, written) : unionOf(lists) };
}

/** Returns the entities with exactly this term, and those with a term that starts so, as far as terms are kept. */
export function withTerm(db: ReferenceDatabase, group: TermGroup, term: string): Found {
  return read(db, group + cutTerm(term, termLengths[group]));
}

/** Returns the entities with a term that starts so, in any of the groups. */
export function withPrefix(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): IdList {
  if (prefix === '') return noIds;
  const { lists } = postingsOf(db);
  const one = (group: TermGroup) => lists.get(group + prefix, () => read(db, group + cutTerm(prefix, termLengths[group])).starting);
  const [group, ...others] = groups;
  if (group !== undefined && others.length === 0) return one(group);
  return lists.get(`${groups.join('')} ${prefix}`, () => unionOf(groups.map(one)));
}

/** Whether any term of these groups starts so. */
export function isKnown(db: ReferenceDatabase, groups: readonly TermGroup[], prefix: string): boolean {
  return groups.some((group) => {
    const key = group + cutTerm(prefix, termLengths[group]);
    return statement(db, 'SELECT 1 FROM search_term WHERE key >= ? AND key < ? LIMIT 1').get(key, `${key}\u{10ffff}`) !== undefined;
  });
}

/** Returns a list that was made of others, from those made last if it is there; the key must tell it from all others. */
export function composed(db: ReferenceDatabase, key: string, make: () => IdList): IdList {
  return postingsOf(db).lists.get(`= ${key}`, make);
}
