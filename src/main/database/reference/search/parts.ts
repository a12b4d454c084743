import type { Word } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import type { Locality } from './locality-names.ts';
import { meaningsOf, type Meanings } from './meanings.ts';
import { depthOf } from './place-meant.ts';
import { wordFor, type QueryWord } from './query-words.ts';

/** A word, or several together, of what was typed, with what they mean. */
export interface Part {
  readonly text: string;
  readonly words: readonly QueryWord[];
  readonly meanings: Meanings | null;
  /** Whether it says where the person is from who asks: "jiangsu university fees pakistan". */
  readonly isOrigin?: true;
}

/** Names of places and words of kinds have so many words at most. */
const mostTogether = 4;
/** Scripts that are written without spaces, or join what other languages write apart. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const longestPiece = 14;

/** Takes the longest known words and places out of a run without spaces; what is between stays together. */
function piecesOf(db: ReferenceDatabase, word: Word): readonly Part[] {
  const characters = Array.from(word.text);
  const parts: Part[] = [];
  let rest = '';
  const finish = (): void => {
    if (rest !== '') parts.push({ text: rest, words: [wordFor({ ...word, text: rest })], meanings: null });
    rest = '';
  };
  for (let at = 0; at < characters.length;) {
    let taken = 0;
    for (let length = Math.min(longestPiece, characters.length - at); length > 0 && taken === 0; length--) {
      const text = characters.slice(at, at + length).join('');
      const meanings = meaningsOf(db, text);
      if (!meanings || (length === 1 && meanings.localities.length > 0)) continue;
      finish();
      parts.push({ text, words: [wordFor({ ...word, text })], meanings });
      taken = length;
    }
    if (taken === 0) rest += characters[at];
    at += taken || 1;
  }
  finish();
  return parts;
}

/** Returns what was typed as parts in their order, the longest that means something taken together; a word that means nothing is a part of its own. */
export function partsOf(db: ReferenceDatabase, words: readonly Word[]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    // Asked for first: where no place's name begins with it, none does with the words after it, either.
    const alone = meaningsOf(db, word.text);
    let length = Math.min(mostTogether, words.length - at);
    let meanings: Meanings | null = null;
    for (; length > 1; length--) {
      meanings = meaningsOf(
        db,
        words
          .slice(at, at + length)
          .map((word) => word.text)
          .join(' '),
      );
      if (meanings) break;
    }
    meanings ??= alone;
    if (meanings || !unspaced.test(word.text)) {
      const taken = words.slice(at, at + length);
      parts.push({ text: taken.map((each) => each.text).join(' '), words: taken.map(wordFor), meanings });
    } else parts.push(...piecesOf(db, word));
    at += length;
  }
  return parts;
}

type Meant = Pick<Part, 'meanings' | 'isOrigin'>;

/** Returns whether a part can be the name of a place. */
export const isPlace = ({ meanings }: Meant): boolean => (meanings?.localities.length ?? 0) > 0;
/** Returns the parts with a country in which nothing lies of the other places named taken for where the person is from. */
export function withOrigins(parts: readonly Part[]): readonly Part[] {
  const localitiesOf = (part: Part) => (isKind(part) ? [] : (part.meanings?.localities ?? []));
  const within = parts
    .flatMap(localitiesOf)
    .filter((locality) => depthOf(locality) > 0)
    .map(({ country }) => country);
  const isElsewhere = (locality: Locality) => depthOf(locality) === 0 && !within.includes(locality.country);
  return parts.map((part) => {
    const localities = localitiesOf(part);
    const isOrigin = within.length > 0 && localities.length > 0 && localities.every(isElsewhere);
    return isOrigin && part.meanings ? { ...part, meanings: { ...part.meanings, localities: [] }, isOrigin } : part;
  });
}
/** Returns whether a part can ask for a kind of school. */
export const isKind = ({ meanings }: Meant): boolean => (meanings?.kinds.length ?? 0) > 0;
/** Returns whether a word of names says which school is meant rather than of what kind it is: Pacific, Sechenov. */
export const isTellingKind = ({ meanings }: Part): boolean =>
  meanings?.kinds.some(({ kinds, english }) => kinds.length === 0 && english === null) ?? false;
/** Returns whether what a part names goes by another name in the directory. */
export const isCalledOtherwise = ({ meanings }: Part): boolean => (meanings?.called.length ?? 0) > 0;
/** Returns whether a part can ask for a part of a profile. */
export const isSection = ({ meanings }: Meant): boolean => (meanings?.sections.length ?? 0) > 0;
/** Returns whether a part can stand beside what is looked for: it asks for a part of a profile, says where who asks is from, or only fills. */
export const isAside = (part: Meant): boolean =>
  isSection(part) || part.isOrigin === true || part.meanings?.isStop === true;
/** Returns whether a part is an aside and means nothing else: "mbbs" asks for a kind, too. */
export const isOnlyAside = (part: Meant): boolean => isAside(part) && !isPlace(part) && !isKind(part);
