import { findInInitials, findRead, findWritten, unitsSpelling, type Thoroughness } from './find-word.ts';
import { rangeIn, spelling, type Range } from './forms.ts';
import type { Query } from './query-words.ts';
import {
  initials,
  latinWholes,
  mayBeginWith,
  pinyin,
  soundedWords,
  written,
  type Found,
  type SearchText,
} from './search-text.ts';

/** How a text meets what was typed. */
export interface TextMatch {
  readonly ranges: readonly Range[];
  /** By which other letters, where not by its own. */
  readonly via: string | null;
  /** The text is just what was typed. */
  readonly exact: boolean;
  /** The text begins with what was typed, or with its words cut short. */
  readonly begins: boolean;
  /** Letters that had to be corrected. */
  readonly slips: number;
}

/** For each word of the query, in its order, where a text has it; null where it has not. */
export type WordsFound = readonly (Found | null)[];

/** Returns where a text has the words of a query in its own letters. */
export function writtenWords(text: SearchText, query: Query): WordsFound {
  return query.words.map((word) => findWritten(text, word));
}

/** Returns the same with the words that were not found looked for in every other way; those that no name has may be initials. */
export function readWords(
  text: SearchText,
  query: Query,
  found: WordsFound,
  how: Thoroughness,
  mayBe: readonly boolean[] = [],
): WordsFound {
  return query.words.map(
    (word, at) => found[at] ?? (mayBe[at] === false ? findInInitials(text, word.text) : findRead(text, word, how)),
  );
}

/** Returns ranges in order, those that touch made one. */
function mergedRanges(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length < 2) return ranges;
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Whether words follow each other in a text from its beginning, others between them or not. */
function areInOrder(hits: readonly Found[]): boolean {
  return hits[0]?.range[0] === 0 && hits.every(({ range }, at) => range[0] >= (hits[at - 1]?.range[1] ?? 0));
}

/** Returns the match that found words make. */
export function matchOfWords(found: WordsFound): TextMatch {
  const hits = found.filter((each) => each !== null);
  const vias = hits.map((hit) => hit.via).filter((via) => via !== null);
  return {
    ranges: mergedRanges(hits.map((hit) => hit.range)),
    via: vias.length > 0 ? [...new Set(vias)].join(' ') : null,
    exact: false,
    begins: areInOrder(hits),
    slips: hits.reduce((sum, hit) => sum + hit.slips, 0),
  };
}

const matchOfWhole = (range: Range, via: string | null, exact: boolean): TextMatch => ({
  ranges: [range],
  via,
  exact,
  begins: true,
  slips: 0,
});

/** The words whose romanisations make up so many letters. */
function rangeOfLatin(text: SearchText, letters: number): Range {
  const words = soundedWords(text);
  let left = letters;
  let end = words[0]?.range[1] ?? 0;
  for (const { latin, folded, range } of words) {
    if (left <= 0) break;
    left -= (latin[0] ?? folded).length;
    end = range[1];
  }
  return [words[0]?.range[0] ?? 0, end];
}

/**
 * Returns how a text begins with the whole query, in its own letters, in pinyin, in Latin letters or by initials; null where
 * it does not. Most hits of most keys are such, so nothing is made that is not needed.
 */
export function matchBeginning(text: SearchText, { joined }: Query): TextMatch | null {
  const first = joined.charCodeAt(0);
  const mayBegin = mayBeginWith(text, first);
  if (mayBegin) {
    const form = written(text);
    const units = unitsSpelling(form.text, joined);
    if (units > 0)
      return matchOfWhole(
        rangeIn(form, form.text.length - form.text.trimStart().length, units),
        null,
        form.text.trimEnd().length === units,
      );
  }
  const { length } = joined;
  if (text.readings.charCodeAt(0) === first) {
    for (const reading of pinyin(text)) {
      if (reading.text.startsWith(joined))
        return matchOfWhole(rangeIn(reading, 0, length), spelling(reading, 0, length), reading.text.length === length);
    }
    for (const letters of initials(text)) {
      if (letters.text.startsWith(joined))
        return matchOfWhole(rangeIn(letters, 0, length), spelling(letters, 0, length), false);
    }
  }
  const latin = mayBegin ? latinWholes(text).find((spelt) => spelt.startsWith(joined)) : undefined;
  return latin === undefined
    ? null
    : matchOfWhole(rangeOfLatin(text, length), latin.slice(0, length), latin.length === length);
}
