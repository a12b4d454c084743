import type { Hit } from '../../../../shared/contract/search.ts';
import type { Kind, NameKind } from '../../../../shared/domain/kinds.ts';
import { fold } from '../../../../shared/reference-format/fold.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { teachesMedicineTerm, termGroups } from '../../../../shared/reference-format/search-layout.ts';
import { findRead, findWritten, type Thoroughness } from './find-word.ts';
import { holds } from './id-lists.ts';
import {
  matchBeginning,
  matchOfWords,
  readWords,
  writtenWords,
  type TextMatch,
  type WordsFound,
} from './match-text.ts';
import { withPrefix } from './postings.ts';
import { plainWord, type Query, type QueryWord } from './query-words.ts';
import { linkOf, nameAt, placesOf, wordsOfPlaces, type NameText, type SearchRecord } from './records.ts';
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
  /** For each word of the query, whether the text has it. */
  readonly has: readonly boolean[];
  /** Typed letters that the text does not have. */
  readonly missing: number;
}

const secondary: ReadonlySet<NameKind> = new Set(['former', 'alias']);

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
    (word, at) =>
      inOwnLetters.some((found) => found[at]) || placesOf(db, record).some((text) => findWritten(text, word)),
  );
  return isWritten
    ? best
    : bestOf(count, name, query, (text, at) => readWords(text, query, inOwnLetters[at] ?? [], how), best);
}

/** Each doubling of the static rank weighs one; a beginning weighs more the more of it was typed. */
const weights = {
  exact: -100,
  secondary: 2,
  /** What is called so today comes before what was called so. */
  exactlyFormer: 12,
  otherLetters: 2,
  typedLetter: 0.5,
  mostForLetters: 12,
  slip: 6,
  stranger: 1,
  onlyThat: -6,
  sameWords: -20,
  /** Of a kind and place that were asked for what is called otherwise: a university of medicine that is none of children's. */
  withoutAWord: 6,
  medicalUniversity: -5.5,
  teachesMedicine: -3.5,
  medicalSchool: -2.5,
  namesake: -7,
} as const;

/**
 * The words a name has that were not asked for and do not name its place: none in University of Vienna for "Uni Wien",
 * two in University of Applied Arts Vienna.
 */
function strangersIn(record: SearchRecord, places: readonly SearchText[], query: Query): readonly string[] {
  const known = wordsOfPlaces(places);
  return wordsOf(fold(linkOf(record).name.en))
    .map(({ text }) => text)
    .filter(
      (text) =>
        !isJoiningWord(text) &&
        !known.has(text) &&
        !query.words.some(
          (word) => text.startsWith(word.text) || word.others.some((other) => text.startsWith(other.text)),
        ),
    );
}

function forExact(kind: NameKind | null, match: TextMatch): number {
  return (kind === 'former' ? weights.exactlyFormer : 0) + (match.via === null ? 0 : weights.otherLetters);
}

/** A world rank below this says no more than being in the list. */
const lastTellingRank = 2000;

/**
 * Of schools that share an acronym the best known is meant: how much this reference says of each counts less than where the lists of
 * the whole world have it.
 */
function forSharedAcronym(db: ReferenceDatabase, id: number): number {
  const best = statement<number | null>(
    db,
    "SELECT min(rank_low) FROM ranking WHERE entity_id = ? AND list_id LIKE '%-world'",
  )
    .pluck()
    .get(id);
  return typeof best === 'number' ? -1 - Math.max(0, Math.log2(lastTellingRank / best)) : 0;
}

/** The static rank of a record; of names alone it is the length of their address, and parts only what is alike otherwise. */
const rankOf = (record: SearchRecord): number => (isNameOnly(record) ? 0 : record.id);
const isNameOnly = (record: SearchRecord): boolean => linkOf(record).tier === 'directory';

function scoreOf(rank: number, query: Query, kind: NameKind | null, missing: number, match: TextMatch | null): number {
  const notBegun = match?.begins ? missing : query.joined.length;
  return (
    Math.log2(1 + rank) +
    (match?.exact && missing === 0 ? weights.exact + forExact(kind, match) : 0) +
    (kind !== null && !secondary.has(kind) ? 0 : weights.secondary) +
    Math.min(weights.mostForLetters, weights.typedLetter * notBegun) +
    Math.min(weights.mostForLetters, weights.typedLetter * missing) +
    weights.slip * (match?.slips ?? 0)
  );
}

const justUniversity: Query = { words: [plainWord('university')], joined: '' };

/** A name that says nothing but what was asked for, in other words, is as good as meant. */
const forStrangers = (strangers: readonly string[]): number =>
  strangers.length === 0 ? weights.onlyThat : weights.stranger * strangers.length;

/** "University" begins so in most languages. */
const anyUniversity = 'univers';

/**
 * Where nothing but names is known, the one of the same words is meant, in whichever order, or the university of that name: University of
 * Oxford for "oxford university" and for "oxford".
 */
function forNameOnly(strangers: readonly string[]): number {
  if (strangers.length === 0) return weights.sameWords;
  const isNamesake = strangers.every((word) => word.startsWith(anyUniversity));
  return weights.stranger * strangers.length + (isNamesake ? weights.namesake : 0);
}

/** Where a place alone is asked for, schools of medicine come first: this reference is for those who look for one. */
const forKind: Partial<Record<Kind, number>> = {
  'medical-university': weights.medicalUniversity,
  'medical-school': weights.medicalSchool,
};

/** Whether every word that a name has not is a whole one of the place: the beginning of one may mean anything. */
function isWhole({ words }: Query, places: readonly SearchText[], inName: readonly boolean[]): boolean {
  const known = wordsOfPlaces(places);
  const isOfPlace = (word: QueryWord) => [word, ...word.others].some(({ text }) => known.has(text));
  return words.every((word, at) => inName[at] === true || isOfPlace(word));
}

/**
 * The university that is called by the place alone comes before them, if it is well known: Peking University for Pechino. One
 * that teaches medicine comes before the school that is a part of it: Fudan for 魔都.
 */
function forPlaceAlone(db: ReferenceDatabase, record: SearchRecord, places: readonly SearchText[]): number {
  const forMedicine = forKind[linkOf(record).kind as Kind];
  if (forMedicine !== undefined) return forMedicine;
  const teaching = withPrefix(db, [termGroups.type], teachesMedicineTerm).whole();
  return (
    (strangersIn(record, places, justUniversity).length === 0 ? weights.namesake : 0) +
    (holds(teaching, record.id) ? weights.teachesMedicine : 0)
  );
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

/** What has the kind and place that were asked for is as good as what else has them; only its name says more. */
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
          places.length,
          (at) => places[at] as SearchText,
          query,
          (text) => writtenWords(text, query),
        ),
      );
  return {
    why: name && isNamed ? whyName(name) : place?.has.includes(true) ? whyPlace(place) : null,
    complete: true,
    score:
      Math.log2(1 + record.id) +
      (isWhole(query, places, name?.has ?? []) ? 0 : weights.withoutAWord) +
      (strangersIn(record, places, query).length === 0 ? weights.onlyThat : 0),
  };
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
    explanationOf(bestName(db, record, query, how));
  // Most hits of most keys need no place, which takes a read.
  if (finding === 'filter') return explainFiltered(db, record, query, name);
  if (name?.missing === 0)
    return {
      why: whyName(name),
      complete: true,
      score:
        scoreOf(rankOf(record), query, name.text.kind, 0, name.match) +
        (name.match.exact && name.text.kind === 'acronym' ? forSharedAcronym(db, record.id) : 0) +
        (query.isPlace && isWhole(query, placesOf(db, record), [])
          ? forPlaceAlone(db, record, placesOf(db, record))
          : query.isLoose
            ? forStrangers(strangersIn(record, placesOf(db, record), query))
            : isNameOnly(record)
              ? forNameOnly(strangersIn(record, placesOf(db, record), query))
              : 0),
    };
  const places = placesOf(db, record);
  const has = query.words.map(
    (word, at) => name?.has[at] || places.some((text) => findWritten(text, word) ?? findRead(text, word, how)),
  );
  const rest = missingLetters(query, has);
  if (name?.has.includes(true))
    return {
      why: whyName(name),
      complete: rest === 0,
      score:
        scoreOf(rankOf(record), query, name.text.kind, name.missing, name.match) +
        rest +
        (isWhole(query, places, name.has) ? forStrangers(strangersIn(record, places, query)) : 0),
    };
  const place = explanationOf(
    bestOf(
      places.length,
      (at) => places[at] as SearchText,
      query,
      (text) => readWords(text, query, writtenWords(text, query), how),
    ),
  );
  return {
    why: place?.has.includes(true) ? whyPlace(place) : null,
    complete: rest === 0,
    score:
      scoreOf(rankOf(record), query, null, query.joined.length, null) +
      rest +
      (place && isWhole(query, places, []) ? forPlaceAlone(db, record, places) : 0),
  };
}
