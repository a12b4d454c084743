import type { Kind, NameKind } from '../../../../shared/domain/kinds.ts';
import { teachesMedicineTerm, termGroups } from '../../../../shared/reference-format/search-layout.ts';
import { hasWord } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { valueStatement } from '../../statements.ts';
import { holds } from './id-lists.ts';
import type { TextMatch } from './match-text.ts';
import { withPrefix } from './postings.ts';
import { isNarrower } from './meanings.ts';
import { plainWord, type Query, type QueryWord } from './query-words.ts';
import {
  isNameOnly,
  lettersOfPlaces,
  linkOf,
  placesOf,
  wordsOfEnglishNames,
  wordsOfName,
  type Places,
  type SearchRecord,
} from './records.ts';

const secondary: ReadonlySet<NameKind> = new Set(['former', 'alias']);

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
  /** The same of a word that only says the kind it is of: an academy where a university was typed. */
  withoutItsKind: 0.5,
  /** Of a kind and place that were asked for what is known by a few facts stands after what has a profile. */
  noProfile: 1,
  /** A school of one subject where a university was asked for, and no subject. */
  ofOneSubject: 3,
  /** Of what lies in a place each halving of the best rank in the world. */
  worldRank: 0.2,
  /** Of a kind and place that were asked for what teaches one thing alone, or is not called after the place. */
  narrower: 4,
  calledOtherwise: 1.5,
  medicalUniversity: -5.5,
  teachesMedicine: -3.5,
  medicalSchool: -2.5,
  namesake: -7,
} as const;

/**
 * The words a name has that were not asked for and do not name its place: none in University of Vienna for "Uni Wien",
 * two in University of Applied Arts Vienna.
 */
function strangersIn(
  record: SearchRecord,
  places: Places,
  query: Query,
  name: readonly string[] = wordsOfName(record),
): readonly string[] {
  const known = lettersOfPlaces(places);
  return name.filter(
    (text) =>
      !hasWord(known, text) &&
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
const forSharedAcronym = worldStanding;

/** Below zero: one, and one for each halving of the best rank in a list of the whole world; 0 for what is in none. */
function worldStanding(db: ReferenceDatabase, record: SearchRecord): number {
  return (record.standing ??= readWorldStanding(db, record.id));
}

function readWorldStanding(db: ReferenceDatabase, id: number): number {
  const best = valueStatement<number | null>(
    db,
    "SELECT min(rank_low) FROM ranking WHERE entity_id = +? AND list_id LIKE '%-world'",
  ).get(id);
  return typeof best === 'number' ? -1 - Math.max(0, Math.log2(lastTellingRank / best)) : 0;
}

/** The static rank of a record; of names alone it is the length of their address, and parts only what is alike otherwise. */
const rankOf = (record: SearchRecord): number => (isNameOnly(record) ? 0 : record.id);

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

/** Of those of a kind in a place the general ones that are called after it are meant: of Saint Petersburg's Pavlov University, not that of pediatrics. */
function forNarrowness(db: ReferenceDatabase, record: SearchRecord, places: Places, query: Query): number {
  const known = lettersOfPlaces(places);
  const isCalledAfter = wordsOfName(record).some((text) => hasWord(known, text));
  const isNarrow = strangersIn(record, places, query).some((word) => isNarrower(db, word));
  return (isNarrow ? weights.narrower : 0) + (isCalledAfter || query.isOfCountry ? 0 : weights.calledOtherwise);
}

/** Where a place alone is asked for, schools of medicine come first: this reference is for those who look for one. */
const forKind: Partial<Record<Kind, number>> = {
  'medical-university': weights.medicalUniversity,
  'medical-school': weights.medicalSchool,
};

/** Whether every word that a name has not is a whole one of the place: the beginning of one may mean anything. */
function isWhole({ words }: Query, places: Places, inName: readonly boolean[]): boolean {
  const isOfPlace = (word: QueryWord) =>
    [word, ...word.others].some(({ text }) => hasWord(lettersOfPlaces(places), text));
  return words.every((word, at) => inName[at] === true || isOfPlace(word));
}

/** What of a filter's words neither a name nor its place has. */
function forMissing(query: Query, places: Places, inName: readonly boolean[]): number {
  const besideKinds = query.words.map((word, at) => inName[at] === true || word.asksForKind === true);
  if (!isWhole(query, places, besideKinds)) return weights.withoutAWord;
  return isWhole(query, places, inName) ? 0 : weights.withoutItsKind;
}

/**
 * The university that is called by the place alone comes before them, if it is well known: Peking University for Pechino. One
 * that teaches medicine comes before the school that is a part of it: Fudan for 魔都.
 */
function forPlaceAlone(db: ReferenceDatabase, record: SearchRecord, places: Places): number {
  const forMedicine = forKind[linkOf(record).kind as Kind];
  if (forMedicine !== undefined) return forMedicine + forNarrowness(db, record, places, justUniversity);
  const teaching = withPrefix(db, termGroups.type, teachesMedicineTerm).whole();
  return (
    (strangersIn(record, places, justUniversity).length === 0 ? weights.namesake : 0) +
    weights.worldRank * worldStanding(db, record) +
    (holds(teaching, record.id) ? weights.teachesMedicine : 0)
  );
}

/** Returns the score of what has the kind and place that were asked for: it is as good as what else has them, only its name says more. */
export function scoreOfFiltered(
  db: ReferenceDatabase,
  record: SearchRecord,
  query: Query,
  places: Places,
  inName: readonly boolean[],
): number {
  return (
    Math.log2(1 + record.id) +
    forNarrowness(db, record, places, query) +
    forMissing(query, places, inName) +
    (linkOf(record).tier === 'profile' ? 0 : weights.noProfile) +
    (!query.isOfCountry && strangersIn(record, places, query).length === 0 ? weights.onlyThat : 0)
  );
}

/** Where nothing but a place is asked for, what lies there is as good whether its name says so or not; null where more is asked for. */
function scoreThere(db: ReferenceDatabase, record: SearchRecord, query: Query, places: Places): number | null {
  if (!query.isPlace || !isWhole(query, places, [])) return null;
  return Math.log2(1 + rankOf(record)) + forPlaceAlone(db, record, places);
}

const forSubject = (record: SearchRecord, query: Query): number =>
  query.isGeneral && linkOf(record).kind !== 'university' ? weights.ofOneSubject : 0;

/** The strangers of the name that has the fewest: a longer one came after what people still say, as Peoples' Friendship University. */
function fewestStrangers(record: SearchRecord, places: Places, query: Query): readonly string[] {
  const own = strangersIn(record, places, query);
  if (own.length === 0) return own;
  const others = wordsOfEnglishNames(record).map((name) => strangersIn(record, places, query, name));
  return [own, ...others].reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
}

/** Returns the score of a name that has all that was typed. */
export function scoreOfName(
  db: ReferenceDatabase,
  record: SearchRecord,
  query: Query,
  kind: NameKind,
  match: TextMatch,
): number {
  const there = query.isPlace && !match.exact ? scoreThere(db, record, query, placesOf(db, record)) : null;
  if (there !== null) return there;
  return (
    scoreOf(rankOf(record), query, kind, 0, match) +
    (match.exact && kind === 'acronym' ? forSharedAcronym(db, record) : 0) +
    forSubject(record, query) +
    (query.isLoose
      ? forStrangers(fewestStrangers(record, placesOf(db, record), query))
      : // What else is in the name says nothing of one that is called just so: UNAM is in Mexico before Namibia.
        isNameOnly(record) && !match.exact
        ? forNameOnly(strangersIn(record, placesOf(db, record), query))
        : 0)
  );
}

/**
 * Returns the score of a name that has some words of the query, mostly beside its place; `missing` and `rest` count the
 * typed letters that the name and that both have not.
 */
export function scoreOfNameAndPlace(
  db: ReferenceDatabase,
  record: SearchRecord,
  query: Query,
  places: Places,
  name: {
    readonly kind: NameKind;
    readonly match: TextMatch;
    readonly has: readonly boolean[];
    readonly missing: number;
  },
  rest: number,
): number {
  return (
    scoreThere(db, record, query, places) ??
    scoreOf(rankOf(record), query, name.kind, name.missing, name.match) +
      rest +
      forSubject(record, query) +
      (isWhole(query, places, name.has) ? forStrangers(strangersIn(record, places, query)) : 0)
  );
}

/** Returns the score of what only lies where was asked for; `rest` counts the typed letters that no name of the place has. */
export function scoreOfPlace(
  db: ReferenceDatabase,
  record: SearchRecord,
  query: Query,
  places: Places,
  rest: number,
): number {
  return (
    scoreThere(db, record, query, places) ??
    scoreOf(rankOf(record), query, null, query.joined.length, null) +
      rest +
      (places.kept.length > 0 && isWhole(query, places, []) ? forPlaceAlone(db, record, places) : 0)
  );
}
