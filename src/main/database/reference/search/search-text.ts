import { fold, foldWithOrigins } from '../../../../shared/reference-format/fold.ts';
import { hasCyrillic, romanisations } from '../../../../shared/reference-format/romanise.ts';
import { readingSeparator } from '../../../../shared/reference-format/search-layout.ts';
import { skeletonKeys } from '../../../../shared/reference-format/skeleton.ts';
import { soundKeys } from '../../../../shared/reference-format/sound-key.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/reference-format/split-words.ts';
import { formOfParts, isChinese, rangeIn, space, type Form, type Range } from './forms.ts';

/** Where a text has a word. */
export interface Found {
  readonly range: Range;
  /** By which other letters, where not by its own. */
  readonly via: string | null;
  /** Letters that had to be corrected. */
  readonly slips: number;
}

/** A word of a text in its own letters and, from another script, in Latin ones. */
export interface SoundedWord {
  readonly folded: string;
  readonly latin: readonly string[];
  readonly sounds: () => readonly string[];
  readonly skeletons: () => readonly string[];
  readonly range: Range;
}

/** The forms of a text that were needed so far. All are there from the start: objects that gain their fields in any order are slow to read. */
interface Made {
  written: Form | null;
  pinyin: readonly Form[] | null;
  initials: readonly Form[] | null;
  words: readonly SoundedWord[] | null;
  latin: readonly string[] | null;
  /** Where it has the words that were looked for last, see `findRead`. */
  read: Map<string, Found | null> | null;
}

/** Returns the forms of a text that nobody has asked for. */
export const noneMade = (): Made => ({
  written: null,
  pinyin: null,
  initials: null,
  words: null,
  latin: null,
  read: null,
});

/** A name or place with the forms it can be found by, each made when first needed and kept. */
export interface SearchText {
  readonly value: string;
  /** Each a syllable of pinyin for each of its Chinese characters. */
  readonly readings: string;
  readonly made: Made;
}

/** Returns a text none of whose forms is made yet; see `readingsAsText` of the compiler for the readings. */
export function searchText(value: string, readings: string): SearchText {
  return { value, readings, made: noneMade() };
}

/** Returns the form in the text's own letters. */
export function written(text: SearchText): Form {
  return (text.made.written ??= { ...foldWithOrigins(text.value), ends: null, starts: null, parts: null });
}

const firstLetter = /[\p{L}\p{N}]/u;

/** The units that a text may begin with in its own letters and in Latin ones; null where it may be any. */
type Beginnings = readonly number[] | null;

function beginningsWith(letter: string): Beginnings {
  const latin = hasCyrillic(letter) ? romanisations(letter) : [];
  return latin.includes('') ? null : [fold(letter), ...latin].map((spelt) => spelt.charCodeAt(0));
}

/** By the letter that a text begins with: names have few. */
const beginnings = new Map<number, Beginnings>();

function beginningsOf(value: string): Beginnings {
  const first = value.charCodeAt(0);
  let known = beginnings.get(first);
  if (known !== undefined) return known;
  const letter = firstLetter.exec(value)?.[0] ?? '';
  known = beginningsWith(letter);
  if (letter.length === 1 && letter.charCodeAt(0) === first) beginnings.set(first, known);
  return known;
}

/** Whether a text may begin with a unit, in its own letters or in Latin ones: a cheap no for most. */
export function mayBeginWith({ value }: SearchText, unit: number): boolean {
  const small = value.charCodeAt(0) | 0x20;
  if (small >= 0x61 && small <= 0x7a) return small === unit;
  return beginningsOf(value)?.includes(unit) ?? true;
}

function syllablesOf({ readings }: SearchText): string[][] {
  return readings === '' ? [] : readings.split(readingSeparator).map((reading) => reading.split(' '));
}

/** The first of the characters that are words of their own, without spaces between. */
const firstUnspaced = 0x2e80;
const han = /\p{Script=Han}/u;

function rangesOfChinese(form: Form): Range[] {
  const ranges: Range[] = [];
  const { length } = form.text;
  for (let at = 0; at < length; at++) {
    const unit = form.text.charCodeAt(at);
    if (unit < firstUnspaced) continue;
    if (isChinese(unit)) {
      ranges.push(rangeIn(form, at, at + 1));
      continue;
    }
    const character = String.fromCodePoint(form.text.codePointAt(at) as number);
    if (han.test(character)) ranges.push(rangeIn(form, at, at + character.length));
    at += character.length - 1;
  }
  return ranges;
}

/** Returns the pinyin of the text's Chinese characters and nothing of the rest, a form for each reading. */
export function pinyin(text: SearchText): readonly Form[] {
  if (text.readings === '') return [];
  return (text.made.pinyin ??= syllablesOf(text).map((syllables) =>
    formOfParts(syllables, rangesOfChinese(written(text))),
  ));
}

const folded = /^[a-z]*$/;

/** How a text with Cyrillic letters is written in Latin ones, without spaces; of one word that is folded already. */
function inLatin(text: string): readonly string[] {
  return romanisations(text).map((spelt) => (folded.test(spelt) ? spelt : fold(spelt).replaceAll(' ', '')));
}

/** Returns the words of letters of a text. */
export function soundedWords(text: SearchText): readonly SoundedWord[] {
  return (text.made.words ??= wordsOf(written(text).text)
    .filter((word) => !word.chinese)
    .map(({ text: folded, start }) => {
      const range = rangeIn(written(text), start, start + folded.length);
      const latin = hasCyrillic(folded) ? inLatin(text.value.slice(...range)) : [];
      let sounds: readonly string[] | undefined;
      return {
        folded,
        range,
        latin,
        sounds: () => (sounds ??= soundKeys(folded)),
        skeletons: () => skeletonKeys(folded),
      };
    }));
}

function initialsOfWords(text: SearchText): Form {
  const telling = soundedWords(text).filter(({ folded }) => !isJoiningWord(folded));
  return formOfParts(
    telling.map(({ folded, latin }) => (latin[0] ?? folded).charAt(0)),
    telling.map(({ range }) => range),
    'whole',
  );
}

/** Whether a text may have so many words, or syllables, of which the initials are taken: a cheap no for most words that are typed. */
export function mayHaveInitials(text: SearchText, count: number): boolean {
  const spaced = text.readings === '' ? written(text).text : text.readings;
  let words = 1;
  for (let at = 0; at < spaced.length && words < count; at++) {
    const unit = spaced.charCodeAt(at);
    if (unit >= firstUnspaced) return true;
    if (unit === space) words++;
  }
  return words >= count;
}

/** Returns the first letters of the text's words, or of each of its readings; those stand for the whole syllables. */
export function initials(text: SearchText): readonly Form[] {
  return (text.made.initials ??=
    text.readings === ''
      ? [initialsOfWords(text)]
      : syllablesOf(text).map((syllables) =>
          formOfParts(
            syllables.map((syllable) => syllable.charAt(0)),
            rangesOfChinese(written(text)),
            syllables,
          ),
        ));
}

/** Returns a text with Cyrillic letters in Latin ones, without spaces; nothing for another. */
export function latinWholes(text: SearchText): readonly string[] {
  return (text.made.latin ??= hasCyrillic(text.value) ? inLatin(text.value) : []);
}
