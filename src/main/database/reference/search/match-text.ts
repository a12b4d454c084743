import { isStart, rangeIn, spelling, type Form, type Range } from './forms.ts';
import type { Query, QueryWord } from './query-words.ts';
import { closed, initials, latinWholes, pinyin, soundedWords, written, type SearchText } from './search-text.ts';

/** How a text meets what was typed. */
export interface TextMatch {
  /** Of the query's words, in its order, whether the text has each. */
  readonly matched: readonly boolean[];
  readonly ranges: readonly Range[];
  /** By which other letters, where not by its own. */
  readonly via: string | null;
  /** The text is just what was typed. */
  readonly exact: boolean;
  /** The text begins with what was typed. */
  readonly begins: boolean;
  /** Letters that had to be corrected. */
  readonly slips: number;
}

/** How far to go: by the text's own letters alone; also by its readings; also by sound and with gaps. */
export type Thoroughness = 'written' | 'read' | 'sounded';

interface Found {
  readonly range: Range;
  readonly via: string | null;
  readonly slips: number;
}

const space = 0x20;

/** Finds a word where one begins; a corrected one takes the rest of the found word in, since its own letters end anywhere. */
function findIn(form: Form, word: string, chinese: boolean, slips: number): Found | null {
  for (let at = form.text.indexOf(word); at !== -1; at = form.text.indexOf(word, at + 1)) {
    if (!chinese && !isStart(form, at)) continue;
    let end = at + word.length;
    if (slips > 0) while (end < form.text.length && form.text.charCodeAt(end) !== space && !isStart(form, end)) end++;
    return { range: rangeIn(form, at, end), via: spelling(form, at, end), slips };
  }
  return null;
}

function findSpelt(form: Form, word: QueryWord): Found | null {
  const found = findIn(form, word.text, word.chinese, 0);
  if (found) return found;
  for (const { text, slips } of word.others) {
    const other = findIn(form, text, false, slips);
    if (other) return other;
  }
  return null;
}

function firstIn(forms: readonly Form[], find: (form: Form) => Found | null): Found | null {
  for (const form of forms) {
    const found = find(form);
    if (found) return found;
  }
  return null;
}

/** Finds a word of letters by romanisation and, if that is wanted, by sound. */
function findSounding(text: SearchText, word: QueryWord, bySound: boolean): Found | null {
  if (word.chinese) return null;
  for (const { latin, range, sounds } of soundedWords(text)) {
    const near = latin.some((spelt) => spelt.startsWith(word.text)) || (bySound && sounds().some((heard) => word.sounds.some((key) => heard.startsWith(key))));
    if (near) return { range, via: latin[0] ?? null, slips: 0 };
  }
  return null;
}

/** Finds the characters of a Chinese word in their order, with others between: 哈医大 in 哈尔滨医科大学. */
function findScattered(form: Form, word: QueryWord): Found | null {
  if (!word.chinese) return null;
  let from = -1;
  let first = -1;
  for (const character of word.text) {
    from = form.text.indexOf(character, from + 1);
    if (from === -1) return null;
    if (first === -1) first = from;
  }
  return { range: rangeIn(form, first, from + 1), via: null, slips: 0 };
}

function findWord(text: SearchText, word: QueryWord, how: Thoroughness): Found | null {
  const found = findSpelt(written(text), word);
  if (found || how === 'written') return found;
  return firstIn(pinyin(text), (form) => findSpelt(form, word))
    ?? findSpelt(closed(text), word)
    ?? (word.text.length > 1 ? firstIn(initials(text), (form) => findIn(form, word.text, false, 0)) : null)
    ?? findSounding(text, word, how === 'sounded')
    ?? (how === 'sounded' ? findScattered(written(text), word) : null);
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

function matchOfWhole(query: Query, { range, via }: Pick<Found, 'range' | 'via'>, exact: boolean): TextMatch {
  return { matched: query.words.map(() => true), ranges: [range], via, exact, begins: true, slips: 0 };
}

/** How many units of a folded text, spaces among them, spell a query without spaces; 0 where it begins otherwise. */
function unitsSpelling(text: string, query: string): number {
  let at = 0;
  for (let unit = 0; unit < query.length; unit++, at++) {
    while (text.charCodeAt(at) === space) at++;
    if (text.charCodeAt(at) !== query.charCodeAt(unit)) return 0;
  }
  return at;
}

/**
 * Returns how a text begins with the whole query, in its own letters, in pinyin, by initials or in Latin letters; null where it
 * does not. Most hits of most keys are such, so nothing is made that is not needed.
 */
export function matchBeginning(text: SearchText, query: Query): TextMatch | null {
  const form = written(text);
  const units = unitsSpelling(form.text, query.joined);
  if (units > 0) {
    const start = form.text.length - form.text.trimStart().length;
    return matchOfWhole(query, { range: rangeIn(form, start, units), via: null }, form.text.trimEnd().length === units);
  }
  for (const reading of pinyin(text)) {
    if (reading.text.startsWith(query.joined)) {
      const length = query.joined.length;
      return matchOfWhole(query, { range: rangeIn(reading, 0, length), via: spelling(reading, 0, length) }, reading.text.length === length);
    }
  }
  const latin = latinWholes(text).find((spelt) => spelt.startsWith(query.joined));
  if (latin !== undefined) return matchOfWhole(query, { range: rangeOfLatin(text, query.joined.length), via: latin.slice(0, query.joined.length) }, latin.length === query.joined.length);
  for (const letters of text.readings === '' ? [] : initials(text)) {
    if (letters.text.startsWith(query.joined)) {
      const length = query.joined.length;
      return matchOfWhole(query, { range: rangeIn(letters, 0, length), via: spelling(letters, 0, length) }, false);
    }
  }
  return null;
}

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

/** Returns which of the query's words a text has. */
export function matchWords(text: SearchText, query: Query, how: Thoroughness): TextMatch {
  const found = query.words.map((word) => findWord(text, word, how));
  const hits = found.filter((each) => each !== null);
  const vias = hits.map((hit) => hit.via).filter((via) => via !== null);
  return {
    matched: found.map((each) => each !== null),
    ranges: mergedRanges(hits.map((hit) => hit.range)),
    via: vias.length > 0 ? [...new Set(vias)].join(' ') : null,
    exact: false, begins: false,
    slips: hits.reduce((sum, hit) => sum + hit.slips, 0),
  };
}
