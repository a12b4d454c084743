import type { Kind } from '../../../../shared/domain/kinds.ts';
import { localityTerm, teachesMedicineTerm, termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import { takeBeginning } from './beginnings.ts';
import { asNames, told, type Candidate, type Collection, type Reading } from './collection.ts';
import type { Core } from './cores.ts';
import { firstInAll, holds, listOf } from './id-lists.ts';
import { ofPlaceByKind, takeInEnglish } from './kind-and-place.ts';
import { isFiller, meaningsOf, sectionOf } from './meanings.ts';
import { isKind, isOnlyAside } from './parts.ts';
import { anyOf, nameKnown, postingsOfList, withTerm, type Postings } from './postings.ts';
import { inOtherCases, parseQuery, type Query } from './query-words.ts';
import { isNameOnly, readRecords, recordOf } from './records.ts';
import { withAbbreviations } from './rewrites.ts';
import { takeSiteLabel } from './take-codes.ts';
import { takeSlipped } from './take-slipped.ts';
import type { Understanding } from './understand.ts';
import { namesBesideSections } from './whole-name.ts';
import { inNames, inNamesAndPlaces, sounding, type PostingsOf } from './word-lists.ts';

/** Where a kind and a place are asked for, so many are weighed at least: all of a town come before any other. */
const fewestOfAFilter = 24;

const isChineseName = (db: ReferenceDatabase, word: string): boolean =>
  /^\p{Script=Han}+$/u.test(word) && nameKnown(db, word) === 'whole';

/** Fewer letters are the initials of too many names. */
const fewestInitials = 3;

/** Takes what the letters are short for: ТГМУ beside Tbilisi, СамГМУ beside Samarkand. */
function takeInitials(
  db: ReferenceDatabase,
  { take, takeWords, size }: Collection,
  query: Query,
  step: number,
  only: (id: number) => boolean,
): void {
  const [word, ...others] = query.words;
  if (size() > 0 || !word || others.length > 0 || word.chinese || word.text.length < fewestInitials) return;
  const from = { step, how: 'read', finding: 'words' } as const;
  take([withTerm(db, termGroups.initials, word.text)], { ...from, query }, { only });
  for (const asked of size() === 0 ? withAbbreviations(db, query) : [])
    takeWords(inNamesAndPlaces, { ...from, query: asked }, { only });
}

/** Takes what is called just so in a place that was typed with it, or goes by it in its address; anywhere, where none is there. */
export function takeNameThere(
  db: ReferenceDatabase,
  collection: Collection,
  query: Query,
  step: number,
  beside: readonly string[],
): void {
  const places = beside.flatMap((word) => meaningsOf(db, word)?.localities ?? []);
  if (places.length > 0) {
    const there = anyOf(places.map(({ id }) => withTerm(db, termGroups.type, localityTerm(id)))).whole();
    const isThere = (id: number) => holds(there, id);
    takeBeginning(db, collection, query, step, 'exact', isThere);
    takeSiteLabel(db, collection, query, null, isThere);
    takeInitials(db, collection, query, step, isThere);
  }
  if (collection.size() === 0) takeBeginning(db, collection, query, step, 'exact');
}

/** Takes what lies in a place and is called by the one word beside it: "HIT china". */
function takeNamedThere(
  db: ReferenceDatabase,
  collection: Collection,
  { place, unknown, loose, kinds }: Understanding,
): void {
  const [name, ...others] = unknown;
  if (!place || name === undefined || others.length > 0 || kinds.length > 0) return;
  const query = parseQuery(name);
  if (query.words.some(({ chinese }) => chinese) || nameKnown(db, query.joined) !== 'whole') return;
  const there = withTerm(db, termGroups.type, localityTerm(place.id)).whole();
  takeBeginning(db, collection, { ...query, typed: loose.query }, 0, 'exact', (id) => holds(there, id));
}

/** Where the whole name of a university may end in what was typed: after a character, or after the word that says university. */
function* wholesBefore(
  db: ReferenceDatabase,
  { words, joined }: Query,
): Generator<readonly [string, readonly string[]]> {
  if (words.every(({ chinese }) => chinese)) {
    for (let cut = 2; cut < joined.length; cut++) yield [joined.slice(0, cut), [joined.slice(cut)]];
    return;
  }
  const texts = words.map(({ text }) => text);
  const isUniversity = (text: string) => meaningsOf(db, text)?.kinds.some(({ id }) => id === 'university') === true;
  const cut = texts.findLastIndex(isUniversity) + 1;
  const rest = texts.slice(cut);
  // "Fudan University mbbs" asks for a part of its profile.
  if (cut > 1 && rest.every((text) => sectionOf(db, text) === null)) yield [texts.slice(0, cut).join(''), rest];
}

/** Takes the part of a university that is of the kind said after its whole name: 武大医学院, "Peking University medicine". */
export function takePartOf(db: ReferenceDatabase, { take }: Collection, query: Query): void {
  for (const [named, rest] of wholesBefore(db, query)) {
    const asked = rest.map((text) => meaningsOf(db, text)?.kinds.flatMap(({ kinds }) => kinds) ?? []);
    const kinds = asked.flat();
    if (kinds.length === 0 || asked.some((each) => each.length === 0)) continue;
    const wholes = withTerm(db, termGroups.name, named);
    if (wholes.none) continue;
    const whole = wholes.whole();
    const parts = partsOfUniversities(db).filter(({ parent, kind }) => kinds.includes(kind) && holds(whole, parent));
    // Where its school of medicine has no entry of its own, the university is meant.
    const isMedical = kinds.includes('medical-school');
    if (parts.length === 0 && !isMedical) continue;
    const found =
      parts.length > 0
        ? [postingsOfList(listOf(Uint32Array.from(parts, ({ id }) => id)))]
        : [wholes, withTerm(db, termGroups.type, teachesMedicineTerm)];
    take(found, { query, step: 0, how: 'read', finding: 'words' });
    return;
  }
}

const partsOfUniversities = oncePerReference((db) =>
  statement<{ id: number; parent: number; kind: Kind }>(
    db,
    'SELECT id, parent_id AS parent, kind FROM entity WHERE parent_id IS NOT NULL ORDER BY id',
  ).all(),
);

/** Takes universities of the place that teach medicine, where no school of medicine there is called as was typed: "Kazan federal medical". */
function takeMarked(
  db: ReferenceDatabase,
  { take }: Collection,
  { marks, place, loose }: Understanding,
  filters: readonly (readonly Postings[])[],
): void {
  if (!marks || !place) return;
  const called = marks.map((word) => inNames(db, word));
  if (called.some(({ none }) => none)) return;
  const isThere = filters.some(
    (filter) =>
      firstInAll(
        [...filter, ...called].map((one) => one.whole()),
        1,
        () => true,
      ).length > 0,
  );
  if (isThere) return;
  const ofType = [localityTerm(place.id), teachesMedicineTerm].map((term) => withTerm(db, termGroups.type, term));
  take([...called, ...ofType], { query: loose.query, step: 0.9, how: 'read', finding: 'filter' });
}

/** The best known that have the words beside a name with it: Первый мед Павлова, 山大齐鲁医学院, ВГМУ Бурденко. */
function havingBeside(
  db: ReferenceDatabase,
  query: Query,
  rest: readonly string[],
  postingsOf: PostingsOf,
): readonly number[] {
  const others = parseQuery(rest.filter((word) => sectionOf(db, word) === null).join(' ')).words;
  const [name, ...more] = query.words;
  if (others.length === 0 || !name) return [];
  const [beside] = others;
  // Characters say it one after the other: 吉大白求恩.
  const lists =
    name.chinese && more.length === 0 && beside?.chinese && beside.text.length > 1
      ? [sounding(db, { ...name, text: name.text + beside.text })]
      : [
          ...query.words.map((word) => inNamesAndPlaces(db, word)),
          ...others.map((word) => postingsOf(db, inOtherCases(word))),
        ];
  if (lists.some(({ none }) => none)) return [];
  return firstInAll(
    lists.map((list) => list.whole()),
    fewestOfAFilter,
    () => true,
  );
}

/** Takes names that have what would be set aside beside a kind and a place: "sports university Wuhan". */
function takeNamedAside(
  db: ReferenceDatabase,
  { takeWords, size }: Collection,
  { words, joined }: Query,
  { loose }: Understanding,
): void {
  if (size() > 0 || !loose.asides.some((text) => !text.includes(' ') && sectionOf(db, text) !== null)) return;
  const named = words.filter(({ text }) => !isFiller(db, text));
  const from = { query: { words: named, joined }, step: 0.9, finding: 'words' } as const;
  takeWords(inNames, { ...from, how: 'read' });
  // Characters of the name stand between: 莫斯科口腔大学.
  if (size() === 0 && named.every(({ chinese }) => chinese)) takeWords(sounding, { ...from, how: 'sounded' });
}

/** Shorter ones are words that people cut short: kaz med. */
const fewestMistyped = 5;

/** Whether a word before the last is none, and only begins others: chian begins Chiang, and is China mistyped. */
function hasNoWord(db: ReferenceDatabase, { words }: Query): boolean {
  const groups = [termGroups.word, termGroups.place, termGroups.initials];
  return words
    .slice(0, -1)
    .some(
      (word) =>
        !word.chinese &&
        word.text.length >= fewestMistyped &&
        meaningsOf(db, word.text) === null &&
        !inNamesAndPlaces(db, word).none &&
        groups.every((group) => withTerm(db, group, word.text).none),
    );
}

/** Takes the longest whole name beside which something asks for a part of its profile. */
function takeNameBesideSection(
  db: ReferenceDatabase,
  collection: Collection,
  text: string,
  cores: readonly Core[],
): Reading {
  const isMistyped = (word: string) =>
    sectionOf(db, word) === null && parseQuery(word).words.every((one) => inNamesAndPlaces(db, one).none);
  let mayBeLonger = true;
  const isOnlyKind = (word: string) => {
    const meanings = meaningsOf(db, word);
    return meanings !== null && meanings.kinds.length > 0 && meanings.sections.length === 0;
  };
  const asksForKind = (word: string) => meaningsOf(db, word)?.kinds.some(({ kinds }) => kinds.length > 0) ?? false;
  const isTelling = (word: string) => {
    const meanings = meaningsOf(db, word);
    return !isOnlyAside({ meanings }) && !isKind({ meanings });
  };
  for (const { query, section, rest, part } of namesBesideSections(db, text)) {
    // "Harvard Medical School" is no Medical School.
    if (query.words.every(({ text: word }) => asksForKind(word)) && rest.some(isTelling)) continue;
    // 浙大医学院 is more than 浙大, and 中南湘雅 than 中南.
    if (rest.some(isOnlyKind) || rest.some((word) => isChineseName(db, word))) continue;
    if (nameKnown(db, query.joined) === 'whole') {
      // "Tsinghua University School of Medicne" is more than Tsinghua University, too.
      for (const core of mayBeLonger && rest.some(isMistyped) ? cores : []) {
        takeSlipped(db, collection, core.query);
        if (collection.size() > 0) return told(core);
      }
      mayBeLonger = false;
      const named = withTerm(db, termGroups.name, query.joined).whole();
      const isNamed = (id: number) => holds(named, id);
      const having = havingBeside(db, query, rest, inNamesAndPlaces);
      // A longer name has them all, and what is called so has not.
      if (having.length > 0 && !having.some(isNamed)) continue;
      const both = (having.length > 0 ? having : havingBeside(db, query, rest, sounding)).filter(isNamed);
      if (both.length > 0) takeBeginning(db, collection, query, 0, 'exact', (id) => both.includes(id));
    }
    if (part && collection.size() === 0) takePartOf(db, collection, part);
    if (collection.size() === 0) takeNameThere(db, collection, query, 0, rest);
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
  if (size() === 0 && understood && understood.kinds.length > 0) takePartOf(db, collection, query);
  takeSiteLabel(db, collection, query, understood);
  for (const core of size() === 0 ? (understood?.cores ?? []) : []) {
    if (understood?.isFilter && !core.isRun) continue;
    takeBeginning(db, collection, core.query, 0, 'exact');
    if (size() === 0) takePartOf(db, collection, core.query);
    if (size() === 0 && core.renamed) takeBeginning(db, collection, core.renamed, 0, 'exact');
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
  if (size() === 0 && text !== null && mayAsk)
    reading = takeNameBesideSection(db, collection, text, understood?.cores ?? []);
  if (understood?.isFilter) {
    const { query: loose, section, asides } = understood.loose;
    const filters = ofPlaceByKind(db, understood);
    takeNamedAside(db, collection, query, understood);
    takeMarked(db, collection, understood, filters);
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
  if (size() === 0 && understood) takeNamedThere(db, collection, understood);
  if (understood?.isByLetter && size() === 0)
    takeWords(inNames, { query: understood.loose.query, step: 1, how: 'read', finding: 'words' });
  if (size() === 0 && hasNoWord(db, query)) takeSlipped(db, collection, query, { step: 1.9 });
  takeBeginning(db, collection, query, 2, 'begins');
  // What is known by its name alone takes no room from what was looked into: the many Moscow institutes, from Sechenov's.
  readRecords(
    db,
    all().map(({ id }) => id),
  );
  const limits = { most: most + all().filter(({ id }) => isNameOnly(recordOf(db, id))).length };
  takeWords(inNames, { query, step: 2, how: 'read', finding: 'words' }, limits);
  takeWords(inNamesAndPlaces, { query, step: 2, how: 'read', finding: 'words' }, limits);
  return reading;
}
