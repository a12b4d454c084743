import type { Query, QueryWord } from './query-words.ts';
import type { Form, Range, SearchText } from './search-text.ts';

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
    if (!chinese && !form.isStart(at)) continue;
    let end = at + word.length;
    if (slips > 0) while (end < form.text.length && form.text.charCodeAt(end) !== space && !form.isStart(end)) end++;
    return { range: form.rangeOf(at, end), via: form.spelling?.(at, end) ?? null, slips };
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

/** Finds a word of letters by romanisation and, if that is wanted, by sound. */
function findSounding(text: SearchText, word: QueryWord, bySound: boolean): Found | null {
  if (word.chinese) return null;
  for (const { latin, range, sounds } of text.words()) {
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
  return { range: form.rangeOf(first, from + 1), via: null, slips: 0 };
}

function firstIn(forms: readonly Form[], find: (form: Form) => Found | null): Found | null {
  for (const form of forms) {
    const found = find(form);
    if (found) return found;
  }
  return null;
}

function findWord(text: SearchText, word: QueryWord, how: Thoroughness): Found | null {
  const written = findSpelt(text.written(), word);
  if (written || how === 'written') return written;
  return firstIn(text.pinyin(), (form) => findSpelt(form, word))
    ?? findSpelt(text.closed(), word)
    ?? (word.text.length > 1 ? firstIn(text.initials(), (form) => findIn(form, word.text, false, 0)) : null)
    ?? findSounding(text, word, how === 'sounded')
    ?? (how === 'sounded' ? findScattered(text.written(), word) : null);
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

/** Finds the whole query at the beginning of a text, in whichever form. */
function findBeginning(text: SearchText, query: Query, how: Thoroughness): Found | null {
  const forms = how === 'written' ? [text.closed()] : [text.closed(), ...text.pinyin(), ...text.initials()];
  return firstIn(forms, (form) => (form.text.startsWith(query.joined) ? findIn(form, query.joined, false, 0) : null));
}

/** Returns how a text meets the query. */
export function matchText(text: SearchText, query: Query, how: Thoroughness): TextMatch {
  const beginning = findBeginning(text, query, how);
  const wholes = how === 'written' ? [text.closed().text] : text.wholes();
  const found = query.words.map((word) => findWord(text, word, how) ?? beginning);
  const hits = found.filter((each) => each !== null);
  const via = hits.map((hit) => hit.via).filter((spelling) => spelling !== null);
  return {
    matched: found.map((each) => each !== null),
    ranges: mergedRanges(hits.map((hit) => hit.range)),
    via: via.length > 0 ? [...new Set(via)].join(' ') : null,
    exact: wholes.includes(query.joined),
    begins: beginning !== null || wholes.some((whole) => whole.startsWith(query.joined)),
    slips: hits.reduce((sum, hit) => sum + hit.slips, 0),
  };
}
