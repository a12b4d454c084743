import type { ReferenceDatabase } from '../../open.ts';
import { takeBeginning } from './beginnings.ts';
import { asNames, told, type Candidate, type Collection, type Reading } from './collection.ts';
import { holds } from './id-lists.ts';
import { ofPlaceByKind, takeInEnglish } from './kind-and-place.ts';
import { meaningsOf } from './meanings.ts';
import type { Query } from './query-words.ts';
import { isNameOnly, recordOf } from './records.ts';
import { takeSiteLabel } from './take-codes.ts';
import type { Understanding } from './understand.ts';
import { namesBesideSections } from './whole-name.ts';
import { inNames, inNamesAndPlaces } from './word-lists.ts';

/** Where a kind and a place are asked for, so many are weighed at least: all of a town come before any other. */
const fewestOfAFilter = 24;

/** Takes the longest whole name beside which something asks for a part of its profile. */
function takeNameBesideSection(db: ReferenceDatabase, collection: Collection, text: string): Reading {
  const isOnlyKind = (word: string) => {
    const meanings = meaningsOf(db, word);
    return meanings !== null && meanings.kinds.length > 0 && meanings.sections.length === 0;
  };
  for (const { query, section, rest } of namesBesideSections(db, text)) {
    // 浙大医学院 is more than 浙大.
    if (rest.some(isOnlyKind)) continue;
    takeBeginning(db, collection, query, 0, 'exact');
    if (collection.size() > 0) return { ...asNames, section, without: rest };
  }
  return asNames;
}

/** Takes a name that is what was typed, then what was asked for by kind and place, then names that begin with it or have its words. */
export function takeNames(
  db: ReferenceDatabase,
  collection: Collection,
  query: Query,
  understood: Understanding | null = null,
  /** As it was typed, where a name may stand beside other words. */
  text: string | null = null,
): Reading {
  const { take, takeWords, size, all, most } = collection;
  let reading = asNames;
  takeBeginning(db, collection, query, 0, 'exact');
  takeSiteLabel(db, collection, query, understood);
  for (const core of size() === 0 ? (understood?.cores ?? []) : []) {
    if (understood?.isFilter && !core.isRun) continue;
    takeBeginning(db, collection, core.query, 0, 'exact');
    if (size() > 0) {
      reading = told(core);
      break;
    }
  }
  if (size() === 0 && understood?.isFilter && understood.renamed)
    takeBeginning(db, collection, understood.renamed, 0, 'exact');
  for (const name of understood?.nominative ?? []) if (size() === 0) takeBeginning(db, collection, name, 0, 'exact');
  if (size() === 0 && understood?.isFilter) takeInEnglish(db, collection, understood);
  // What has no such word by its spaces may have one in Chinese.
  const mayAsk =
    understood !== null &&
    (understood.loose.section !== null || understood.cores.length > 0 || /\p{Script=Han}/u.test(text ?? ''));
  if (size() === 0 && text !== null && mayAsk) reading = takeNameBesideSection(db, collection, text);
  if (understood?.isFilter) {
    const { query: loose, section, asides } = understood.loose;
    const filters = ofPlaceByKind(db, understood);
    filters.forEach((postings, at) => {
      // Between the first step and the second, so that no kind that is meant less comes before one that is meant more.
      const from = { query: loose, step: 1 + at / filters.length, how: 'read', finding: 'filter' } as const;
      take(postings, from, { most: Math.max(most, fewestOfAFilter) });
    });
    // The one school of its kind in a town is found by its name in English before.
    const isOfFilter = ({ id }: Candidate) => filters.some((all) => all.every((one) => holds(one.whole(), id)));
    if (all().some(isOfFilter))
      reading = { ...asNames, filter: understood, section: reading.section ?? section, without: asides };
  }
  takeBeginning(db, collection, query, 2, 'begins');
  // What is known by its name alone takes no room from what was looked into: the many Moscow institutes, from Sechenov's.
  const limits = { most: most + all().filter(({ id }) => isNameOnly(recordOf(db, id))).length };
  takeWords(inNames, { query, step: 2, how: 'read', finding: 'words' }, limits);
  takeWords(inNamesAndPlaces, { query, step: 2, how: 'read', finding: 'words' }, limits);
  return reading;
}
