import { chineseTextTermLength, termGroups, type TermGroup } from '../../../../shared/domain/search-layout.ts';
import { soundKeys } from '../../../../shared/domain/sound-key.ts';
import type { EntityType } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { correctionsOf } from './corrections.ts';
import { firstInAll, noIds, unionOf, type IdList } from './id-lists.ts';
import { withPrefix, withTerm } from './postings.ts';
import type { Query, QueryWord } from './query-words.ts';

/** An entity that may be a hit, and the query, maybe corrected, that found it. */
export interface Candidate {
  readonly id: number;
  readonly query: Query;
  /** Hits of a later step stand after all of an earlier one. */
  readonly step: number;
}

export interface Wanted {
  readonly query: Query;
  /** So many are enough; the best known are found first. */
  readonly most: number;
  readonly types: readonly EntityType[] | undefined;
  /** Whether the profiles' text is searched after the names. */
  readonly text: boolean;
}

/** With fewer hits than this, spellings by sound and slips are tried. */
const tooFew = 3;

const spellingsOf = (word: QueryWord) => [word.text, ...word.others.map((other) => other.text)];

function inGroups(db: ReferenceDatabase, word: QueryWord, groups: readonly TermGroup[]): IdList {
  return unionOf(groups.flatMap((group) => spellingsOf(word).map((text) => withPrefix(db, group, text))));
}

function bySound(db: ReferenceDatabase, word: QueryWord): IdList {
  return word.chinese ? noIds : unionOf(spellingsOf(word).flatMap(soundKeys).map((key) => withPrefix(db, termGroups.sound, key)));
}

/** The entities that have every character of a Chinese word, wherever. */
function scattered(db: ReferenceDatabase, word: QueryWord, most: number): IdList {
  const characters = Array.from(word.text);
  if (!word.chinese || characters.length < 2) return noIds;
  return { bits: false, data: Uint32Array.from(firstInAll(characters.map((character) => withPrefix(db, termGroups.word, character)), most, () => true)) };
}

const { word: names, place: places, initials } = termGroups;

function inText(db: ReferenceDatabase, word: QueryWord): IdList {
  if (!word.chinese || word.text.length <= chineseTextTermLength) return inGroups(db, word, [termGroups.text]);
  const characters = Array.from(word.text);
  const parts = characters.slice(0, characters.length - chineseTextTermLength + 1).map((_, from) => withPrefix(db, termGroups.text, characters.slice(from, from + chineseTextTermLength).join('')));
  return { bits: false, data: Uint32Array.from(firstInAll(parts, 5000, () => true)) };
}

function withCorrections(db: ReferenceDatabase, query: Query): Query {
  const words = query.words.map((word, at) => ({
    ...word, others: word.chinese ? word.others : [...word.others, ...correctionsOf(db, word.text, at === query.words.length - 1)],
  }));
  return { words, joined: query.joined };
}

const plainWord = (text: string): QueryWord => ({ text, chinese: false, others: [] });

/** The query with one word split in two, or two made one, wherever that gives words the index has. */
function resplit(db: ReferenceDatabase, { words, joined }: Query): Query[] {
  const found: Query[] = [];
  words.forEach((word, at) => {
    if (word.chinese) return;
    for (let cut = 2; cut <= word.text.length - 2 && word.text.length > 5; cut++) {
      const parts = [word.text.slice(0, cut), word.text.slice(cut)].map(plainWord);
      if (parts.every((part) => inGroups(db, part, [names, places]).data.length > 0)) found.push({ words: words.toSpliced(at, 1, ...parts), joined });
    }
    const next = words[at + 1];
    if (!next || next.chinese) return;
    const together = plainWord(word.text + next.text);
    if (inGroups(db, together, [names, places]).data.length > 0) found.push({ words: words.toSpliced(at, 2, together), joined });
  });
  return found;
}

/** Returns the entities that may be hits, those of earlier and stricter steps first, within a step the best known. */
export function candidatesFor(db: ReferenceDatabase, { query, most, types, text }: Wanted): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  const ofType = types ? [unionOf(types.map((type) => withTerm(db, termGroups.type, type)))] : [];
  const take = (lists: readonly IdList[], step: number, asked: Query = query): void => {
    for (const id of firstInAll([...lists, ...ofType], most - found.size, (id) => !found.has(id))) found.set(id, { id, query: asked, step });
  };
  const takeWords = (step: number, listOf: (word: QueryWord) => IdList, asked: Query = query): void => {
    if (found.size < most) take(asked.words.map(listOf), step, asked);
  };

  take([withTerm(db, termGroups.name, query.joined)], 0);
  take([withPrefix(db, termGroups.name, query.joined)], 0);
  takeWords(0, (word) => inGroups(db, word, [names]));
  takeWords(0, (word) => inGroups(db, word, [names, places, initials]));
  if (found.size < tooFew) takeWords(1, (word) => unionOf([inGroups(db, word, [names, places, initials]), bySound(db, word), scattered(db, word, most)]));
  if (text && found.size < most) takeWords(2, (word) => unionOf([inGroups(db, word, [names, places]), inText(db, word)]));
  if (found.size < tooFew) {
    for (const asked of resplit(db, query)) takeWords(3, (word) => inGroups(db, word, [names, places]), asked);
    const corrected = withCorrections(db, query);
    takeWords(3, (word) => unionOf([inGroups(db, word, [names, places]), bySound(db, { ...word, others: [] })]), corrected);
  }
  return [...found.values()];
}

/** Returns entities that have a part of what was typed: all words but one, one word, or the first letters. */
export function nearestTo(db: ReferenceDatabase, { query, most, types }: Wanted): readonly Candidate[] {
  const ofType = types ? [unionOf(types.map((type) => withTerm(db, termGroups.type, type)))] : [];
  const corrected = withCorrections(db, query);
  const lists = corrected.words.map((word) => unionOf([inGroups(db, word, [names, places]), bySound(db, { ...word, others: [] })]));
  const found = new Map<number, Candidate>();
  const take = (some: readonly IdList[], step: number): void => {
    for (const id of firstInAll([...some, ...ofType], most - found.size, (id) => !found.has(id))) found.set(id, { id, query: corrected, step });
  };
  if (lists.length > 2) lists.forEach((_, without) => { take(lists.toSpliced(without, 1), 0); });
  lists.forEach((list) => { take([list], 1); });
  const letters = Array.from(query.joined);
  for (let length = Math.min(letters.length - 1, 12); found.size === 0 && length > 0; length--) {
    const start = letters.slice(0, length).join('');
    take([withPrefix(db, termGroups.name, start)], 2);
  }
  return [...found.values()];
}
