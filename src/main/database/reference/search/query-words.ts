import { fold } from '../../../../shared/reference-format/fold.ts';
import { skeletonsTyped } from '../../../../shared/reference-format/skeleton.ts';
import { soundKeys } from '../../../../shared/reference-format/sound-key.ts';
import { russianStems } from './russian-stems.ts';
import { isJoiningWord, wordsOf, type Word } from '../../../../shared/reference-format/split-words.ts';

/** A word that was typed. */
export interface QueryWord {
  readonly text: string;
  readonly chinese: boolean;
  /** Other words it may stand for, each with the slips that takes: lv for lü, ha1 for ha, and corrections. */
  readonly others: readonly { readonly text: string; readonly slips: number }[];
  /** How it sounds; see `soundKeys`. */
  readonly sounds: () => readonly string[];
  /** Its consonants, in a script that writes few vowels; see `skeletonsTyped`. */
  readonly skeletons: () => readonly string[];
  /** It asks for kinds of institution, whatever a name calls them. */
  readonly asksForKind?: true;
}

export interface Query {
  /** What was typed where this is the English name it may stand for; it says why a hit is one. */
  readonly typed?: Query;
  /** None for a text without letters and digits. */
  readonly words: readonly QueryWord[];
  /** All that was typed, without spaces. */
  readonly joined: string;
  /** Its words may stand for other languages' words of the same meaning. */
  readonly isLoose?: true;
  /** It is a place and nothing else: what is there is weighed by what it teaches. */
  readonly isPlace?: true;
  /** The place that it asks for is a whole country: a school called after a town of it is meant no more than others. */
  readonly isOfCountry?: true;
  /** It asks for a university and for no subject: the general one is meant before those of one subject. */
  readonly isGeneral?: true;
}

/** Most words are found by their letters, and how they sound is never asked. */
function onceAsked<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

const noSkeletons = (): readonly string[] => [];

/** Returns a word of letters as if it had been typed. */
export function plainWord(text: string): QueryWord {
  return { text, chinese: false, others: [], sounds: onceAsked(() => soundKeys(text)), skeletons: noSkeletons };
}

/** More is no name: what comes after so many characters or words is not looked at. */
export const longestText = 200;
export const mostWords = 16;

/** What a word of pinyin may mean otherwise: tones as digits, v or yu for ü. */
function otherSpellings(word: string): { text: string; slips: number }[] {
  const spellings: string[] = [];
  if (/[1-5]$/.test(word) && /^(?:[a-z]*[aeiouv][a-z]*[1-5])+$/.test(word)) spellings.push(word.replace(/[1-5]/g, ''));
  for (const text of [word, ...spellings])
    if (/[ln](?:v|yu)/.test(text)) spellings.push(text.replace(/([ln])(?:v|yu)/g, '$1u'));
  return spellings.map((text) => ({ text, slips: 0 }));
}

/** Returns a word that may stand for its stem, too, if it is a Russian adjective or noun in another case or gender than names have it. */
export function inOtherCases(word: QueryWord): QueryWord {
  const stems = russianStems(word.text).filter((text) => !word.others.some((other) => other.text === text));
  return stems.length === 0
    ? word
    : { ...word, others: [...word.others, ...stems.map((text) => ({ text, slips: 0 }))] };
}

/** Returns a word that was typed with what it may stand for. */
export function wordFor({ text, chinese }: Word): QueryWord {
  return {
    text,
    chinese,
    others: chinese ? [] : otherSpellings(text),
    sounds: onceAsked(() => soundKeys(text)),
    skeletons: onceAsked(() => skeletonsTyped(text)),
  };
}

/** Returns what was typed as search compares it; words that only join others are left out, except the last, which may be the start of another. */
export function parseQuery(text: string): Query {
  const all = wordsOf(fold(text.slice(0, longestText).toWellFormed())).slice(0, mostWords);
  const telling = all.filter(({ text: word }, at) => at === all.length - 1 || !isJoiningWord(word));
  const words = telling.filter((word, at) => telling.findIndex((other) => other.text === word.text) === at);
  return {
    words: words.map(wordFor),
    joined: all.map((word) => word.text).join(''),
  };
}
