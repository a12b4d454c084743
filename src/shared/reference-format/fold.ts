import { simplifiedForms } from './traditional.ts';

/** Letters that Unicode does not decompose, and what people type for them. */
const otherLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    ß: 'ss',
    ı: 'i',
    æ: 'ae',
    œ: 'oe',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ŋ: 'n',
    ŧ: 't',
    ə: 'a',
    ɓ: 'b',
    ɗ: 'd',
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    і: 'и',
    є: 'е',
    ґ: 'г',
    ҷ: 'ч',
    ҳ: 'х',
    ђ: 'д',
    ћ: 'ч',
    љ: 'л',
    њ: 'н',
    џ: 'ч',
    ј: 'и',
    ҡ: 'к',
    ҝ: 'к',
    ҙ: 'з',
    ҫ: 'с',
    ҥ: 'н',
    җ: 'ж',
    ԥ: 'п',
    // Arabic letters that keyboards of Arabic, Persian and Urdu give for one another.
    ة: 'ه',
    ۃ: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ے: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ٱ: 'ا',
    ۋ: 'و',
  }),
);
/** Signs inside a word that people leave out: apostrophes, and the primes that transliterations print for ь and ъ. */
const unwritten = /['’‘`´ʹʺʼʻʾʿ′″\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** The sign over a letter of an Indic script that stands for n, as its letter n also does: हिंदी, हिन्दी. */
const indicN = /[\u0902\u0982\u0a02\u0a82\u0b02\u0c02\u0c82\u0d02]/;
/** From the sign to the letter in each of their blocks. */
const toLetterN = 0x26;
/** Vowels after a consonant in the scripts of India, Thailand, Laos, Burma and Cambodia: marks by their shape, and letters of the word. */
const vowelSign =
  /[\u093e-\u094c\u09be-\u09cc\u0a3e-\u0a4c\u0abe-\u0acc\u0b3e-\u0b4c\u0bbe-\u0bcc\u0c3e-\u0c4c\u0cbe-\u0ccc\u0d3e-\u0d4c\u0dcf-\u0ddf\u0e31\u0e34-\u0e39\u0eb1\u0eb4-\u0ebb\u102b-\u1032\u103b-\u103e\u17b6-\u17c5]/;
/** Of long vowels the short ones, and of the English o of डॉक्टर the a of डाक्टर: people write either. */
const alikeSigns: ReadonlyMap<string, string> = new Map([
  ['\u0940', '\u093f'],
  ['\u0942', '\u0941'],
  ['\u0949', '\u093e'],
  ['\u09c0', '\u09bf'],
  ['\u09c2', '\u09c1'],
]);
const foldedCharacters = new Map<string, string>();

function foldUnknown(character: string): string {
  if (unwritten.test(character)) return '';
  let folded = '';
  // Case comes first: İ only decomposes to a plain i once it is small.
  for (const part of character.toLowerCase().normalize('NFKD')) {
    if (indicN.test(part)) folded += String.fromCharCode(part.charCodeAt(0) + toLetterN);
    if (vowelSign.test(part)) folded += alikeSigns.get(part) ?? part;
    if (/\p{M}/u.test(part)) continue;
    const small = part.toLowerCase();
    folded += otherLetters.get(small) ?? simplifiedForms.get(small) ?? (letterOrDigit.test(small) ? small : ' ');
  }
  if (folded === '' && !/\p{M}/u.test(character)) return ' ';
  return folded.includes(' ') ? folded.trim() || ' ' : folded;
}

function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = foldUnknown(character);
    // Names use few characters; hostile text could bring a million.
    if (foldedCharacters.size < 20_000) foldedCharacters.set(character, folded);
  }
  return folded;
}

/** What each UTF-16 unit is folded to where that is one unit, 0 where it is not known yet. */
const foldedUnits = new Uint16Array(0x10000);
const isNotOne = 0xffff;

function foldUnit(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const folded = isSurrogate ? '' : foldCharacter(String.fromCharCode(unit));
  return (foldedUnits[unit] = folded.length === 1 ? folded.charCodeAt(0) : isNotOne);
}

/** Longer texts are no names, and too many arguments for a function. */
const longestAtOnce = 1000;

/** Folds a text each unit of which is folded to one; null for another. Nearly all names are such, and are folded for every hit of every key. */
function foldUnits(text: string): string | null {
  const { length } = text;
  if (length > longestAtOnce) return null;
  const units: number[] = [];
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldedUnits[unit] || foldUnit(unit);
    if (folded === isNotOne) return null;
    units.push(folded);
  }
  return String.fromCharCode(...units);
}

/**
 * Returns the text as search compares it: small letters and digits without diacritics (vowels of Indic scripts are none), й as и, ё as е,
 * traditional Chinese as simplified, full width as half, apostrophes gone, and a space for anything else.
 */
export function fold(text: string): string {
  // Asked for once: texts that were read, cut and joined are kept each in a way of its own, and their length is looked up anew each time.
  const { length } = text;
  if (length > longestPiece) return piecesOf(text).map(fold).join('');
  const units: number[] = [];
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const one = foldedUnits[unit] || foldUnit(unit);
    if (one !== isNotOne) {
      units.push(one);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const folded = foldCharacter(character);
    for (let part = 0; part < folded.length; part++) units.push(folded.charCodeAt(part));
    at += character.length - 1;
  }
  return String.fromCharCode(...units);
}

/** A note is folded piece by piece: a function takes only so many arguments, and a sign such as ﷺ is folded to many. */
const longestPiece = 400;

/** Cuts a text into pieces, no character in two. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + longestPiece);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/**
 * Returns what `fold` returns of a text, as its UTF-16 units: of a long one, in a third of the time. Whoever looks through many long
 * texts can look through the units.
 */
export function foldToUnits(text: string): Uint16Array<ArrayBuffer> {
  let units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const one = foldedUnits[unit] || foldUnit(unit);
    if (one !== isNotOne) {
      units[length++] = one;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const folded = foldCharacter(character);
    at += character.length - 1;
    // There is always room for as many units as are to come; a sign such as ﷺ is folded to many.
    if (length + folded.length + text.length - at > units.length) {
      const wider = new Uint16Array(2 * units.length + folded.length);
      wider.set(units.subarray(0, length));
      units = wider;
    }
    for (let part = 0; part < folded.length; part++) units[length++] = folded.charCodeAt(part);
  }
  return units.subarray(0, length);
}

/** Returns an offset in a text, at most some hundred units before the character that is folded to `index` in the folded text. */
export function offsetNear(original: string, index: number): number {
  let offset = 0;
  let folded = 0;
  for (const piece of piecesOf(original)) {
    folded += fold(piece).length;
    if (folded > index) return offset;
    offset += piece.length;
  }
  return offset;
}

/** Returns whether two texts are one to whoever searches; of signs such as ⭐ and ❤, of which folding leaves nothing, each is its own. */
export function foldsAlike(one: string, other: string): boolean {
  const folded = fold(one);
  return folded.trim() === '' ? one === other : folded === fold(other);
}

/** A folded text, and where in the original each of its UTF-16 units comes from. */
export interface FoldedText {
  readonly text: string;
  /** One more than the units of `text`: the last is the length of the original. Null where every unit stands at its own offset. */
  readonly origins: Uint32Array | null;
}

/** Returns the folded text with the way back to the original. */
export function foldWithOrigins(original: string): FoldedText {
  const atOnce = foldUnits(original);
  if (atOnce !== null) return { text: atOnce, origins: null };
  const origins: number[] = [];
  let text = '';
  let isUnitByUnit = true;
  const { length } = original;
  for (let at = 0; at < length; at++) {
    const unit = original.charCodeAt(at);
    const one = foldedUnits[unit] || foldUnit(unit);
    if (one !== isNotOne) {
      text += String.fromCharCode(one);
      origins.push(at);
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) as number);
    const folded = foldCharacter(character);
    text += folded;
    for (let part = 0; part < folded.length; part++) origins.push(at);
    isUnitByUnit &&= folded.length === character.length;
    at += character.length - 1;
  }
  if (isUnitByUnit) return { text, origins: null };
  origins.push(length);
  return { text, origins: new Uint32Array(origins) };
}
