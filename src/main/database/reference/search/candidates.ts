import { kindTerm, localityTerm, termGroups, termLengths } from '../../../../shared/reference-format/search-layout.ts';
import { foldedCode } from '../../../../shared/reference-format/codes.ts';
import type { EntityType } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { firstInAll, isEmpty } from './id-lists.ts';
import { hasBeginning, type Finding } from './explain.ts';
import { recordOf } from './records.ts';
import type { Thoroughness } from './find-word.ts';
import { anyOf, noPostings, startingWith, withPrefix, withTerm, type Postings } from './postings.ts';
import { otherLayouts } from './keyboard-layouts.ts';
import { parseQuery, type Query, type QueryWord } from './query-words.ts';
import { redivided, withAbbreviations, withCorrections, withWadeGiles } from './rewrites.ts';
import { namesBesideSections } from './whole-name.ts';
import { understand, type Core, type Understanding } from './understand.ts';
import { looksLikeWadeGiles } from './wade-giles.ts';
import { inNames, inNamesAndPlaces, inTexts, sounding, type PostingsOf } from './word-lists.ts';

/** An entity that may be a hit, and the query, maybe corrected, that found it. */
export interface Candidate {
  readonly id: number;
  readonly query: Query;
  /** Hits of a later step stand after all of an earlier one. */
  readonly step: number;
  /** How far to go to see why it matched. */
  readonly how: Thoroughness;
  readonly finding: Finding;
  /** Whether the profile's text was searched too. */
  readonly inText?: true;
  /** The identifier or site that was typed, folded. */
  readonly code?: string;
}

export interface Wanted {
  readonly query: Query;
  /** As it was typed. */
  readonly text: string;
  /** What of it may be an identifier or a site. */
  readonly codes: readonly string[];
  /** So many are enough; the best known are found first. */
  readonly most: number;
  readonly types: readonly EntityType[] | undefined;
  /** Whether the profiles' text is searched after the names. */
  readonly inTexts: boolean;
}

interface Limits {
  /** So many in all, where not as many as are wanted. */
  readonly most?: number;
  readonly only?: ((id: number) => boolean) | undefined;
}

interface Collection {
  /** So many are wanted in all. */
  readonly most: number;
  readonly size: () => number;
  /** Takes what is in all of the postings. */
  readonly take: (postings: readonly Postings[], from: Omit<Candidate, 'id'>, limits?: Limits) => void;
  readonly takeWords: (postingsOf: PostingsOf, from: Omit<Candidate, 'id'>) => void;
  readonly all: () => readonly Candidate[];
}

function collect(db: ReferenceDatabase, { most, types }: Wanted): Collection {
  const found = new Map<number, Candidate>();
  const ofType = types ? [anyOf(types.map((type) => withTerm(db, termGroups.type, type))).whole()] : [];
  const take: Collection['take'] = (postings, from, { most: inAll = most, only } = {}) => {
    const isNew = (id: number) => !found.has(id) && (!only || only(id));
    const wanted = inAll - found.size;
    const [single] = postings;
    if (!single || wanted <= 0) return;
    const add = (ids: readonly number[]) => {
      for (const id of ids) found.set(id, { id, ...from });
    };
    // The first of one list are mostly enough and at hand; the rest is a read of its own.
    const first = postings.length === 1 ? firstInAll([single.first(), ...ofType], wanted, isNew) : [];
    add(first);
    if (first.length < wanted)
      add(firstInAll([...postings.map((each) => each.whole()), ...ofType], wanted - first.length, isNew));
  };
  return {
    most,
    take,
    takeWords: (postingsOf, from) => {
      if (found.size < most)
        take(
          from.query.words.map((word) => postingsOf(db, word)),
          from,
        );
    },
    size: () => found.size,
    all: () => [...found.values()],
  };
}

/** How what was typed was taken, where not as the words of names. */
export interface Reading {
  /** A kind of school and a place that were asked for: those come first. */
  readonly filter: Pick<Understanding, 'kinds' | 'place'> | null;
  /** The part of a profile that a word asked for. */
  readonly section: string | null;
  /** Words that no hit has, folded. */
  readonly without: readonly string[];
  /** What was searched instead, where other keys were meant. */
  readonly instead: string | null;
}

export interface Candidates {
  readonly found: readonly Candidate[];
  readonly reading: Reading;
}

const asNames: Reading = { filter: null, section: null, without: [], instead: null };

/** Everything of the place that was asked for and of the kinds, those meant first in front. */
function ofPlaceByKind(db: ReferenceDatabase, { kinds, place }: Understanding): readonly (readonly Postings[])[] {
  const there = place ? withTerm(db, termGroups.type, localityTerm(place.id)) : noPostings;
  return kinds.map((alike) => [anyOf(alike.map((kind) => withTerm(db, termGroups.type, kindTerm(kind)))), there]);
}

/** Where a kind and a place are asked for, so many are weighed at least: all of a town come before any other. */
const fewestOfAFilter = 24;

/** Takes the names that are what was typed, or begin with it; longer ones than the index keeps are read to see. */
function takeBeginning(
  db: ReferenceDatabase,
  { take }: Collection,
  query: Query,
  step: number,
  finding: 'exact' | 'begins',
): void {
  const postings = (finding === 'exact' ? withTerm : startingWith)(db, termGroups.name, query.joined);
  const isCut = query.joined.length > termLengths[termGroups.name];
  take(
    [postings],
    { query, step, how: 'read', finding },
    {
      only: isCut ? (id) => hasBeginning(recordOf(db, id), query) : undefined,
    },
  );
}

/** Fewer letters and digits are no identifier. */
const shortestCode = 4;

/** Takes what has an identifier or a site that was typed. */
function takeCode(db: ReferenceDatabase, { take, size }: Collection, { query, codes }: Wanted): void {
  for (const code of codes.map(foldedCode)) {
    if (code.length < shortestCode || size() > 0) continue;
    take([withTerm(db, termGroups.code, code)], { query, step: 0, how: 'read', finding: 'words', code });
  }
}

/** Takes the longest whole name beside which something asks for a part of its profile. */
function takeNameBesideSection(db: ReferenceDatabase, collection: Collection, text: string): Reading {
  for (const { query, section, rest } of namesBesideSections(db, text)) {
    takeBeginning(db, collection, query, 0, 'exact');
    if (collection.size() > 0) return { ...asNames, section, without: rest };
  }
  return asNames;
}

/** Takes a name that is what was typed, then what was asked for by kind and place, then names that begin with it or have its words. */
function takeNames(
  db: ReferenceDatabase,
  collection: Collection,
  query: Query,
  understood: Understanding | null = null,
  /** As it was typed, where a name may stand beside other words. */
  text: string | null = null,
): Reading {
  const { take, takeWords, size, most } = collection;
  let reading = asNames;
  takeBeginning(db, collection, query, 0, 'exact');
  for (const core of size() === 0 ? (understood?.cores ?? []) : []) {
    takeBeginning(db, collection, core.query, 0, 'exact');
    if (size() > 0) {
      reading = told(core);
      break;
    }
  }
  // What has no such word by its spaces may have one in Chinese.
  if (size() === 0 && text !== null && understood && (understood.cores.length > 0 || /\p{Script=Han}/u.test(text)))
    reading = takeNameBesideSection(db, collection, text);
  if (understood?.isFilter) {
    const before = size();
    const { query: loose, section, asides } = understood.loose;
    ofPlaceByKind(db, understood).forEach((postings, at, all) => {
      // Between the first step and the second, so that no kind that is meant less comes before one that is meant more.
      const from = { query: loose, step: 1 + at / all.length, how: 'read', finding: 'exact' } as const;
      take(postings, from, { most: Math.max(most, fewestOfAFilter) });
    });
    if (size() > before)
      reading = { ...asNames, filter: understood, section: reading.section ?? section, without: asides };
  }
  takeBeginning(db, collection, query, 2, 'begins');
  takeWords(inNames, { query, step: 2, how: 'read', finding: 'words' });
  takeWords(inNamesAndPlaces, { query, step: 2, how: 'read', finding: 'words' });
  return reading;
}

const told = ({ section, asides }: Core): Reading => ({ ...asNames, section, without: asides });

/** Tries without the words for parts of a profile. */
function takeCores(db: ReferenceDatabase, collection: Collection, { cores }: Understanding): Reading {
  for (const core of cores) {
    if (core.query.words.length === 0) continue;
    takeNames(db, collection, core.query);
    if (collection.size() > 0) return told(core);
  }
  return asNames;
}

/** Tries what other languages' words for kinds of school mean. */
function takeLoose(db: ReferenceDatabase, { takeWords, size }: Collection, { loose }: Understanding): Reading {
  const { query } = loose;
  if (query.words.length === 0) return asNames;
  const from = { query, step: 2, finding: 'words' } as const;
  takeWords(inNames, { ...from, how: 'read' });
  takeWords(inNamesAndPlaces, { ...from, how: 'read' });
  if (size() === 0) takeWords(sounding, { ...from, how: 'sounded' });
  if (size() === 0)
    for (const asked of redivided(db, query)) takeWords(inNamesAndPlaces, { ...from, query: asked, how: 'read' });
  return size() > 0 ? told(loose) : asNames;
}

/** Fewer letters are no whole name among other words. */
const shortestWholeName = 6;

/** Tries what the old romanisation of Chinese meant. */
function takeWadeGiles(db: ReferenceDatabase, { takeWords }: Collection, query: Query): void {
  const asked = withWadeGiles(db, query);
  if (asked) takeWords(inNamesAndPlaces, { query: asked, step: 3, how: 'read', finding: 'words' });
}

/** Tries the longest beginning or end of what was typed that is a whole name; the other words are set aside. */
function takeWholeName(db: ReferenceDatabase, collection: Collection, { words }: Query): Reading {
  const { size } = collection;
  for (let left = words.length - 1; left > 1; left--) {
    for (const [from, to] of [
      [0, left],
      [words.length - left, words.length],
    ] as const) {
      const some = words.slice(from, to);
      const joined = some.map((word) => word.text).join('');
      if (joined.length < shortestWholeName) continue;
      const query = { words: some, joined };
      takeBeginning(db, collection, query, 3, 'exact');
      if (size() > 0)
        return { ...asNames, without: words.filter((word) => !some.includes(word)).map((word) => word.text) };
    }
  }
  return asNames;
}

/** Tries what the same keys give on another keyboard. */
function takeOtherLayout({ takeWords, size }: Collection, text: string): Reading {
  for (const instead of otherLayouts(text)) {
    const query = parseQuery(instead);
    if (query.words.length === 0) continue;
    takeWords(inNamesAndPlaces, { query, step: 3, how: 'read', finding: 'words' });
    if (size() > 0) return { ...asNames, instead };
  }
  return asNames;
}

/** A shorter word of letters begins too many names to mean one by itself. */
const fewestLetters = 3;
const isTelling = ({ text, chinese }: QueryWord): boolean => chinese || text.length >= fewestLetters;

/** Sets words aside that nothing has, as long as something is left. */
function takeWithoutUnknown(
  db: ReferenceDatabase,
  { takeWords, size }: Collection,
  query: Query,
  { section, asides }: Pick<Core, 'section' | 'asides'>,
): Reading {
  const unknown = query.words.filter(
    (word) => isEmpty(sounding(db, word).whole()) && isEmpty(inTexts(db, word).whole()),
  );
  const words = query.words.filter((word) => !unknown.includes(word));
  if (unknown.length === 0 || !words.some(isTelling)) return asNames;
  const left = { words, joined: words.map((word) => word.text).join('') };
  takeWords(inNamesAndPlaces, { query: left, step: 6, how: 'read', finding: 'words' });
  if (size() === 0) takeWords(sounding, { query: left, step: 6, how: 'sounded', finding: 'words' });
  return size() > 0 ? { ...asNames, section, without: [...asides, ...unknown.map((word) => word.text)] } : asNames;
}

/** Returns the entities that may be hits, those of earlier and stricter steps first, within a step the best known; and how what was typed was taken. */
export function candidatesFor(db: ReferenceDatabase, wanted: Wanted): Candidates {
  const { text } = wanted;
  const collection = collect(db, wanted);
  const { takeWords, size, all } = collection;
  const understood = understand(db, text);
  const query: Query = understood?.isPlace ? { ...wanted.query, isPlace: true } : wanted.query;
  takeCode(db, collection, wanted);
  if (size() === 0 && looksLikeWadeGiles(text)) {
    takeBeginning(db, collection, query, 0, 'exact');
    if (size() === 0) takeWadeGiles(db, collection, query);
  }
  let reading = size() > 0 ? asNames : takeNames(db, collection, query, understood, text);
  const ifNone = (next: () => Reading | void): void => {
    if (size() === 0) reading = next() ?? reading;
  };
  ifNone(() => {
    takeWadeGiles(db, collection, query);
  });
  // A word for a part of a profile would sound like some name.
  const asksForSection = (understood?.cores.length ?? 0) > 0;
  if (understood && asksForSection) ifNone(() => takeCores(db, collection, understood));
  else ifNone(() => takeWords(sounding, { query, step: 3, how: 'sounded', finding: 'words' }));
  if (understood) ifNone(() => takeLoose(db, collection, understood));
  ifNone(() => {
    for (const asked of [...redivided(db, query), ...withAbbreviations(db, query)])
      takeWords(inNamesAndPlaces, { query: asked, step: 3, how: 'read', finding: 'words' });
  });
  ifNone(() => takeWholeName(db, collection, query));
  ifNone(() => takeOtherLayout(collection, text));
  if (asksForSection) ifNone(() => takeWords(sounding, { query, step: 3, how: 'sounded', finding: 'words' }));
  if (wanted.inTexts && !all().some((each) => each.code))
    takeWords(inTexts, { query, step: 4, how: 'read', finding: 'words', inText: true });
  ifNone(() => {
    const loose = understood?.loose.query;
    const corrected = withCorrections(db, loose && loose.words.length > 0 ? loose : query);
    takeWords(sounding, { query: corrected, step: 5, how: 'sounded', finding: 'words' });
  });
  const shortest = understood?.cores.toSorted((a, b) => a.query.words.length - b.query.words.length)[0];
  for (const core of [...(shortest ? [shortest] : []), { query, section: null, asides: [] }])
    ifNone(() => takeWithoutUnknown(db, collection, core.query, core));
  return { found: all(), reading };
}

/** Returns entities that have a part of what was typed: all words but one, one word, or the first letters. */
export function nearestTo(db: ReferenceDatabase, wanted: Wanted): readonly Candidate[] {
  const query = withCorrections(db, wanted.query);
  const { take, size, all } = collect(db, wanted);
  const each = query.words.map((word) => sounding(db, word));
  if (each.length > 2)
    each.forEach((_, without) => {
      take(each.toSpliced(without, 1), { query, step: 0, how: 'sounded', finding: 'words' });
    });
  for (const postings of each) take([postings], { query, step: 1, how: 'sounded', finding: 'words' });
  const letters = Array.from(query.joined);
  const longestStart = 12;
  for (let length = Math.min(letters.length - 1, longestStart); size() === 0 && length > 0; length--) {
    take([withPrefix(db, [termGroups.name], letters.slice(0, length).join(''))], {
      query,
      step: 2,
      how: 'read',
      finding: 'words',
    });
  }
  return all();
}
