import { siteMark } from '../../../../shared/reference-format/codes.ts';
import { fold } from '../../../../shared/reference-format/fold.ts';
import { termGroups } from '../../../../shared/reference-format/search-layout.ts';
import { wordsOf } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { takeBeginning } from './beginnings.ts';
import { asNames, type Collection, type Reading } from './collection.ts';
import { otherLayouts } from './keyboard-layouts.ts';
import { meaningsOf } from './meanings.ts';
import { partsOf } from './parts.ts';
import { isKnown, withTerm } from './postings.ts';
import { inOtherCases, longestText, mostWords, parseQuery, type Query } from './query-words.ts';
import { takeLoose } from './take-loosely.ts';
import { takeNames } from './take-names.ts';
import { understand, type Understanding } from './understand.ts';
import { inNamesAndPlaces } from './word-lists.ts';

/** What other keys give for all words, or for those alone that mean nothing: харбин ьувшсфд. */
function* inOtherLayouts(db: ReferenceDatabase, text: string): Generator<string> {
  yield* otherLayouts(text);
  const words = text.slice(0, longestText).split(/\s+/).slice(0, mostWords);
  const isKnownWord = (word: string) =>
    parseQuery(word).words.every((each) => meaningsOf(db, each.text) || !inNamesAndPlaces(db, each).none);
  const some = words.map((word) => (isKnownWord(word) ? word : (otherLayouts(word)[0] ?? word)));
  if (words.length > 1 && some.join(' ') !== words.join(' ')) yield some.join(' ');
}

/** A sign before or between letters, as nobody writes words, that is a letter on another keyboard. */
const signAmongLetters = /(?:^|\s)[[\]{};'`,.]\p{L}|\p{L}[[\]{};`,]\p{L}/u;

/** Whether other keys give words of which each means something, where what was typed is not written as words are: [fh,by for харбин. */
export function isOfOtherLayout(db: ReferenceDatabase, text: string): boolean {
  return (
    signAmongLetters.test(text) &&
    otherLayouts(text).some((instead) => {
      const words = wordsOf(fold(instead.slice(0, longestText).toWellFormed())).slice(0, mostWords);
      return words.length > 0 && partsOf(db, words).every(({ meanings }) => meanings !== null);
    })
  );
}

/** Tries the same keys on another keyboard, where they give a whole name. */
export function takeNameInOtherLayout(db: ReferenceDatabase, collection: Collection, text: string): Reading {
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
  if (!withTerm(db, termGroups.code, query.joined + siteMark).none) return true;
  return query.words
    .filter((word) => understood === null || understood.unknown.includes(word.text))
    .every((word) => !inNamesAndPlaces(db, inOtherCases(word)).none);
}

/** Whether anything has, or means, any of the words that other keys give: mostly nothing does, which is soon seen. */
function isAnyKnown(db: ReferenceDatabase, query: Query): boolean {
  return (
    query.words.some((word) => meaningsOf(db, word.text) !== null || !inNamesAndPlaces(db, inOtherCases(word)).none) ||
    isKnown(db, [termGroups.name], query.joined) ||
    !withTerm(db, termGroups.code, query.joined + siteMark).none
  );
}

/** Tries the same keys on another keyboard, a whole name first. */
export function takeOtherLayout(db: ReferenceDatabase, collection: Collection, text: string): Reading {
  for (const instead of inOtherLayouts(db, text)) {
    const query = parseQuery(instead);
    if (query.words.length === 0) continue;
    if (!isAnyKnown(db, query)) continue;
    const understood = understand(db, instead);
    if (!mayBeNames(db, query, understood, instead)) continue;
    const reading = takeNames(db, collection, query, understood, instead);
    if (collection.size() > 0) return { ...reading, instead };
    if (understood && (takeLoose(collection, understood), collection.size() > 0)) return { ...asNames, instead };
  }
  return asNames;
}
