import type { Hit } from '../../../../shared/contract/search.ts';
import type { NameKind } from '../../../../shared/domain/kinds.ts';
import { matchAnyway, matchWritten, type TextMatch } from './match-text.ts';
import type { Query } from './query-words.ts';
import { namesOf, placesOf, type NameText, type ReadText, type SearchRecord } from './records.ts';

export interface Explained {
  /** Null where neither names nor place say why: the profile's text must. */
  readonly why: Hit['why'] | null;
  /** Lower is better. */
  readonly score: number;
}

const secondary: ReadonlySet<NameKind> = new Set(['former', 'alias']);

interface Explanation<Text> {
  readonly text: Text;
  readonly match: TextMatch;
  /** Typed letters that the text does not have. */
  readonly missing: number;
}

function missingLetters(query: Query, matched: readonly boolean[]): number {
  return query.words.reduce((sum, word, at) => sum + (matched[at] ? 0 : word.text.length), 0);
}

/** The first of the texts that has most of the query; one that is just the query beats all. */
function bestOf<Text>(texts: readonly Text[], query: Query, match: (text: Text) => TextMatch): Explanation<Text> | null {
  let best: Explanation<Text> | null = null;
  for (const text of texts) {
    const found = match(text);
    const missing = missingLetters(query, found.matched);
    const better = !best || missing < best.missing || (missing === best.missing && (Number(found.exact) - Number(best.match.exact) || Number(found.begins) - Number(best.match.begins)) > 0);
    if (better) best = { text, match: found, missing };
    if (found.exact) break;
  }
  return best;
}

/** Each doubling of the static rank weighs one; a beginning weighs more the more of it was typed. */
const weights = { exact: -100, secondary: 2, typedLetter: 0.5, mostForLetters: 12, slip: 6 } as const;

function scoreOf(id: number, query: Query, kind: NameKind | null, missing: number, match: TextMatch | null): number {
  const letters = match?.begins ? missing : Math.max(missing, query.joined.length);
  return Math.log2(1 + id)
    + (match?.exact && missing === 0 ? weights.exact : 0)
    + (kind !== null && !secondary.has(kind) ? 0 : weights.secondary)
    + Math.min(weights.mostForLetters, weights.typedLetter * letters) + Math.min(weights.mostForLetters, weights.typedLetter * missing)
    + weights.slip * (match?.slips ?? 0);
}

function lettersOf(query: Query): number {
  return query.words.reduce((sum, word) => sum + word.text.length, 0);
}

function whyName({ text, match }: Explanation<NameText>): Hit['why'] {
  return { field: 'name', kind: text.kind, lang: text.lang, value: text.value, via: match.via, ranges: match.ranges.map(([start, end]) => [start, end]) };
}

function whyPlace({ text, match }: Explanation<ReadText>): Hit['why'] {
  return { field: 'place', kind: null, lang: null, value: text.value, via: match.via, ranges: match.ranges.map(([start, end]) => [start, end]) };
}

function bestName(names: readonly NameText[], query: Query): Explanation<NameText> | null {
  const written = bestOf(names, query, (text) => matchWritten(text, query));
  if (!written || written.missing === 0) return written;
  const anyway = bestOf(names, query, (text) => matchAnyway(text, query));
  return anyway && anyway.missing < written.missing ? anyway : written;
}

/** Returns why an entity is a hit, and how good a one. */
export function explain(record: SearchRecord, query: Query): Explained {
  const name = bestName(namesOf(record), query);
  if (name?.missing === 0) return { why: whyName(name), score: scoreOf(record.id, query, name.text.kind, 0, name.match) };
  const places = placesOf(record);
  const matches = places.map((text) => matchAnyway(text, query));
  const inPlace = query.words.map((_, at) => matches.some((match) => match.matched[at]));
  const rest = missingLetters(query, inPlace.map((matched, at) => matched || (name?.match.matched[at] ?? false)));
  if (name && name.missing < lettersOf(query)) {
    return { why: rest > 0 ? null : whyName(name), score: scoreOf(record.id, query, name.text.kind, name.missing, name.match) + rest };
  }
  const place = bestOf(places, query, (text) => matchAnyway(text, query));
  const score = scoreOf(record.id, query, null, query.joined.length, null) + rest;
  return { why: place && rest === 0 ? whyPlace(place) : null, score };
}
