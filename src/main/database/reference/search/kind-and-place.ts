import { medicalKinds } from '../../../../shared/domain/kinds.ts';
import {
  kindTerm,
  localityTerm,
  teachesMedicineTerm,
  termGroups,
} from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { takeBeginning } from './beginnings.ts';
import { asNames, type Collection, type Reading } from './collection.ts';
import { anyOf, withTerm, type Postings } from './postings.ts';
import { universitiesNamed } from './english-names.ts';
import { hasWhole } from './explain.ts';
import { holds } from './id-lists.ts';
import { parseQuery, type Query } from './query-words.ts';
import { isNameOnly, linkOf, recordOf } from './records.ts';
import type { Understanding } from './understand.ts';

/** Returns everything of the place that was asked for and of the kinds, those meant first in front. */
export function ofPlaceByKind(
  db: ReferenceDatabase,
  { kinds, place, town }: Understanding,
): readonly (readonly Postings[])[] {
  return [town, place]
    .filter((one) => one !== null)
    .flatMap((one) => {
      const there = withTerm(db, termGroups.type, localityTerm(one.id));
      return kinds.map((alike) => [anyOf(alike.map((kind) => withTerm(db, termGroups.type, kindTerm(kind)))), there]);
    });
}

const asksForMedicine = ({ kinds }: Understanding): boolean => kinds.flat().some((kind) => medicalKinds.includes(kind));

/** Takes the schools of a town that teach medicine, where that was asked for and none of its schools is of medicine alone. */
export function takeTeachingThere(
  db: ReferenceDatabase,
  { take, size }: Collection,
  understood: Understanding,
): Reading {
  const { place, loose, isFilter } = understood;
  if (!isFilter || !place || place.city === null || !asksForMedicine(understood)) return asNames;
  const postings = [localityTerm(place.id), 'institution', teachesMedicineTerm].map((term) =>
    withTerm(db, termGroups.type, term),
  );
  take(postings, { query: loose.query, step: 2, how: 'read', finding: 'filter' });
  return size() > 0
    ? { ...asNames, filter: { kinds: [], place }, section: loose.section, without: loose.asides }
    : asNames;
}

/** Takes the schools of a place that has none of the kind that was asked for. */
export function takeThere(db: ReferenceDatabase, collection: Collection, understood: Understanding): Reading {
  const { take, size } = collection;
  const { place, loose } = understood;
  if (!place) return asNames;
  const ofType = (term: string) => withTerm(db, termGroups.type, term);
  const there = [ofType(localityTerm(place.id)), ofType('institution')];
  const from = { query: loose.query, how: 'read', finding: 'filter' } as const;
  if (asksForMedicine(understood)) take([...there, ofType(teachesMedicineTerm)], { ...from, step: 2 });
  // Of the university that is called after a town the directory may have the name alone.
  const isHere = (id: number) => linkOf(recordOf(db, id)).place?.country === place.country;
  const named = place.city ?? place.region;
  for (const name of size() === 0 && understood.isFilter && named !== null ? universitiesNamed(named) : [])
    takeBeginning(db, collection, { ...parseQuery(name), typed: loose.query }, 2, 'exact', isHere);
  take(there, { ...from, step: 3 });
  return size() > 0
    ? { ...asNames, filter: { kinds: [], place }, section: loose.section, without: loose.asides }
    : asNames;
}

/** Takes what was asked for by kind and place, and sets aside the words that nothing has beside it: "mbbs in Kyrgyzstan low fees". */
export function takeAmongOthers(db: ReferenceDatabase, collection: Collection, understood: Understanding): Reading {
  const { take, size } = collection;
  const { kinds, place, loose, unknown } = understood;
  if (kinds.length === 0 || !place) return asNames;
  ofPlaceByKind(db, understood).forEach((postings, at) => {
    take(postings, { query: loose.query, step: 6 + at, how: 'read', finding: 'filter' });
  });
  if (size() === 0) {
    const reading = takeThere(db, collection, understood);
    return size() > 0 ? { ...reading, without: [...reading.without, ...unknown] } : asNames;
  }
  return { ...asNames, filter: understood, section: loose.section, without: [...loose.asides, ...unknown] };
}

/** Takes the school of the place that is called in English what was typed in another language, or in other words. */
export function takeInEnglish(
  db: ReferenceDatabase,
  collection: Collection,
  { place, kinds, inEnglish, loose }: Understanding,
): void {
  if (!place) return;
  const there = withTerm(db, termGroups.type, localityTerm(place.id));
  // Of a town what is meant first; a whole country is in a name rather than asked for.
  const meant = place.region === null && place.city === null ? kinds.flat() : (kinds[0] ?? []);
  const isMeant = (query: Query, id: number) => {
    const record = recordOf(db, id);
    const { kind, place: its } = linkOf(record);
    // A medical college is of the kind that says no subject, and its name is as much what was typed.
    if (kind !== 'college' && !meant.some((asked) => asked === kind)) return false;
    if (!hasWhole(record, query)) return false;
    // Of the directory nothing is known but the country.
    return holds(there.whole(), id) || (isNameOnly(record) && its?.country === place.country);
  };
  for (const query of inEnglish) {
    if (collection.size() > 0) return;
    takeBeginning(db, collection, { ...query, typed: loose.query }, 0, 'exact', (id) => isMeant(query, id));
  }
}
