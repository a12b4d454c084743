import { chineseTextTermLength, termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { firstInAll, listOf } from './id-lists.ts';
import {
  anyOf,
  composed,
  orAnyOf,
  noPostings,
  postingsOfList,
  withPrefix,
  type Postings,
  type TermGroups,
} from './postings.ts';
import type { QueryWord } from './query-words.ts';

/** Gives the entities that have a word of the query. */
export type PostingsOf = (db: ReferenceDatabase, word: QueryWord) => Postings;

const { word: names, place: places, initials, sound, text } = termGroups;
const namesAndPlaces = names + places + initials;
const namesAndTexts = names + places + text;

/** A name for a word with all it may stand for. */
const keyOf = (word: QueryWord) => `${word.text} ${word.others.map((other) => other.text).join(' ')}`;

function inGroups(db: ReferenceDatabase, word: QueryWord, groups: TermGroups): Postings {
  const plain = withPrefix(db, groups, word.text);
  if (word.others.length === 0) return plain;
  // A correction is a word of a name or place: it is no initials.
  const ofOthers = groups.replace(initials, '');
  return composed(db, `${groups} ${keyOf(word)}`, () =>
    orAnyOf(plain, () => word.others.map((other) => withPrefix(db, ofOthers, other.text))),
  );
}

/** Returns the entities with the word in a name. */
export const inNames: PostingsOf = (db, word) => inGroups(db, word, names);

/** Returns the entities with the word in a name, as initials of one, or in the place. */
export const inNamesAndPlaces: PostingsOf = (db, word) => inGroups(db, word, namesAndPlaces);

/** Returns the entities with the word in the place. */
export const inPlaces: PostingsOf = (db, word) => inGroups(db, word, places);

function firstOf(lists: readonly Postings[], most: number): Postings {
  return postingsOfList(
    listOf(
      Uint32Array.from(
        firstInAll(
          lists.map((list) => list.whole()),
          most,
          () => true,
        ),
      ),
    ),
  );
}

/** The entities that have every character of a Chinese word, wherever. */
function scattered(db: ReferenceDatabase, word: QueryWord): Postings {
  const characters = Array.from(word.text);
  const mostScattered = 200;
  return characters.length < 2
    ? noPostings
    : firstOf(
        characters.map((character) => withPrefix(db, names, character)),
        mostScattered,
      );
}

/** Of fewer characters the others say too little of the one that is wrong. */
const fewestForASlip = 4;

/** Returns the entities that have all characters of a Chinese word but one, which was typed for another that sounds alike. */
export const allButOne: PostingsOf = (db, word) => {
  const characters = Array.from(word.text);
  if (!word.chinese || characters.length < fewestForASlip) return sounding(db, word);
  const lists = characters.map((character) => withPrefix(db, names, character));
  const most = 60;
  return anyOf(lists.map((_, wrong) => firstOf(lists.toSpliced(wrong, 1), most)));
};

/** Returns also the entities where the word is met by sound, or its Chinese characters with others between. */
export const sounding: PostingsOf = (db, word) =>
  composed(db, `sounding ${keyOf(word)}`, () =>
    orAnyOf(inNamesAndPlaces(db, word), () =>
      word.chinese
        ? [scattered(db, word)]
        : [...word.sounds(), ...word.skeletons()].map((key) => withPrefix(db, sound, key)),
    ),
  );

/** Returns the entities with the word in a name, the place or the profile's text. */
export const inTexts: PostingsOf = (db, word) => {
  const characters = Array.from(word.text);
  if (!word.chinese || characters.length <= chineseTextTermLength) return inGroups(db, word, namesAndTexts);
  return composed(db, `text ${word.text}`, () => {
    const parts = characters
      .slice(chineseTextTermLength - 1)
      .map((_, from) => withPrefix(db, text, characters.slice(from, from + chineseTextTermLength).join('')));
    const mostWithText = 5000;
    return anyOf([withPrefix(db, names + places, word.text), firstOf(parts, mostWithText)]);
  });
};
