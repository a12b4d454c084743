import { localityTerm, termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { asNames, type Collection, type Reading } from './collection.ts';
import { firstInAll, holds } from './id-lists.ts';
import type { Locality } from './locality-names.ts';
import { isFiller, meaningsOf } from './meanings.ts';
import { withTerm } from './postings.ts';
import { parseQuery, type Query } from './query-words.ts';
import { withAbbreviations, withCorrections } from './rewrites.ts';
import { takeNameThere, takePartOf } from './take-names.ts';
import { namesAmongOthers } from './whole-name.ts';
import { inNamesAndPlaces, sounding } from './word-lists.ts';

/** Fewer letters sound like some word of most names. */
const fewestLetters = 3;

/** Whether some name with these words has the others as they sound, or misspelt: the school of medicine is meant by "Tongji Medcal College". */
function hasMisspelt(db: ReferenceDatabase, name: Query, rest: readonly string[]): boolean {
  const others = parseQuery(rest.join(' ')).words.filter(
    ({ text, chinese }) => chinese || text.length >= fewestLetters,
  );
  if (others.length === 0) return false;
  const corrected = withCorrections(db, { words: others, joined: '' });
  const lists = [
    ...name.words.map((word) => inNamesAndPlaces(db, word)),
    ...corrected.words.map((word) => sounding(db, word)),
  ];
  if (lists.some(({ none }) => none)) return false;
  return (
    firstInAll(
      lists.map((list) => list.whole()),
      1,
      () => true,
    ).length > 0
  );
}

/** Takes what is called as one of the words abbreviates it, in the place that was named, where no name has the others with it: ТвГМУ платное отделение. */
export function takeAbbreviationAmongOthers(
  db: ReferenceDatabase,
  { takeWords, size }: Collection,
  { words }: Query,
  section: string | null,
  place: Locality | null,
): Reading {
  if (words.length < 2) return asNames;
  const there = place && withTerm(db, termGroups.type, localityTerm(place.id)).whole();
  const only = there ? (id: number) => holds(there, id) : undefined;
  for (const word of words) {
    // What is a word of people is short for nothing: mbbs.
    if (!inNamesAndPlaces(db, word).none || meaningsOf(db, word.text)) continue;
    const abbreviated = withAbbreviations(db, { words: [word], joined: word.text });
    if (abbreviated.length === 0) continue;
    // Nor is it where a name has the others with it, misspelt.
    const beside = words.filter((other) => other !== word);
    if (hasMisspelt(db, { words: beside, joined: '' }, [word.text])) continue;
    for (const query of abbreviated) {
      takeWords(inNamesAndPlaces, { query, step: 3, how: 'read', finding: 'exact' }, { only });
      if (size() === 0) continue;
      const others = beside.filter((other) => !isFiller(db, other.text));
      return { ...asNames, section, without: others.map(({ text }) => text) };
    }
  }
  return asNames;
}

/** Takes the longest whole name among words that no name has with it; they are set aside. */
export function takeNameAmongOthers(db: ReferenceDatabase, collection: Collection, text: string): Reading {
  for (const { query, section, rest, part, isAcronym } of namesAmongOthers(db, text)) {
    if (!isAcronym && hasMisspelt(db, query, rest)) return asNames;
    if (part) takePartOf(db, collection, part);
    if (collection.size() === 0) takeNameThere(db, collection, query, 3, rest);
    if (collection.size() > 0) return { ...asNames, section, without: rest };
  }
  return asNames;
}
