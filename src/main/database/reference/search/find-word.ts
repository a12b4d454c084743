import { hasCyrillic } from '../../../../shared/reference-format/romanise.ts';
import { isStart, rangeIn, space, spelling, type Form } from './forms.ts';
import type { QueryWord } from './query-words.ts';
import { remembered } from './remembered.ts';
import {
  initials,
  mayHaveInitials,
  pinyin,
  soundedWords,
  written,
  type Found,
  type SearchText,
} from './search-text.ts';

/** How far to go: also by a text's readings, or also by sound and with gaps. */
export type Thoroughness = 'read' | 'sounded';

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

/** Returns where a text has a word in its own letters, or one of the words it may stand for. */
export function findWritten(text: SearchText, word: QueryWord): Found | null {
  const form = written(text);
  const found = findIn(form, word.text, word.chinese, 0);
  if (found) return found;
  for (const other of word.others) {
    const corrected = findIn(form, other.text, false, other.slips);
    if (corrected) return corrected;
  }
  return null;
}

/** Returns how many units from `from` on, spaces among them, spell a query without spaces; 0 where they spell another. */
export function unitsSpelling(text: string, query: string, from = 0): number {
  const { length } = query;
  let at = from;
  for (let unit = 0; unit < length; unit++, at++) {
    while (text.charCodeAt(at) === space) at++;
    if (text.charCodeAt(at) !== query.charCodeAt(unit)) return 0;
  }
  return at - from;
}

/** Finds a word that the text writes as several. */
function findRunTogether(form: Form, word: string): Found | null {
  for (let at = 0; at !== -1 && at < form.text.length;) {
    const units = unitsSpelling(form.text, word, at);
    if (units > 0) return { range: rangeIn(form, at, at + units), via: null, slips: 0 };
    const next = form.text.indexOf(' ', at);
    at = next === -1 ? -1 : next + 1;
  }
  return null;
}

/** Whether a syllable begins with the first letter of a word: a cheap no for most. */
function maySpell(readings: string, word: string): boolean {
  return readings.charCodeAt(0) === word.charCodeAt(0) || readings.includes(` ${word.charAt(0)}`);
}

function findInPinyin(text: SearchText, word: QueryWord): Found | null {
  for (const { text: spelt, slips } of [{ text: word.text, slips: 0 }, ...word.others]) {
    if (!maySpell(text.readings, spelt)) continue;
    for (const form of pinyin(text)) {
      const found = findIn(form, spelt, false, slips);
      if (found) return found;
    }
  }
  return null;
}

/** Returns where initials of a text are a word. */
export function findInInitials(text: SearchText, word: string): Found | null {
  if (word.length < 2 || !mayHaveInitials(text, word.length)) return null;
  if (text.readings !== '' && !maySpell(text.readings, word)) return null;
  for (const form of initials(text)) {
    const found = findIn(form, word, false, 0);
    if (found) return found;
  }
  return null;
}

/** Finds a word of letters by romanisation and, if that is wanted, by sound. */
function findSounding(text: SearchText, word: QueryWord, bySound: boolean): Found | null {
  const typedSkeletons = word.skeletons();
  // Of other letters nothing else is compared, and most texts have none.
  if (!bySound && typedSkeletons.length === 0 && !hasCyrillic(text.value)) return null;
  const typedSounds = bySound ? word.sounds() : [];
  for (const { latin, range, sounds, skeletons } of soundedWords(text)) {
    const near =
      latin.some((spelt) => spelt.startsWith(word.text)) ||
      (bySound && sounds().some((heard) => typedSounds.some((key) => heard.startsWith(key)))) ||
      (typedSkeletons.length > 0 && skeletons().some((key) => typedSkeletons.includes(key)));
    if (near) return { range, via: latin[0] ?? null, slips: 0 };
  }
  return null;
}

/** Finds the characters of a Chinese word in their order, with others between: 哈医大 in 哈尔滨医科大学. */
function findScattered(form: Form, word: string): Found | null {
  let from = -1;
  let first = -1;
  for (const character of word) {
    from = form.text.indexOf(character, from + 1);
    if (from === -1) return null;
    if (first === -1) first = from;
  }
  return { range: rangeIn(form, first, from + 1), via: null, slips: 0 };
}

function read(text: SearchText, word: QueryWord, how: Thoroughness): Found | null {
  return (
    (text.readings === '' ? null : findInPinyin(text, word)) ??
    findRunTogether(written(text), word.text) ??
    findInInitials(text, word.text) ??
    findSounding(text, word, how === 'sounded')
  );
}

/** Names what tells whether a text has a word; null where what else it stands for tells, too. */
export function keyOfWord(word: QueryWord, how: Thoroughness): string | null {
  if (word.chinese || word.others.length > 0 || word.skeletons().length > 0) return null;
  return how === 'sounded' ? `${word.text} ` : word.text;
}

/** Returns where a text has a word otherwise than in its own letters. */
export function findRead(text: SearchText, word: QueryWord, how: Thoroughness): Found | null {
  if (word.chinese) return how === 'sounded' ? findScattered(written(text), word.text) : null;
  const key = keyOfWord(word, how);
  return key === null
    ? read(text, word, how)
    : remembered((text.made.read ??= new Map<string, Found | null>()), key, () => read(text, word, how));
}
