import { fold } from '../../shared/reference-format/fold.ts';
import { isJoiningWord } from '../../shared/reference-format/split-words.ts';

/** Returns a name as it is compared with that of another school: folded, without its articles, "&" as the word it is read as. */
export function comparedName(name: string): string {
  return fold(name.replace(/&/g, ' and '))
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A note at the end of a name, by which those of the same name are told apart: University of Newcastle (Australia). */
const note = /\s*[(（][^()（）]+[)）]\s*$/;

/** Returns a name without the note at its end; null where it has none. */
export function withoutNote(name: string): string | null {
  const plain = name.replace(note, '');
  return plain === name || plain === '' ? null : plain;
}

/** Returns what `comparedName` gave as names are compared that are written a little differently: without words that only join others. */
export function looselyComparedName(compared: string): string {
  const words = compared.split(' ');
  return words.some(isJoiningWord) ? words.filter((word) => !isJoiningWord(word)).join(' ') : compared;
}

/** Scripts that write no spaces between words: there a word is found anywhere. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Returns a name as the words of the directory are compared with it: folded, an apostrophe parting words, with a space at each end. */
export function wordsOfName(name: string): string {
  return ` ${fold(name.replace(/['’ʼ`´]/g, ' '))
    .replace(/ +/g, ' ')
    .trim()} `;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function patternOf(word: string): string {
  const inner = wordsOfName(word.replaceAll('*', '')).trim();
  if (inner === '') throw new Error(`The directory has an empty word: ${word}`);
  if (unspaced.test(inner)) return escaped(inner);
  return `${word.startsWith('*') ? ' [^ ]*' : ' '}${escaped(inner)}${word.endsWith('*') ? '[^ ]*' : ''}(?= )`;
}

/** Words that are looked for in names, as `wordsOfName` gives them. */
export interface NameWords {
  readonly found: (words: string) => boolean;
  /** The words of the name without those that were found. */
  readonly without: (words: string) => string;
}

/** Returns what finds any of some words; a longer one is found before one that it begins with. */
export function nameWords(words: readonly string[]): NameWords {
  const patterns = [...new Set(words)].sort((a, b) => b.length - a.length).map(patternOf);
  if (patterns.length === 0) return { found: () => false, without: (text) => text };
  const one = new RegExp(patterns.join('|'), 'u');
  const all = new RegExp(one, 'gu');
  return { found: (text) => one.test(text), without: (text) => text.replace(all, ' ') };
}
