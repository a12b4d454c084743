import type { Hit } from '../../../../shared/contract/search.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { holds } from './id-lists.ts';
import { findRead, findWritten, keyOfWord, type Thoroughness } from './find-word.ts';
import {
  matchBeginning,
  matchOfWords,
  readWords,
  writtenWords,
  type TextMatch,
  type WordsFound,
} from './match-text.ts';
import type { Query, QueryWord } from './query-words.ts';
import { lettersOfPlaces, nameAt, placesOf, textsOfPlaces, type NameText, type SearchRecord } from './records.ts';
import { remembered } from './remembered.ts';
import { scoreOfFiltered, scoreOfName, scoreOfNameAndPlace, scoreOfPlace } from './score.ts';
import type { SearchText } from './search-text.ts';
import { inNames, inPlaces, type PostingsOf } from './word-lists.ts';

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
  /** For each word of the query, whether the text has it. */
  readonly has: readonly boolean[];
  /** Typed letters that the text does not have. */
  readonly missing: number;
}

function missingLetters({ words }: Query, has: readonly unknown[]): number {
  let letters = 0;
  for (let at = 0; at < words.length; at++) if (!has[at]) letters += words[at]?.text.length ?? 0;
  return letters;
}

/** How a candidate was found says what to look for: a name that is the query, begins with it, or has its words; a filter needs none. */
export type Finding = 'exact' | 'begins' | 'words' | 'filter';

/** Of several texts the first that has most of the query. */
interface Best<Text> {
  readonly text: Text;
  readonly found: WordsFound;
  /** Typed letters that the text does not have. */
  readonly missing: number;
}

function explanationOf<Text>(best: Best<Text> | null): Explanation<Text> | null {
  return (
    best && { text: best.text, match: matchOfWords(best.found), has: best.found.map(Boolean), missing: best.missing }
  );
}

/** The first of the texts that has most of the query; none after one that has all of it is looked at. */
function bestOf<Text extends SearchText>(
  count: number,
  textAt: (at: number) => Text,
  query: Query,
  findIn: (text: Text, at: number) => WordsFound,
  before: Best<Text> | null = null,
): Best<Text> | null {
  let best = before;
  for (let at = 0; at < count && best?.missing !== 0; at++) {
    const text = textAt(at);
    const found = findIn(text, at);
    const missing = missingLetters(query, found);
    if (!best || missing < best.missing) best = { text, found, missing };
  }
  return best;
}

/** Whether the place of a record has a word in its own letters: mostly no place at all has it, and no text of one need be looked at. */
function isWrittenInPlace(db: ReferenceDatabase, record: SearchRecord, word: QueryWord): boolean {
  if (inPlaces(db, word).none) return false;
  const places = placesOf(db, record);
  const letters = lettersOfPlaces(places);
  const mayHave = letters.includes(word.text) || word.others.some((other) => letters.includes(other.text));
  return mayHave && textsOfPlaces(places).some((text) => findWritten(text, word));
}

/**
 * Whether texts may have a word otherwise than in their own letters, as far as the index says what has it: to look for it in every way through
 * all names, or the hundred of a town, that have it in none takes most of the time of a hit.
 */
function mayBeRead(
  db: ReferenceDatabase,
  record: SearchRecord,
  word: QueryWord,
  how: Thoroughness,
  among: PostingsOf,
): boolean {
  if (how === 'sounded' || keyOfWord(word, how) === null) return true;
  const known = among(db, word);
  return !known.none && holds(known.whole(), record.id);
}

/** Whether the place of a record has a word, in whichever way. */
function isInPlace(db: ReferenceDatabase, record: SearchRecord, word: QueryWord, how: Thoroughness): boolean {
  const places = placesOf(db, record);
  const look = () =>
    isWrittenInPlace(db, record, word) ||
    (mayBeRead(db, record, word, how, inPlaces) && textsOfPlaces(places).some((text) => findRead(text, word, how)));
  const key = keyOfWord(word, how);
  return key === null ? look() : remembered((places.has ??= new Map<string, boolean>()), key, look);
}

/**
 * The name that has most of the query: by its own letters or, where names and place together have not all of it so, in
 * every way. Most hits of several words have them here and there, and looking further takes the most time of a search.
 */
function bestName(db: ReferenceDatabase, record: SearchRecord, query: Query, how: Thoroughness): Best<NameText> | null {
  const count = record.names.length;
  const name = (at: number) => nameAt(record, at);
  const inOwnLetters: WordsFound[] = [];
  const best = bestOf(count, name, query, (text, at) => (inOwnLetters[at] = writtenWords(text, query)));
  if (!best || best.missing === 0) return best;
  const isWritten = query.words.every(
    (word, at) => inOwnLetters.some((found) => found[at]) || isWrittenInPlace(db, record, word),
  );
  if (isWritten) return best;
  const readable = query.words.map((word) => mayBeRead(db, record, word, how, inNames));
  return bestOf(count, name, query, (text, at) => readWords(text, query, inOwnLetters[at] ?? [], how, readable), best);
}

/** Of a query in other words than names have, the name that begins with it, where the first that has all of it does not. */
function bestBeginning(
  record: SearchRecord,
  query: Query,
  best: Explanation<NameText> | null,
): Explanation<NameText> | null {
  if (!best || !query.isLoose || best.missing > 0 || best.match.begins) return best;
  for (let at = 0; at < record.names.length; at++) {
    const text = nameAt(record, at);
    const found = writtenWords(text, query);
    if (!found.every(Boolean)) continue;
    const one = explanationOf({ text, found, missing: 0 });
    if (one?.match.begins) return one;
  }
  return best;
}

function whyName({ text, match }: Explanation<NameText>): Hit['why'] {
  return {
    field: 'name',
    kind: text.kind,
    lang: text.lang,
    value: text.value,
    via: match.via,
    ranges: match.ranges.map(([start, end]) => [start, end]),
  };
}

function whyPlace({ text, match }: Explanation<SearchText>): Hit['why'] {
  return {
    field: 'place',
    kind: null,
    lang: null,
    value: text.value,
    via: match.via,
    ranges: match.ranges.map(([start, end]) => [start, end]),
  };
}

/** The first name that is the query or, where none is, the first that begins with it. */
function beginningName(record: SearchRecord, query: Query, finding: Finding): Explanation<NameText> | null {
  let best: Explanation<NameText> | null = null;
  for (let at = 0; at < record.names.length; at++) {
    const text = nameAt(record, at);
    const match = matchBeginning(text, query);
    if (!match) continue;
    if (!best || match.exact) best = { text, match, has: query.words.map(() => true), missing: 0 };
    if (match.exact || finding === 'begins') break;
  }
  return best;
}

/** Returns whether a name of the record begins with all that was typed. */
export function hasBeginning(record: SearchRecord, query: Query): boolean {
  return beginningName(record, query, 'begins') !== null;
}

/** Returns whether the record is called today by all that was typed, and by nothing more. */
export function hasWhole(record: SearchRecord, query: Query): boolean {
  const name = beginningName(record, query, 'exact');
  return name !== null && name.match.exact && name.text.kind !== 'former';
}

function explainFiltered(
  db: ReferenceDatabase,
  record: SearchRecord,
  query: Query,
  name: Explanation<NameText> | null,
): Explained {
  const places = placesOf(db, record);
  const isNamed = name?.has.includes(true) ?? false;
  // A big town has a hundred names; they are gone through only where nothing else says why.
  const place = isNamed
    ? null
    : explanationOf(
        bestOf(
          textsOfPlaces(places).length,
          (at) => textsOfPlaces(places)[at] as SearchText,
          query,
          (text) => writtenWords(text, query),
        ),
      );
  return {
    why: name && isNamed ? whyName(name) : place?.has.includes(true) ? whyPlace(place) : null,
    complete: true,
    score: scoreOfFiltered(db, record, query, places, name?.has ?? []),
  };
}

/** Of a name found in English the one that has the very words that were typed, where there is one. */
function typedName(record: SearchRecord, typed: Query): Explanation<NameText> | null {
  const plain: Query = { ...typed, words: typed.words.map((word) => ({ ...word, others: [] })) };
  const best = bestOf(
    record.names.length,
    (at) => nameAt(record, at),
    plain,
    (text) => writtenWords(text, plain),
  );
  return best?.missing === 0 ? explanationOf(best) : null;
}

/** Returns why an entity is a hit, and how good a one. */
export function explain(
  db: ReferenceDatabase,
  record: SearchRecord,
  query: Query,
  how: Thoroughness,
  finding: Finding,
): Explained {
  const name =
    (finding === 'exact' || finding === 'begins' ? beginningName(record, query, finding) : null) ??
    bestBeginning(record, query, explanationOf(bestName(db, record, query, how)));
  if (finding === 'filter') return explainFiltered(db, record, query, name);
  if (name?.missing === 0)
    return {
      why: whyName((query.typed && typedName(record, query.typed)) ?? name),
      complete: true,
      score: scoreOfName(db, record, query, name.text.kind, name.match),
    };
  const places = placesOf(db, record);
  const has = query.words.map((word, at) => name?.has[at] || isInPlace(db, record, word, how));
  const rest = missingLetters(query, has);
  if (name?.has.includes(true))
    return {
      why: whyName(name),
      complete: rest === 0,
      score: scoreOfNameAndPlace(db, record, query, places, { ...name, kind: name.text.kind }, rest),
    };
  const place = explanationOf(
    bestOf(
      textsOfPlaces(places).length,
      (at) => textsOfPlaces(places)[at] as SearchText,
      query,
      (text) => readWords(text, query, writtenWords(text, query), how),
    ),
  );
  return {
    why: place?.has.includes(true) ? whyPlace(place) : null,
    complete: rest === 0,
    score: scoreOfPlace(db, record, query, places, rest),
  };
}
