import type { Hit } from '../../../../shared/contract/search.ts';
import type { NameKind } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { matchText, type TextMatch, type Thoroughness } from './match-text.ts';
import type { Query } from './query-words.ts';
import { placesOf, type NameText, type SearchRecord } from './records.ts';
import type { SearchText } from './search-text.ts';

export interface Explained {
  /** Null where no name and no place has any of it. */
  readonly why: Hit['why'] | null;
  /** Whether names and place together have all that was typed; else the profile's text may say more. */
  readonly complete: boolean;
  /** Lower is better. */
  readonly score: number;
}

interface Explanation<Text> {
  readonly text: Text;
  readonly match: TextMatch;
  /** Typed letters that the text does not have. */
  readonly missing: number;
}

const secondary: ReadonlySet<NameKind> = new Set(['former', 'alias']);

function missingLetters(query: Query, matched: readonly boolean[]): number {
  return query.words.reduce((sum, word, at) => sum + (matched[at] ? 0 : word.text.length), 0);
}

function isBetter(one: Explanation<unknown>, other: Explanation<unknown>): boolean {
  if (one.missing !== other.missing) return one.missing < other.missing;
  if (one.match.exact !== other.match.exact) return one.match.exact;
  return one.match.begins && !other.match.begins;
}

/** The first of the texts that has most of the query; one that is just the query beats all. */
function bestOf<Text extends SearchText>(texts: readonly Text[], query: Query, how: Thoroughness): Explanation<Text> | null {
  let best: Explanation<Text> | null = null;
  for (const text of texts) {
    const match = matchText(text, query, how);
    const found = { text, match, missing: missingLetters(query, match.matched) };
    if (!best || isBetter(found, best)) best = found;
    if (match.exact && found.missing === 0) break;
  }
  return best;
}

/** Each doubling of the static rank weighs one; a beginning weighs more the more of it was typed. */
const weights = { exact: -100, secondary: 2, typedLetter: 0.5, mostForLetters: 12, slip: 6 } as const;

function scoreOf(id: number, query: Query, kind: NameKind | null, missing: number, match: TextMatch | null): number {
  const notBegun = match?.begins ? missing : query.joined.length;
  return Math.log2(1 + id)
    + (match?.exact && missing === 0 ? weights.exact : 0)
    + (kind !== null && !secondary.has(kind) ? 0 : weights.secondary)
    + Math.min(weights.mostForLetters, weights.typedLetter * notBegun) + Math.min(weights.mostForLetters, weights.typedLetter * missing)
    + weights.slip * (match?.slips ?? 0);
}

function whyName({ text, match }: Explanation<NameText>): Hit['why'] {
  return { field: 'name', kind: text.kind, lang: text.lang, value: text.value, via: match.via, ranges: match.ranges.map(([start, end]) => [start, end]) };
}

function whyPlace({ text, match }: Explanation<SearchText>): Hit['why'] {
  return { field: 'place', kind: null, lang: null, value: text.value, via: match.via, ranges: match.ranges.map(([start, end]) => [start, end]) };
}

function bestName(names: readonly NameText[], query: Query, how: Thoroughness): Explanation<NameText> | null {
  const written = bestOf(names, query, 'written');
  if (!written || written.missing === 0) return written;
  const thorough = bestOf(names, query, how);
  return thorough && thorough.missing < written.missing ? thorough : written;
}

/** Returns why an entity is a hit, and how good a one. */
export function explain(db: ReferenceDatabase, record: SearchRecord, query: Query, how: Thoroughness): Explained {
  const name = bestName(record.names, query, how);
  if (name?.missing === 0) return { why: whyName(name), complete: true, score: scoreOf(record.id, query, name.text.kind, 0, name.match) };
  const places = placesOf(db, record);
  const inPlaces = places.map((text) => matchText(text, query, how));
  const matched = query.words.map((_, at) => (name?.match.matched[at] ?? false) || inPlaces.some((match) => match.matched[at]));
  const rest = missingLetters(query, matched);
  if (name && name.match.matched.some(Boolean)) {
    return { why: whyName(name), complete: rest === 0, score: scoreOf(record.id, query, name.text.kind, name.missing, name.match) + rest };
  }
  const place = bestOf(places, query, how);
  return { why: place?.match.matched.some(Boolean) ? whyPlace(place) : null, complete: rest === 0, score: scoreOf(record.id, query, null, query.joined.length, null) + rest };
}
