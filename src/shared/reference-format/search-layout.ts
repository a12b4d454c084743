/**
 * How the search tables of reference.db are laid out; the compiler writes them and the queries read them.
 * A key is the letter of its group and a folded term; keys stand in blocks (term-blocks.ts).
 */
export const termGroups = {
  /** A whole name without spaces, in each of its scripts and readings: what a name begins with, and what it is exactly. */
  name: 's',
  /** The words of names. Chinese and its pinyin stand here from every character to the end of the run. */
  word: 'w',
  /** Initials: of words, and of pinyin syllables from every character. */
  initials: 'i',
  /** The words of town, region and country. */
  place: 'p',
  /** The sound keys of the words of names and places. */
  sound: 'k',
  /** The words of the profile. */
  text: 't',
  /** Identifiers and sites, as `codesOf` gives them. */
  code: 'c',
  /** Not terms: everything of one entity type, of one kind, in one country, region or town. */
  type: '#',
} as const;
export type TermGroup = (typeof termGroups)[keyof typeof termGroups];

/** Returns the key of everything of one kind. */
export const kindTerm = (kind: string): string => `k:${kind}`;
/** The key of the universities that teach medicine without being called after it: profiles of this reference, and those that a school of medicine is a part of. */
export const teachesMedicineTerm = 'm:';
/** Returns the key of everything in a country, region or town, by its id in search_locality. */
export const localityTerm = (id: number): string => `p:${id}`;

/** Longer terms are cut to so many UTF-16 units, when written and when looked up. */
export const termLengths: Readonly<Record<TermGroup, number>> = {
  s: 28,
  w: 18,
  i: 12,
  p: 18,
  k: 14,
  t: 16,
  c: 40,
  '#': 20,
};
/** Chinese terms are cut shorter: so many characters tell names apart. */
export const chineseTermLength = 8;
export const chineseTextTermLength = 4;

/** A prefix of more terms than this has its postings written out; the terms of a rarer one are read in a row. */
export const unwrittenTerms = 96;
/** Stands after such a prefix, so that its row comes right after the term it may itself be, and before all longer ones. */
export const prefixMark = '\u0000';
/** Bytes of postings that stand beside their term. Longer ones are in a list of their own, which all terms of the same ids share. */
export const longestAmongTerms = 32;
/** Of a list longer than this the first ids stand beside the term, too, for queries that need no more than the first of one list. */
export const longestInRow = 240;
/** So many ids. */
export const firstInRow = 60;

/** Words shorter than this are not looked up with a slip; from `twoSlipsFrom` letters on, two slips are understood. */
export const slipsFrom = 4;
export const twoSlipsFrom = 8;
/** Slips are indexed by what is left of so many first letters when one or two are taken out. */
export const slipStem = 7;

/**
 * What a record holds of an entity, empty where unknown and left out at the end; `place` is the id of its texts. The names follow: value, language, kind, pinyin. Type,
 * tier and kinds are written as their position among all there are.
 */
export const recordFields = [
  'place',
  'slug',
  'type',
  'tier',
  'kind',
  'country',
  'nameEn',
  'nameZh',
  'nameRu',
  'region',
  'regionZh',
  'regionRu',
  'city',
  'cityZh',
  'cityRu',
  'pack',
] as const;
export type RecordField = (typeof recordFields)[number];

/** Separates the fields of a name's record, and the records. Neither is in any text a source file can hold. */
export const fieldSeparator = '\u001f';
export const recordSeparator = '\u001e';
/** Stands before the position of a name that the record has anyway, in the place of that name. */
export const nameAtPosition = '\u001d';
/** Separates the readings of a name with a character that is read in two ways. */
export const readingSeparator = '|';

/** Returns a term as its group keeps it; a surrogate pair is never cut in two. */
export function cutTerm(term: string, length: number): string {
  if (term.length <= length) return term;
  const last = term.charCodeAt(length - 1);
  return term.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** Returns the 32-bit number under which a word with letters taken out is kept (FNV-1a); different words may share one. */
export function slipKey(word: string): number {
  let hash = fnvOffset;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), fnvPrime);
  return hash >>> 0;
}

/** Returns the word and what is left when up to `count` of its letters are taken out, each once. */
export function withoutLetters(word: string, count: number): ReadonlySet<string> {
  const found = new Set([word]);
  let newest: readonly string[] = [word];
  for (let taken = 0; taken < count; taken++) {
    const shorter: string[] = [];
    for (const text of newest) {
      for (let at = 0; at < text.length; at++) {
        const left = text.slice(0, at) + text.slice(at + 1);
        if (left !== '' && !found.has(left)) {
          found.add(left);
          shorter.push(left);
        }
      }
    }
    newest = shorter;
  }
  return found;
}

/** Returns what a word, or the beginning of one, is found by with slips: its first letters less one, or two where it is long. */
export function slipVariants(word: string): ReadonlySet<string> {
  return withoutLetters(word.slice(0, slipStem), word.length < twoSlipsFrom ? 1 : 2);
}
