import { fold } from '../../shared/domain/fold.ts';
import { hasCyrillic, romanisations } from '../../shared/domain/romanise.ts';
import { chineseTermLength, cutTerm } from '../../shared/domain/search-layout.ts';
import { soundKeys } from '../../shared/domain/sound-key.ts';
import { isJoiningWord, wordsOf, type Word } from '../../shared/domain/words.ts';
import { readingsOf, syllablesOf } from './readings.ts';

/** A name as it is indexed; `syllables` are those of its Chinese characters in order, empty without any. */
export interface IndexedName {
  readonly value: string;
  readonly syllables: readonly string[];
}

type Add = (term: string) => void;

const letterOrDigitOnly = /^[\p{L}\p{N}]+$/u;

/** Returns a name with its reading, the slow part of indexing it. */
export function indexedName(value: string): IndexedName {
  const chinese = wordsOf(fold(value)).filter((word) => word.chinese);
  return { value, syllables: chinese.flatMap((word) => syllablesOf(word.text)) };
}

/** The Chinese runs of a name with the readings of each. */
function runsOf(words: readonly Word[], syllables: readonly string[]): { readonly text: string; readonly readings: readonly (readonly string[])[] }[] {
  let at = 0;
  return words.filter((word) => word.chinese).map(({ text }) => {
    const count = Array.from(text).length;
    const readings = readingsOf(text, syllables.slice(at, at + count));
    at += count;
    return { text, readings };
  });
}

/** Adds the whole name without spaces, as written, in pinyin and in Latin letters. */
export function addWholeNames({ value, syllables }: IndexedName, add: Add): void {
  const words = wordsOf(fold(value));
  add(words.map((word) => word.text).join(''));
  if (syllables.length > 0) {
    let at = 0;
    const spelt = words.map((word) => (word.chinese ? syllables.slice(at, (at += Array.from(word.text).length)).join('') : word.text)).join('');
    add(spelt);
    const [run, ...others] = runsOf(words, syllables);
    if (run && others.length === 0 && words.length === 1) for (const reading of run.readings) add(reading.join(''));
  }
  if (hasCyrillic(value)) for (const latin of romanisations(value)) add(fold(latin).replaceAll(' ', ''));
}

function addWithCompounds(text: string, add: Add): void {
  for (const word of wordsOf(fold(text))) if (!word.chinese) add(word.text);
  for (const compound of text.match(/[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu) ?? []) add(fold(compound).replaceAll(' ', ''));
}

/** Adds the words of a name or place: as written, hyphenated ones joined too, in Latin letters, and Chinese from each character. */
export function addWords({ value, syllables }: IndexedName, add: Add): void {
  addWithCompounds(value, add);
  if (hasCyrillic(value)) for (const latin of romanisations(value)) addWithCompounds(latin, add);
  for (const { text, readings } of runsOf(wordsOf(fold(value)), syllables)) {
    const characters = Array.from(text);
    characters.forEach((_, from) => {
      add(cutTerm(characters.slice(from).join(''), chineseTermLength));
      for (const reading of readings) add(reading.slice(from).join(''));
    });
  }
}

/** Adds the words that a slip is understood in: those of letters, as written. */
export function addCorrectable({ value, syllables }: IndexedName, add: Add): void {
  for (const { text, chinese } of wordsOf(fold(value))) if (!chinese && letterOrDigitOnly.test(text)) add(text);
  if (syllables.length > 1 && syllables.length < 5) add(syllables.join(''));
}

/** Adds the sound keys of the words of a name or place. */
export function addSounds({ value }: IndexedName, add: Add): void {
  addWithCompounds(value, (word) => {
    for (const key of soundKeys(word)) add(key);
  });
}

/** Adds the initials of a name of several words, in their own script and in Latin letters, and those of pinyin. */
export function addInitials({ value, syllables }: IndexedName, add: Add): void {
  const words = wordsOf(fold(value)).filter((word) => !word.chinese && !isJoiningWord(word.text)).map((word) => word.text);
  if (words.length > 1) {
    const initials = words.map((word) => word.charAt(0)).join('');
    add(initials);
    if (hasCyrillic(initials)) for (const latin of romanisations(initials)) add(latin);
  }
  if (syllables.length > 1) {
    const initials = syllables.map((syllable) => syllable.charAt(0));
    for (let from = 0; from < initials.length - 1; from++) add(initials.slice(from).join(''));
  }
}
