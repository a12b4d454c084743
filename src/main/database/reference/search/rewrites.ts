import type { ReferenceDatabase } from '../../open.ts';
import { correctionsOf, type Correction } from './corrections.ts';
import { lengthOf } from './id-lists.ts';
import { plainWord, type Query, type QueryWord } from './query-words.ts';
import { termGroups } from '../../../../shared/reference-format/search-layout.ts';
import { isKnown } from './postings.ts';
import { fromWadeGiles } from './wade-giles.ts';
import { inNamesAndPlaces } from './word-lists.ts';

const namesAndPlaces = [termGroups.word, termGroups.place];

/** So many known words at most are taken for mistyped ones. */
const mostSuspects = 2;

/** A known word is a slip of another, in some name too, where that one is in so many times as many names: univercity. */
const timesAsFrequent = 50;

/** Which words of a query were, it must be, mistyped: those no name or place has; where each is somewhere, the rarest. */
function suspects(db: ReferenceDatabase, { words }: Query): ReadonlySet<QueryWord> {
  const unknown = words.filter((word) => inNamesAndPlaces(db, word).none);
  if (unknown.length > 0) return new Set(unknown);
  const frequency = (word: QueryWord) => lengthOf(inNamesAndPlaces(db, word).whole());
  return new Set([...words].sort((a, b) => frequency(a) - frequency(b)).slice(0, mostSuspects));
}

/** Returns the corrections of a word beside which it is itself rare enough to be a slip. */
export function usualFor(db: ReferenceDatabase, word: QueryWord): readonly Correction[] {
  const times = (text: string) => lengthOf(inNamesAndPlaces(db, plainWord(text)).whole());
  const own = Math.max(1, times(word.text));
  // Nobody counts those of the most frequent words: they are no slips, and what is near them is not looked for.
  if (own === Infinity) return [];
  return correctionsOf(db, word.text, false).filter(({ text }) => times(text) >= own * timesAsFrequent);
}

/** Returns the query with the words that may have been mistyped standing for those they may have been meant as. */
export function withCorrections(db: ReferenceDatabase, query: Query): Query {
  const suspected = suspects(db, query);
  const words = query.words.map((word, at) => {
    if (word.chinese) return word;
    const isLast = at === query.words.length - 1;
    const corrections = suspected.has(word) ? correctionsOf(db, word.text, isLast) : usualFor(db, word);
    return corrections.length === 0 ? word : { ...word, others: [...word.others, ...corrections] };
  });
  return { words, joined: query.joined };
}

/** Shorter parts of a word begin too many others to mean anything. */
const shortestPart = 3;

/** The two words that a word no name has may be made of: the first as long as the index knows its beginning. */
function partsOf(db: ReferenceDatabase, { text }: QueryWord): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let cut = shortestPart; cut <= text.length - shortestPart; cut++) {
    const start = text.slice(0, cut);
    if (!isKnown(db, namesAndPlaces, start)) break;
    if (isKnown(db, namesAndPlaces, text.slice(cut))) found.push([start, text.slice(cut)]);
  }
  return found;
}

/** Returns whether names and places have all words of a query but those that are to be rewritten: where not, no rewriting finds any. */
function knowsOthers(db: ReferenceDatabase, { words }: Query): (rewritten: readonly QueryWord[]) => boolean {
  const unknown = words.filter((word) => inNamesAndPlaces(db, word).none);
  return (rewritten) => unknown.every((word) => rewritten.includes(word));
}

/**
 * Returns the query with one word split in two, or two words made one, wherever names and places then know all words. Words
 * that no name has are split; where each is somewhere, any may be.
 */
export function redivided(db: ReferenceDatabase, query: Query): readonly Query[] {
  const { words, joined } = query;
  const isKnownBeside = knowsOthers(db, query);
  const found: Query[] = [];
  words.forEach((word, at) => {
    if (word.chinese) return;
    if (isKnownBeside([word])) {
      for (const parts of partsOf(db, word))
        found.push({ words: words.toSpliced(at, 1, ...parts.map(plainWord)), joined });
    }
    const next = words[at + 1];
    if (next && !next.chinese && isKnownBeside([word, next]) && isKnown(db, namesAndPlaces, word.text + next.text))
      found.push({ words: words.toSpliced(at, 2, plainWord(word.text + next.text)), joined });
  });
  return found;
}

/** Shorter beginnings of a word, and fewer initials after it, are in too many names. */
const shortestBeginning = 2;
const fewestInitials = 2;
const longestAbbreviation = 12;

/**
 * Returns the query with a word taken for the beginning of one name and the initials of the others: VolgSMU, КазНМУ. The
 * initials of the whole stand in the index; the beginning must be in the same name or place.
 */
export function withAbbreviations(db: ReferenceDatabase, query: Query): readonly Query[] {
  const { words, joined } = query;
  const isKnownBeside = knowsOthers(db, query);
  const found: Query[] = [];
  words.forEach((word, at) => {
    if (word.chinese || word.text.length > longestAbbreviation || !isKnownBeside([word])) return;
    for (let cut = shortestBeginning; cut <= word.text.length - fewestInitials; cut++) {
      const start = word.text.slice(0, cut);
      if (!isKnown(db, namesAndPlaces, start)) break;
      const initials = word.text.charAt(0) + word.text.slice(cut);
      if (!isKnown(db, [termGroups.initials], initials)) continue;
      found.push({ words: words.toSpliced(at, 1, plainWord(start), plainWord(initials)), joined });
    }
  });
  return found;
}

/** Words of a name have two or three syllables, rarely four. */
const mostSyllables = 4;

/**
 * Returns the query with every run of words that no name has taken for a word of the old romanisation (Wade-Giles): Hsi-an
 * chiao-tung, T'ung-chi. Null where some of it is no such word, or known to nobody in pinyin either.
 */
export function withWadeGiles(db: ReferenceDatabase, { words, joined }: Query): Query | null {
  const read: QueryWord[] = [];
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at, at + mostSyllables).map((word) => word.text);
    let taken = 0;
    for (let length = rest.length; length > 0 && taken === 0; length--) {
      const known = fromWadeGiles(rest.slice(0, length)).filter((reading) => isKnown(db, namesAndPlaces, reading));
      const [first, ...others] = known;
      if (first === undefined) continue;
      read.push({ ...plainWord(first), others: others.map((text) => ({ text, slips: 0 })) });
      taken = length;
    }
    const word = words[at] as QueryWord;
    if (taken === 0) {
      if (inNamesAndPlaces(db, word).none) return null;
      read.push(word);
    }
    at += Math.max(1, taken);
  }
  return read.every((word) => words.includes(word)) ? null : { words: read, joined };
}
