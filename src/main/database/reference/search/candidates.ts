import { foldedCode, siteMark } from '../../../../shared/reference-format/codes.ts';
import { teachesMedicineTerm, termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { valueStatement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import { takeBeginning } from './beginnings.ts';
import { asNames, collect, type Candidate, type Collection, type Reading, type Wanted } from './collection.ts';
import { holds, isEmpty } from './id-lists.ts';
import { otherLayouts } from './keyboard-layouts.ts';
import { ofPlaceByKind, takeAmongOthers, takeInEnglish, takeThere } from './kind-and-place.ts';
import { meaningsOf } from './meanings.ts';
import { isKnown, withPrefix, withTerm } from './postings.ts';
import { inOtherCases, longestText, mostWords, parseQuery, type Query, type QueryWord } from './query-words.ts';
import { isNameOnly, recordOf } from './records.ts';
import { redivided, withAbbreviations, withCorrections, withWadeGiles } from './rewrites.ts';
import { understand, type Core, type Understanding } from './understand.ts';
import { looksLikeWadeGiles } from './wade-giles.ts';
import { namesBesideSections } from './whole-name.ts';
import { inNames, inNamesAndPlaces, inTexts, sounding } from './word-lists.ts';

export interface Candidates {
  readonly found: readonly Candidate[];
  readonly reading: Reading;
}

/** Where a kind and a place are asked for, so many are weighed at least: all of a town come before any other. */
const fewestOfAFilter = 24;

/** Fewer letters and digits are no identifier. */
const shortestCode = 4;

/** Takes what has an identifier or a site that was typed. */
function takeCode(db: ReferenceDatabase, { take, size }: Collection, { query, codes }: Wanted): void {
  for (const code of codes.map(foldedCode)) {
    if (code.length < shortestCode || size() > 0) continue;
    take([withTerm(db, termGroups.code, code)], { query, step: 0, how: 'read', finding: 'words', code });
  }
}

/** Shorter labels of sites are words of every language. */
const shortestLabel = 3;

/** Takes what goes by what was typed in its address alone: TUM is tum.de, whatever it is called. Who types a place means the place. */
function takeSiteLabel(
  db: ReferenceDatabase,
  { take }: Collection,
  query: Query,
  understood: Understanding | null,
): void {
  const isOther = understood !== null && (understood.isPlace || understood.isFilter || understood.cores.length > 0);
  if (isOther || query.joined.length < shortestLabel || query.words.some(({ chinese }) => chinese)) return;
  const code = query.joined + siteMark;
  const labelled = withTerm(db, termGroups.code, code);
  if (isEmpty(labelled.first())) return;
  const first = firstOfDirectory(db);
  const from = { query, how: 'read', finding: 'words' } as const;
  const inName = withTerm(db, termGroups.word, query.joined);
  take([inName], { ...from, step: wordStep }, { only: (id) => id < first });
  // An address that says a word of the name says nothing more: cambridge.edu is not the Cambridge that is meant.
  const named = inName.whole();
  take([labelled], { ...from, step: labelStep, code }, { only: (id) => !holds(named, id) });
}

/** After all whole names; one that was looked into and has the word in its name before an address of the directory. */
const wordStep = 0.4;
/** Before all that only begin so. */
const labelStep = 0.5;

/** Returns the id from which on all are of the directory; Infinity without one. */
const firstOfDirectory = oncePerReference(
  (db) => valueStatement<number | null>(db, "SELECT min(id) FROM entity WHERE tier = 'directory'").get() ?? Infinity,
);

/** Takes the longest whole name beside which something asks for a part of its profile. */
function takeNameBesideSection(db: ReferenceDatabase, collection: Collection, text: string): Reading {
  const isOnlyKind = (word: string) => {
    const meanings = meaningsOf(db, word);
    return meanings !== null && meanings.kinds.length > 0 && meanings.sections.length === 0;
  };
  for (const { query, section, rest } of namesBesideSections(db, text)) {
    // 浙大医学院 is more than 浙大.
    if (rest.some(isOnlyKind)) continue;
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
  const { take, takeWords, size, all, most } = collection;
  let reading = asNames;
  takeBeginning(db, collection, query, 0, 'exact');
  takeSiteLabel(db, collection, query, understood);
  for (const core of size() === 0 ? (understood?.cores ?? []) : []) {
    if (understood?.isFilter && !core.isRun) continue;
    takeBeginning(db, collection, core.query, 0, 'exact');
    if (size() > 0) {
      reading = told(core);
      break;
    }
  }
  if (size() === 0 && understood?.isFilter && understood.renamed)
    takeBeginning(db, collection, understood.renamed, 0, 'exact');
  for (const name of understood?.nominative ?? []) if (size() === 0) takeBeginning(db, collection, name, 0, 'exact');
  if (size() === 0 && understood?.isFilter) takeInEnglish(db, collection, understood);
  // What has no such word by its spaces may have one in Chinese.
  const mayAsk =
    understood !== null &&
    (understood.loose.section !== null || understood.cores.length > 0 || /\p{Script=Han}/u.test(text ?? ''));
  if (size() === 0 && text !== null && mayAsk) reading = takeNameBesideSection(db, collection, text);
  if (understood?.isFilter) {
    const before = size();
    const { query: loose, section, asides } = understood.loose;
    ofPlaceByKind(db, understood).forEach((postings, at, all) => {
      // Between the first step and the second, so that no kind that is meant less comes before one that is meant more.
      const from = { query: loose, step: 1 + at / all.length, how: 'read', finding: 'filter' } as const;
      take(postings, from, { most: Math.max(most, fewestOfAFilter) });
    });
    if (size() > before)
      reading = { ...asNames, filter: understood, section: reading.section ?? section, without: asides };
  }
  takeBeginning(db, collection, query, 2, 'begins');
  // What is known by its name alone takes no room from what was looked into: the many Moscow institutes, from Sechenov's.
  const limits = { most: most + all().filter(({ id }) => isNameOnly(recordOf(db, id))).length };
  takeWords(inNames, { query, step: 2, how: 'read', finding: 'words' }, limits);
  takeWords(inNamesAndPlaces, { query, step: 2, how: 'read', finding: 'words' }, limits);
  return reading;
}

function takeSounding({ takeWords }: Collection, query: Query): void {
  takeWords(sounding, { query, step: 3, how: 'sounded', finding: 'words' });
}

const told = ({ section, asides }: Core): Reading => ({ ...asNames, section, without: asides });

/** Tries without the words for parts of a profile. */
function takeCores(db: ReferenceDatabase, collection: Collection, cores: readonly Core[]): Reading {
  for (const core of cores) {
    if (core.query.words.length === 0) continue;
    takeNames(db, collection, core.query);
    // Characters of a name with others left out between, as without words beside it.
    if (collection.size() === 0 && core.query.words.some(({ chinese }) => chinese))
      takeSounding(collection, core.query);
    if (collection.size() > 0) return told(core);
  }
  return asNames;
}

/** Tries what other languages' words for kinds of school mean. */
function takeLoose({ takeWords, size }: Collection, { loose }: Understanding): Reading {
  const { query } = loose;
  if (query.words.length === 0) return asNames;
  const from = { query, step: 2, finding: 'words', how: 'read' } as const;
  takeWords(inNames, from);
  takeWords(inNamesAndPlaces, from);
  return size() > 0 ? told(loose) : asNames;
}

/** Tries universities that teach medicine and are not called after it: "RUDN medicine". */
function takeTeaching(
  db: ReferenceDatabase,
  { take, size }: Collection,
  { besideMedicine: query, loose }: Understanding,
): Reading {
  if (!query) return asNames;
  const teaching = withTerm(db, termGroups.type, teachesMedicineTerm);
  take([...query.words.map((word) => inNamesAndPlaces(db, word)), teaching], {
    query,
    step: 2,
    how: 'read',
    finding: 'words',
  });
  return size() > 0 ? told(loose) : asNames;
}

/** Tries the same by sound, and with words divided otherwise. */
function takeLooseSounds(db: ReferenceDatabase, { takeWords, size }: Collection, { loose }: Understanding): Reading {
  const { query } = loose;
  if (query.words.length === 0) return asNames;
  const from = { query, step: 2, finding: 'words' } as const;
  takeWords(sounding, { ...from, how: 'sounded' });
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

/** What other keys give for all words, or for those alone that mean nothing: харбин ьувшсфд. */
function* inOtherLayouts(db: ReferenceDatabase, text: string): Generator<string> {
  yield* otherLayouts(text);
  const words = text.slice(0, longestText).split(/\s+/).slice(0, mostWords);
  const isKnownWord = (word: string) =>
    parseQuery(word).words.every((each) => meaningsOf(db, each.text) || !isEmpty(inNamesAndPlaces(db, each).first()));
  const some = words.map((word) => (isKnownWord(word) ? word : (otherLayouts(word)[0] ?? word)));
  if (words.length > 1 && some.join(' ') !== words.join(' ')) yield some.join(' ');
}

/** Tries the same keys on another keyboard, where they give a whole name. */
function takeNameInOtherLayout(db: ReferenceDatabase, collection: Collection, text: string): Reading {
  for (const instead of otherLayouts(text)) {
    takeBeginning(db, collection, parseQuery(instead), 0, 'exact');
    if (collection.size() > 0) return { ...asNames, instead };
  }
  return asNames;
}

/** Whether names may have what other keys give: mostly those are no words, of which one that nothing has says so before all is tried. */
function mayBeNames(db: ReferenceDatabase, query: Query, understood: Understanding | null, text: string): boolean {
  const mayLeaveWordsOut =
    understood !== null &&
    (understood.nominative.length > 0 || understood.cores.length > 0 || understood.loose.section !== null);
  if (mayLeaveWordsOut || /\p{Script=Han}/u.test(text) || isKnown(db, [termGroups.name], query.joined)) return true;
  if (!isEmpty(withTerm(db, termGroups.code, query.joined + siteMark).first())) return true;
  return query.words
    .filter((word) => understood === null || understood.unknown.includes(word.text))
    .every((word) => !isEmpty(inNamesAndPlaces(db, inOtherCases(word)).first()));
}

/** Tries the same keys on another keyboard, a whole name first. */
function takeOtherLayout(db: ReferenceDatabase, collection: Collection, text: string): Reading {
  for (const instead of inOtherLayouts(db, text)) {
    const query = parseQuery(instead);
    if (query.words.length === 0) continue;
    const understood = understand(db, instead);
    if (!mayBeNames(db, query, understood, instead)) continue;
    const reading = takeNames(db, collection, query, understood, instead);
    if (collection.size() > 0) return { ...reading, instead };
    if (understood && (takeLoose(collection, understood), collection.size() > 0)) return { ...asNames, instead };
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
  isUnknown: (word: QueryWord) => boolean,
): Reading {
  const unknown = query.words.filter(isUnknown);
  const words = query.words.filter((word) => !unknown.includes(word));
  // What is left must say more than that it is some university: of Vilna University the first of all would be shown.
  const isKindOnly = ({ text }: QueryWord) => (meaningsOf(db, text)?.kinds.length ?? 0) > 0;
  if (unknown.length === 0 || !words.some((word) => isTelling(word) && !isKindOnly(word))) return asNames;
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
  const query: Query = {
    ...wanted.query,
    ...(understood?.isPlace ? { isPlace: true } : {}),
    ...(understood?.isGeneral ? { isGeneral: true } : {}),
  };
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
  ifNone(() => takeNameInOtherLayout(db, collection, text));
  // A word for a part of a profile would sound like some name.
  const asksForSection = (understood?.cores.length ?? 0) > 0;
  const whole = understood?.cores.filter((core) => !core.dropsKind) ?? [];
  if (asksForSection) ifNone(() => takeCores(db, collection, whole));
  // Characters with others between are a name cut short, and say more than one with its words for kinds set aside.
  else if (query.words.some((word) => word.chinese) && !understood?.isCalledOtherwise)
    ifNone(() => takeSounding(collection, query));
  if (understood) {
    for (const name of understood.nominative) ifNone(() => takeNames(db, collection, name));
    ifNone(() => takeLoose(collection, understood));
    ifNone(() => takeTeaching(db, collection, understood));
  }
  if (!asksForSection && !understood?.isFilter && !understood?.isCalledOtherwise)
    ifNone(() => takeSounding(collection, query));
  if (understood) {
    if (understood.isFilter) ifNone(() => takeThere(db, collection, understood));
    if (!understood.isCalledOtherwise) ifNone(() => takeLooseSounds(db, collection, understood));
    ifNone(() => takeCores(db, collection, understood.cores));
  }
  ifNone(() => {
    for (const asked of [...redivided(db, query), ...withAbbreviations(db, query)])
      takeWords(inNamesAndPlaces, { query: asked, step: 3, how: 'read', finding: 'words' });
  });
  ifNone(() => takeWholeName(db, collection, query));
  ifNone(() => takeOtherLayout(db, collection, text));
  if (asksForSection || understood?.isFilter) ifNone(() => takeSounding(collection, query));
  if (wanted.inTexts && !all().some(({ code, step }) => code && step === 0))
    takeWords(inTexts, { query, step: 4, how: 'read', finding: 'words', inText: true });
  ifNone(() => {
    const loose = understood?.loose.query;
    const corrected = withCorrections(db, loose && loose.words.length > 0 ? loose : query);
    takeWords(sounding, { query: corrected, step: 5, how: 'sounded', finding: 'words' });
  });
  const isNowhere = (word: QueryWord) => isEmpty(sounding(db, word).whole()) && isEmpty(inTexts(db, word).whole());
  const inNoName = (word: QueryWord) => isEmpty(inNamesAndPlaces(db, word).whole());
  const shortest = understood?.cores.toSorted((a, b) => a.query.words.length - b.query.words.length)[0];
  if (understood?.unknown.every((text) => parseQuery(text).words.every(inNoName)))
    ifNone(() => takeAmongOthers(db, collection, understood));
  // A name beside words of which the text of some profile has one, too: "Tbilisi medical univ last date".
  if (understood?.loose.section)
    ifNone(() => takeWithoutUnknown(db, collection, understood.loose.query, understood.loose, inNoName));
  if (understood) ifNone(() => takeAmongOthers(db, collection, understood));
  for (const core of [...(shortest ? [shortest] : []), { query, section: null, asides: [] }])
    ifNone(() => takeWithoutUnknown(db, collection, core.query, core, isNowhere));
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
