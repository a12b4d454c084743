import { fold } from '../../shared/reference-format/fold.ts';
import { hasCyrillic, romanisations } from '../../shared/reference-format/romanise.ts';
import { chineseTermLength, cutTerm, readingSeparator } from '../../shared/reference-format/search-layout.ts';
import { skeletonKeys } from '../../shared/reference-format/skeleton.ts';
import { soundKeys } from '../../shared/reference-format/sound-key.ts';
import { isJoiningWord, wordsOf, type Word } from '../../shared/reference-format/split-words.ts';
import { readingsOf, syllablesOf } from './readings.ts';

/** A name as it is indexed. */
export interface IndexedName {
  readonly value: string;
  readonly words: readonly Word[];
  /** Those of its Chinese characters in order; empty without any. */
  readonly syllables: readonly string[];
  /** Those with a character read otherwise. */
  readonly otherSyllables: readonly (readonly string[])[];
  /** Its spellings in Latin letters, where it has Cyrillic ones. */
  readonly latin: readonly string[];
}

type Add = (term: string) => void;

const initialsOf = (syllables: readonly string[]) => syllables.map((syllable) => syllable.charAt(0)).join('');

const letterOrDigitOnly = /^[\p{L}\p{N}]+$/u;

/** Returns a name with its reading, the slow part of indexing it. */
export function indexedName(value: string): IndexedName {
  const words = wordsOf(fold(value));
  const syllables = words.flatMap((word) => (word.chinese ? syllablesOf(word.text) : []));
  const chinese = words.map((word) => (word.chinese ? word.text : '')).join('');
  return {
    value,
    words,
    syllables,
    otherSyllables: readingsOf(chinese, syllables).slice(1),
    latin: hasCyrillic(value) ? romanisations(value) : [],
  };
}

/** A whole name without spaces, its Chinese characters as these syllables. */
function spelt(words: readonly Word[], syllables: readonly string[]): string {
  let at = 0;
  return words
    .map((word) => (word.chinese ? syllables.slice(at, (at += Array.from(word.text).length)).join('') : word.text))
    .join('');
}

/** A note at the end of a name, by which those of the same name are told apart: Цзинаньский университет (Гуанчжоу). */
const note = /\s*[(（][^()（）]+[)）]\s*$/;

/** Fewer initials stand for too many names to be one. */
const fewestInitials = 4;

/** Adds the whole name without spaces: as written, and without a note at its end, in pinyin and its initials, in Latin letters. */
export function addWholeNames({ value, words, syllables, otherSyllables, latin }: IndexedName, add: Add): void {
  add(words.map((word) => word.text).join(''));
  if (note.test(value)) add(fold(value.replace(note, '')).replaceAll(' ', ''));
  if (syllables.length > 0) {
    for (const reading of [syllables, ...otherSyllables]) {
      add(spelt(words, reading));
      if (reading.length >= fewestInitials) add(initialsOf(reading));
    }
  }
  for (const text of latin) add(fold(text).replaceAll(' ', ''));
}

const compounds = /[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu;

/** Adds hyphenated words as one. */
function addCompounds(text: string, add: Add): void {
  if (/[-‐‑–]/.test(text)) for (const compound of text.match(compounds) ?? []) add(fold(compound).replaceAll(' ', ''));
}

/** Adds the words of a name or place: as written, hyphenated ones joined too, in Latin letters, and Chinese from each character. */
export function addWords({ value, words, syllables, otherSyllables, latin }: IndexedName, add: Add): void {
  for (const word of words) if (!word.chinese) add(word.text);
  addCompounds(value, add);
  for (const spelt of latin) {
    for (const word of wordsOf(fold(spelt))) add(word.text);
    addCompounds(spelt, add);
  }
  let at = 0;
  for (const { text } of words.filter((word) => word.chinese)) {
    const characters = Array.from(text);
    characters.forEach((_, from) => {
      add(cutTerm(characters.slice(from).join(''), chineseTermLength));
      for (const reading of [syllables, ...otherSyllables])
        add(reading.slice(at + from, at + characters.length).join(''));
    });
    at += characters.length;
  }
}

/** Adds the words that a slip is understood in: those of letters, as written. */
export function addCorrectable({ words, syllables }: IndexedName, add: Add): void {
  for (const { text, chinese } of words) if (!chinese && letterOrDigitOnly.test(text)) add(text);
  if (syllables.length > 1 && syllables.length < 5) add(syllables.join(''));
}

/** Words whose keys are kept: what is met often is met again at once, and those of all words of a large dump are much. */
const mostKept = 8_192;
const keptKeys = new Map<string, readonly string[]>();

function soundKeysOf(word: string): readonly string[] {
  let keys = keptKeys.get(word);
  if (!keys) {
    keys = [...soundKeys(word), ...skeletonKeys(word)];
    if (keptKeys.size === mostKept) keptKeys.clear();
    keptKeys.set(word, keys);
  }
  return keys;
}

/** One word of capitals: what it sounds like is another school's, as ЯГМУ like АГМУ. */
const acronym = /^\p{Lu}{2,6}$/u;

/** Adds the sound keys of the words of a name or place, and what scripts without vowels leave of them; none of an acronym, which is read by its letters. */
export function addSounds({ value, words }: IndexedName, add: Add): void {
  if (acronym.test(value)) return;
  const addKeys = (word: string) => {
    for (const key of soundKeysOf(word)) add(key);
  };
  for (const word of words) if (!word.chinese) addKeys(word.text);
  addCompounds(value, addKeys);
}

/** Adds the initials of a name of several words, in their own script and in Latin letters, and those of pinyin. */
export function addInitials({ words, syllables, otherSyllables }: IndexedName, add: Add): void {
  const telling = words.filter((word) => !word.chinese && !isJoiningWord(word.text));
  if (telling.length > 1) {
    const initials = telling.map((word) => word.text.charAt(0)).join('');
    add(initials);
    if (hasCyrillic(initials)) for (const latin of romanisations(initials)) add(latin);
  }
  for (const reading of syllables.length > 1 ? [syllables, ...otherSyllables] : []) {
    const initials = initialsOf(reading);
    for (let from = 0; from < initials.length - 1; from++) add(initials.slice(from));
  }
}

/** Returns the readings of a name as its record keeps them: syllables, the likely reading first. */
export function readingsAsText({ syllables, otherSyllables }: IndexedName): string {
  return [syllables, ...otherSyllables].map((reading) => reading.join(' ')).join(readingSeparator);
}
