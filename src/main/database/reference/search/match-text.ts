import { fold, foldWithOrigins } from '../../../../shared/domain/fold.ts';
import { hasCyrillic, romanisations } from '../../../../shared/domain/romanise.ts';
import { soundKeys } from '../../../../shared/domain/sound-key.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/domain/words.ts';
import type { Query, QueryWord } from './query-words.ts';
import type { ReadText } from './records.ts';

/** [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

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

const han = /^\p{Script=Han}$/u;

/** A form of a text that can be compared letter by letter, with the way back to the original. */
interface Form {
  readonly text: string;
  /** Where words begin. */
  readonly isStart: (at: number) => boolean;
  readonly rangeOf: (start: number, end: number) => Range;
  readonly spelling: ((start: number, end: number) => string) | null;
}

interface Found {
  readonly range: Range;
  readonly via: string | null;
  readonly slips: number;
}

function writtenForm(value: string): Form {
  const { text, origins } = foldWithOrigins(value);
  return {
    text,
    isStart: (at) => at === 0 || text[at - 1] === ' ' || han.test(text[at - 1] as string),
    rangeOf: (start, end) => (origins ? [origins[start] as number, (origins[end - 1] as number) + 1] : [start, end]),
    spelling: null,
  };
}

/** The written form without its spaces, so that words run together or split meet it. */
function closedForm(open: Form): Form {
  const at: number[] = [];
  for (let unit = 0; unit < open.text.length; unit++) if (open.text[unit] !== ' ') at.push(unit);
  return {
    text: open.text.replaceAll(' ', ''),
    isStart: (unit) => open.isStart(at[unit] as number),
    rangeOf: (start, end) => open.rangeOf(at[start] as number, (at[end - 1] as number) + 1),
    spelling: null,
  };
}

/** The pinyin of the Chinese in a text, and nothing of the rest. */
function pinyinForm({ value, reading }: ReadText): Form {
  const syllables = reading.split(' ');
  const starts = new Map<number, number>();
  const owners: number[] = [];
  syllables.forEach((syllable, index) => {
    starts.set(owners.length, index);
    for (let unit = 0; unit < syllable.length; unit++) owners.push(index);
  });
  const { text: folded, origins } = foldWithOrigins(value);
  const places: Range[] = [];
  for (const word of wordsOf(folded).filter(({ chinese }) => chinese)) {
    let at = word.start;
    for (const character of word.text) {
      places.push([origins ? (origins[at] as number) : at, origins ? (origins[at + character.length] as number) : at + character.length]);
      at += character.length;
    }
  }
  return {
    text: syllables.join(''),
    isStart: (at) => starts.has(at),
    rangeOf: (start, end) => [places[owners[start] as number]?.[0] ?? 0, places[owners[end - 1] as number]?.[1] ?? 0],
    spelling: (start, end) => syllables.slice(owners[start], (owners[end - 1] as number) + 1).join(''),
  };
}

/** The first letters of a text's words, or of its pinyin. */
function initialsForm(text: ReadText, latin: boolean): Form {
  const { text: folded, origins } = foldWithOrigins(text.value);
  const original = (at: number) => (origins ? (origins[at] as number) : at);
  const words = wordsOf(folded);
  if (text.reading !== '') {
    const form = pinyinForm(text);
    const starts: number[] = [];
    for (let at = 0; at < form.text.length; at++) if (form.isStart(at)) starts.push(at);
    return {
      text: starts.map((at) => form.text[at]).join(''), isStart: () => true,
      rangeOf: (start, end) => form.rangeOf(starts[start] as number, (starts[end - 1] as number) + 1),
      spelling: (start, end) => form.spelling?.(starts[start] as number, (starts[end - 1] as number) + 1) ?? '',
    };
  }
  const telling = words.filter((word) => !word.chinese && !isJoiningWord(word.text));
  const letters = telling.map((word) => word.text.charAt(0)).join('');
  const spelt = latin && hasCyrillic(letters) ? (romanisations(letters)[0] as string) : letters;
  return {
    text: spelt, isStart: (at) => at === 0,
    rangeOf: (start, end) => [original(telling[start]?.start ?? 0), original((telling[end - 1]?.start ?? folded.length - 1) + 1)],
    spelling: () => spelt,
  };
}

/** Finds a word where one begins; a corrected one takes the rest of the found word in, since its own letters end anywhere. */
function findIn(form: Form, word: string, chinese: boolean, toEnd = false): Found | null {
  for (let at = form.text.indexOf(word); at !== -1; at = form.text.indexOf(word, at + 1)) {
    if (!chinese && !form.isStart(at)) continue;
    let end = at + word.length;
    if (toEnd) while (end < form.text.length && form.text[end] !== ' ' && !form.isStart(end)) end++;
    return { range: form.rangeOf(at, end), via: form.spelling?.(at, end) ?? null, slips: 0 };
  }
  return null;
}

function spellingsOf(word: QueryWord): readonly { readonly text: string; readonly slips: number }[] {
  return word.others.length === 0 ? [{ text: word.text, slips: 0 }] : [{ text: word.text, slips: 0 }, ...word.others];
}

function findSpelt(forms: readonly Form[], word: QueryWord): Found | null {
  for (const { text, slips } of spellingsOf(word)) {
    for (const form of forms) {
      const found = findIn(form, text, word.chinese, slips > 0);
      if (found) return { ...found, slips };
    }
  }
  return null;
}

/** Finds a word of letters by romanisation, then by sound. */
function findSounding(value: string, word: QueryWord): Found | null {
  if (word.chinese) return null;
  const { text, origins } = foldWithOrigins(value);
  const original = (at: number) => (origins ? (origins[at] as number) : at);
  for (const { text: spelling } of spellingsOf(word)) {
    const keys = soundKeys(spelling);
    for (const part of wordsOf(text)) {
      const start = original(part.start);
      const end = original(part.start + part.text.length);
      const latin = hasCyrillic(part.text) ? romanisations(value.slice(start, end)) : [];
      const near = latin.some((spelt) => fold(spelt).startsWith(spelling)) || soundKeys(part.text).some((heard) => keys.some((key) => heard.startsWith(key)));
      if (near) return { range: [start, end], via: latin[0] ?? null, slips: 0 };
    }
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
  return { range: form.rangeOf(first, from + 1), via: null, slips: 0 };
}

/** Returns ranges in order, those that touch made one. */
export function mergedRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function asMatch(found: readonly (Found | null)[], exact: boolean, begins: boolean): TextMatch {
  const hits = found.filter((each) => each !== null);
  const via = hits.map((hit) => hit.via).filter((text) => text !== null);
  return {
    matched: found.map((each) => each !== null), ranges: mergedRanges(hits.map((hit) => hit.range)), via: via.length > 0 ? [...new Set(via)].join(' ') : null,
    exact, begins, slips: hits.reduce((sum, hit) => sum + hit.slips, 0),
  };
}

/** Returns how a text meets the query by its own letters alone: the quick way, enough for most. */
export function matchWritten(text: ReadText, query: Query): TextMatch {
  const form = writtenForm(text.value);
  const found = query.words.map((word) => findSpelt([form], word));
  const closed = form.text.replaceAll(' ', '');
  return asMatch(found, closed === query.joined, closed.startsWith(query.joined));
}

/** Returns how a text meets the query in every way: as written, run together, in pinyin, by initials, by sound. */
export function matchAnyway(text: ReadText, query: Query): TextMatch {
  const written = writtenForm(text.value);
  const closed = closedForm(written);
  const latin = query.words.some((word) => /[a-z]/.test(word.text));
  const forms = text.reading === '' ? [written, closed] : [written, closed, pinyinForm(text)];
  const initials = initialsForm(text, latin);
  const wholes = [closed.text, ...(text.reading === '' ? [] : [text.reading.replaceAll(' ', '')]), ...(hasCyrillic(text.value) ? romanisations(text.value).map((spelt) => fold(spelt).replaceAll(' ', '')) : [])];
  const exact = wholes.includes(query.joined);
  const begins = wholes.some((whole) => whole.startsWith(query.joined));
  const whole = begins ? findSpelt(forms, { text: query.joined, chinese: false, others: [] }) : null;
  const found = query.words.map((word) => whole ?? findSpelt(forms, word) ?? (word.text.length > 1 ? findIn(initials, word.text, false) : null) ?? findSounding(text.value, word) ?? findScattered(written, word));
  return asMatch(found, exact, begins);
}
