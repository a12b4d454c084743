import { kindTerm, teachesMedicineTerm, termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { takeBeginning } from './beginnings.ts';
import { asNames, told, type Collection, type Reading } from './collection.ts';
import type { Core } from './cores.ts';
import { universitiesNamed } from './english-names.ts';
import { holds } from './id-lists.ts';
import { withTerm } from './postings.ts';
import { parseQuery, type Query } from './query-words.ts';
import { isNameOnly, recordOf } from './records.ts';
import { redivided, withWadeGiles } from './rewrites.ts';
import { takeNames } from './take-names.ts';
import type { Understanding } from './understand.ts';
import { inNames, inNamesAndPlaces, sounding } from './word-lists.ts';

/** Takes what sounds like the words that were typed. */
export function takeSounding({ takeWords }: Collection, query: Query): void {
  takeWords(sounding, { query, step: 3, how: 'sounded', finding: 'words' });
}

/** Tries without the words for parts of a profile. */
export function takeCores(db: ReferenceDatabase, collection: Collection, cores: readonly Core[]): Reading {
  for (const core of cores) {
    if (core.query.words.length === 0) continue;
    takeNames(db, collection, core.query);
    // Characters of a name with others left out between, as without words beside it.
    if (collection.size() === 0 && core.query.words.some(({ chinese }) => chinese))
      takeSounding(collection, core.query);
    if (collection.size() > 0) return told(core);
  }
  return asNames;
}

/** Tries what other languages' words for kinds of school mean. */
export function takeLoose({ takeWords, size }: Collection, { loose }: Understanding): Reading {
  const { query } = loose;
  if (query.words.length === 0) return asNames;
  const from = { query, step: 2, finding: 'words', how: 'read' } as const;
  takeWords(inNames, from);
  takeWords(inNamesAndPlaces, from);
  return size() > 0 ? told(loose) : asNames;
}

/** Tries universities that teach medicine and are not called after it: "RUDN medicine". */
export function takeTeaching(
  db: ReferenceDatabase,
  { take, size }: Collection,
  { besideMedicine: query, loose }: Understanding,
): Reading {
  if (!query) return asNames;
  const teaching = withTerm(db, termGroups.type, teachesMedicineTerm);
  take([...query.words.map((word) => inNamesAndPlaces(db, word)), teaching], {
    query,
    step: 2,
    how: 'read',
    finding: 'words',
  });
  return size() > 0 ? told(loose) : asNames;
}

/** Tries the university that is called just so where medicine is asked for beside its name, and nothing says that it teaches it: "Oxford medical". */
export function takeUniversityBesideMedicine(
  db: ReferenceDatabase,
  collection: Collection,
  { looseBesideMedicine, loose, medicine }: Understanding,
): Reading {
  if (!looseBesideMedicine) return asNames;
  const telling = looseBesideMedicine.words.filter((word) => !word.asksForKind);
  const [first, ...others] = telling;
  if (!first) return asNames;
  const ways = others.length > 0 ? [telling] : [first, ...first.others].map((word) => [word]);
  const all = withTerm(db, termGroups.type, kindTerm('university')).whole();
  for (const name of ways.flatMap((words) => universitiesNamed(words.map(({ text }) => text).join(' ')))) {
    takeBeginning(db, collection, parseQuery(name), 2, 'exact', (id) => holds(all, id));
    if (collection.size() > 0) return { ...told(loose), without: [...loose.asides, ...medicine] };
  }
  return asNames;
}

/** Tries what is not known to teach it, where nothing else has the words beside medicine: that is set aside. What was looked into comes first, then the universities of the directory. */
export function takeBesideMedicine(
  db: ReferenceDatabase,
  { take, takeWords, size }: Collection,
  { besideMedicine: query, looseBesideMedicine, loose, medicine }: Understanding,
): Reading {
  if (!query) return asNames;
  const only = (id: number) => !isNameOnly(recordOf(db, id));
  takeWords(inNamesAndPlaces, { query, step: 6, how: 'read', finding: 'words' }, { only });
  if (size() === 0 && looseBesideMedicine)
    take(
      [
        ...looseBesideMedicine.words.map((word) => inNames(db, word)),
        withTerm(db, termGroups.type, kindTerm('university')),
      ],
      { query: looseBesideMedicine, step: 6, how: 'read', finding: 'words' },
    );
  return size() > 0 ? { ...told(loose), without: [...loose.asides, ...medicine] } : asNames;
}

/** Tries the same by sound, and with words divided otherwise. */
export function takeLooseSounds(
  db: ReferenceDatabase,
  { takeWords, size }: Collection,
  { loose }: Understanding,
): Reading {
  const { query } = loose;
  if (query.words.length === 0) return asNames;
  const from = { query, step: 2, finding: 'words' } as const;
  takeWords(sounding, { ...from, how: 'sounded' });
  if (size() === 0)
    for (const asked of redivided(db, query)) takeWords(inNamesAndPlaces, { ...from, query: asked, how: 'read' });
  return size() > 0 ? told(loose) : asNames;
}

/** Tries what the old romanisation of Chinese meant, a whole name first. */
export function takeWadeGiles(db: ReferenceDatabase, collection: Collection, query: Query): void {
  const asked = withWadeGiles(db, query);
  if (!asked) return;
  const joined = asked.words.map(({ text }) => text).join('');
  takeBeginning(db, collection, { ...asked, joined }, 3, 'exact');
  collection.takeWords(inNamesAndPlaces, { query: asked, step: 3, how: 'read', finding: 'words' });
}
