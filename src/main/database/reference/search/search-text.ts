import { fold, foldWithOrigins } from '../../../../shared/domain/fold.ts';
import { hasCyrillic, romanisations } from '../../../../shared/domain/romanise.ts';
import { soundKeys } from '../../../../shared/domain/sound-key.ts';
import { readingSeparator } from '../../../../shared/domain/search-layout.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/domain/words.ts';

/** [start, end) in UTF-16 units of the text as it is shown. */
export type Range = readonly [start: number, end: number];

/** A form of a text that is compared letter by letter, with the way back to the text. */
export interface Form {
  readonly text: string;
  /** Whether a word may begin there. */
  readonly isStart: (at: number) => boolean;
  readonly rangeOf: (start: number, end: number) => Range;
  /** What to call this form in `via`; null for the text's own letters. */
  readonly spelling: ((start: number, end: number) => string) | null;
}

/** A word of a text in its own letters and, from another script, in Latin ones. */
export interface SoundedWord {
  readonly folded: string;
  readonly latin: readonly string[];
  readonly range: Range;
  readonly sounds: () => readonly string[];
}

/** A name or place with the forms it can be found by, each made when first needed. */
export interface SearchText {
  readonly value: string;
  readonly written: () => Form;
  /** The written form without its spaces. */
  readonly closed: () => Form;
  /** One for each reading, none without Chinese characters. */
  readonly pinyin: () => readonly Form[];
  /** Of its words, or one for each reading. */
  readonly initials: () => readonly Form[];
  readonly words: () => readonly SoundedWord[];
  /** The whole without spaces: as written, in pinyin, in Latin letters; initials are not the whole. */
  readonly wholes: () => readonly string[];
}

const isChinese = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const space = 0x20;

function writtenForm(value: string): Form {
  const { text, origins } = foldWithOrigins(value);
  return {
    text,
    isStart: (at) => at === 0 || text.charCodeAt(at - 1) === space || isChinese(text.charCodeAt(at - 1)),
    rangeOf: (start, end) => (origins ? [origins[start] as number, (origins[end - 1] as number) + 1] : [start, end]),
    spelling: null,
  };
}

function closedForm(open: Form): Form {
  if (!open.text.includes(' ')) return open;
  const places: number[] = [];
  for (let unit = 0; unit < open.text.length; unit++) if (open.text.charCodeAt(unit) !== space) places.push(unit);
  return {
    text: open.text.replaceAll(' ', ''),
    isStart: (at) => open.isStart(places[at] as number),
    rangeOf: (start, end) => open.rangeOf(places[start] as number, (places[end - 1] as number) + 1),
    spelling: null,
  };
}

/** The pinyin of a text's Chinese characters and nothing of the rest; `places` are theirs in the text. */
function pinyinForm(syllables: readonly string[], places: readonly Range[]): Form {
  const owners: number[] = [];
  const starts = new Set<number>();
  syllables.forEach((syllable, index) => {
    starts.add(owners.length);
    for (let unit = 0; unit < syllable.length; unit++) owners.push(index);
  });
  const first = (at: number) => owners[at] as number;
  return {
    text: syllables.join(''),
    isStart: (at) => starts.has(at),
    rangeOf: (start, end) => [places[first(start)]?.[0] ?? 0, places[first(end - 1)]?.[1] ?? 0],
    spelling: (start, end) => syllables.slice(first(start), first(end - 1) + 1).join(''),
  };
}

/** The first letters of what `parts` names, whole again in `via`. */
function initialsForm(parts: readonly { readonly text: string; readonly range: Range }[], anyStart: boolean): Form {
  const text = parts.map((part) => part.text.charAt(0)).join('');
  return {
    text,
    isStart: (at) => anyStart || at === 0,
    rangeOf: (start, end) => [parts[start]?.range[0] ?? 0, parts[end - 1]?.range[1] ?? 0],
    spelling: (start, end) => (anyStart ? parts.slice(start, end).map((part) => part.text).join('') : text),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function soundedWords(value: string, form: Form): SoundedWord[] {
  return wordsOf(form.text).filter((word) => !word.chinese).map(({ text, start }) => {
    const range = form.rangeOf(start, start + text.length);
    return { folded: text, range, sounds: once(() => soundKeys(text)), latin: hasCyrillic(text) ? romanisations(value.slice(...range)).map((spelt) => fold(spelt).replaceAll(' ', '')) : [] };
  });
}

function rangesOfChinese(form: Form): Range[] {
  const ranges: Range[] = [];
  for (const word of wordsOf(form.text)) {
    let at = word.start;
    if (word.chinese) for (const character of word.text) ranges.push(form.rangeOf(at, (at += character.length)));
  }
  return ranges;
}

/** Returns a text with its forms; each of the `readings` has a syllable of pinyin for each of its Chinese characters. */
export function searchText(value: string, readings: string): SearchText {
  const written = once(() => writtenForm(value));
  const spelt = readings === '' ? [] : readings.split(readingSeparator).map((reading) => reading.split(' '));
  const words = once(() => soundedWords(value, written()));
  const places = once(() => rangesOfChinese(written()));
  const initialsOfWords = () => initialsForm(words().filter(({ folded }) => !isJoiningWord(folded)).map(({ folded, latin, range }) => ({ text: latin[0] ?? folded, range })), false);
  return {
    value, written, words,
    closed: once(() => closedForm(written())),
    pinyin: once(() => spelt.map((syllables) => pinyinForm(syllables, places()))),
    initials: once(() => (spelt.length === 0 ? [initialsOfWords()] : spelt.map((syllables) => initialsForm(syllables.map((text, at) => ({ text, range: places()[at] ?? [0, 0] })), true)))),
    wholes: once(() => {
      const latin = hasCyrillic(value) ? romanisations(value).map((text) => fold(text).replaceAll(' ', '')) : [];
      return [written().text.replaceAll(' ', ''), ...spelt.map((syllables) => syllables.join('')), ...latin];
    }),
  };
}
