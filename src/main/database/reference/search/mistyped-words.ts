import { fold } from '../../../../shared/reference-format/fold.ts';
import { termGroups } from '../../../../shared/reference-format/search-layout.ts';
import { wordsOf } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { correctionsOf } from './corrections.ts';
import { lengthOf } from './id-lists.ts';
import { meaningsOf } from './meanings.ts';
import { isPlace } from './parts.ts';
import { withTerm } from './postings.ts';
import { longestText, mostWords, wordFor, type QueryWord } from './query-words.ts';
import { usualFor } from './rewrites.ts';
import { inNamesAndPlaces } from './word-lists.ts';

/** Shorter words are near too many others. */
const fewestLetters = 4;

/** In how many names a word stands whole: medical in more than medica, which begins it. */
const timesIn = (db: ReferenceDatabase, text: string): number => lengthOf(withTerm(db, termGroups.word, text).whole());

/** The word that one stands for which means nothing and is in no name or place, or in few: of those nearest that mean something the most frequent. */
function meantBy(db: ReferenceDatabase, word: QueryWord): string | null {
  const inNone = inNamesAndPlaces(db, word).none;
  const all = inNone ? correctionsOf(db, word.text, false) : usualFor(db, word);
  const nearest = all.filter(({ slips }) => slips === all[0]?.slips).map(({ text }) => text);
  const [first, ...others] = nearest.filter((text) => {
    const meanings = meaningsOf(db, text);
    // What some name has is no town's: jiao is none of Ji'an.
    return meanings !== null && (inNone || !isPlace({ meanings }));
  });
  if (first === undefined) return null;
  return others.reduce((most, text) => (timesIn(db, text) > timesIn(db, most) ? text : most), first);
}

/**
 * Returns what was typed with words that no name has, or few, written as those that they are nearest to, for what is no whole name:
 * "harbn med uni fees pakistan". Null where there is no such word.
 */
export function withoutSlips(db: ReferenceDatabase, text: string): string | null {
  const words = wordsOf(fold(text.slice(0, longestText).toWellFormed())).slice(0, mostWords);
  if (words.length < 2) return null;
  const meant = words.map((word) => {
    const isOne = !word.chinese && word.text.length >= fewestLetters && meaningsOf(db, word.text) === null;
    return (isOne ? meantBy(db, wordFor(word)) : null) ?? word.text;
  });
  return meant.every((each, at) => each === words[at]?.text) ? null : meant.join(' ');
}
