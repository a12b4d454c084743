import type { Hit } from '../../../../shared/contract/search.ts';
import type { NameKind } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { matchBeginning, matchWords, type TextMatch, type Thoroughness } from './match-text.ts';
import type { Query } from './query-words.ts';
import { nameAt, placesOf, type NameText, type SearchRecord } from './records.ts';
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

/** How a candidate was found says what to look for: a name that is the query, begins with it, or has its words. */
export type Finding = 'exact' | 'begins' | 'words';

/** The first of the texts that has most of the query, no more of them looked at than it takes. */
function bestOf<Text extends SearchText>(count: number, textAt: (at: number) => Text, query: Query, how: Thoroughness): Explanation<Text> | null {
  let best: Explanation<Text> | null = null;
  for (let at = 0; at < count; at++) {
    const text = textAt(at);
    const match = matchWords(text, query, how);
    const missing = missingLetters(query, match.matched);
    if (!best || missing < best.missing) best = { text, match, missing };
    if (missing === 0) break;
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

/** The first name that is the query or, where none is, the first that begins with it. */
function beginningName(record: SearchRecord, query: Query, finding: Finding): Explanation<NameText> | null {
  let best: Explanation<NameText> | null = null;
  for (let at = 0; at < record.names.length; at++) {
    const text = nameAt(record, at);
    const match = matchBeginning(text, query);
    if (!match) continue;
    if (!best || match.exact) best = { text, match, missing: 0 };
    if (match.exact || finding === 'begins') break;
  }
  return best;
}

function bestName(record: SearchRecord, query: Query, how: Thoroughness, finding: Finding): Explanation<NameText> | null {
  const beginning = finding === 'words' ? null : beginningName(record, query, finding);
  if (beginning) return beginning;
  const textAt = (at: number) => nameAt(record, at);
  const written = bestOf(record.names.length, textAt, query, 'written');
  if (!written || written.missing === 0) return written;
  const thorough = bestOf(record.names.length, textAt, query, how);
  return thorough && thorough.missing < written.missing ? thorough : written;
}

/** Returns why an entity is a hit, and how good a one. */
export function explain(db: ReferenceDatabase, record: SearchRecord, query: Query, how: Thoroughness, finding: Finding): Explained {
  const name = bestName(record, query, how, finding);
  if (name?.missing === 0) return { why: whyName(name), complete: true, score: scoreOf(record.id, query, name.text.kind, 0, name.match) };
  const places = placesOf(db, record);
  const inPlaces = places.map((text) => matchWords(text, query, how));
  const matched = query.words.map((_, at) => (name?.match.matched[at] ?? false) || inPlaces.some((match) => match.matched[at]));
  const rest = missingLetters(query, matched);
  if (name && name.match.matched.some(Boolean)) {
    return { why: whyName(name), complete: rest === 0, score: scoreOf(record.id, query, name.text.kind, name.missing, name.match) + rest };
  }
  const place = bestOf(places.length, (at) => places[at] as SearchText, query, how);
  return { why: place?.match.matched.some(Boolean) ? whyPlace(place) : null, complete: rest === 0, score: scoreOf(record.id, query, null, query.joined.length, null) + rest };
}
