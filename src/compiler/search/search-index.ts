import type Database from 'better-sqlite3';
import {
  entityTypes,
  kinds,
  nameKinds,
  tiers,
  type EntityType,
  type Kind,
  type NameKind,
  type Tier,
} from '../../shared/domain/kinds.ts';
import { codesOf } from '../../shared/reference-format/codes.ts';
import { fold } from '../../shared/reference-format/fold.ts';
import { profileTextsSql, type ProfileText } from '../../shared/reference-format/profile-texts.ts';
import {
  chineseTextTermLength,
  fieldSeparator,
  kindTerm,
  localityTerm,
  nameAtPosition,
  recordFields,
  recordSeparator,
  termGroups,
  teachesMedicineTerm,
  termLengths,
  type RecordField,
  type TermGroup,
} from '../../shared/reference-format/search-layout.ts';
import { isJoiningWord, wordsOf } from '../../shared/reference-format/split-words.ts';
import { termAdder } from './add-terms.ts';
import { hidesCodes, wholesOfAdded, writtenLocalities, writtenPlaces } from './already-written.ts';
import { collectTerms, type Terms } from './collected-terms.ts';
import {
  addCorrectable,
  addInitials,
  addSounds,
  addWholeNames,
  addWords,
  indexedName,
  readingsAsText,
  type IndexedName,
} from './name-terms.ts';
import { collectLocalities, type Localities } from './localities.ts';
import { createPlaceIndex, type ShownPlace } from './place-index.ts';
import { addSlipsOf, writeSlips } from './slip-table.ts';
import { createTermTable } from './term-table.ts';

const tables = `
CREATE TABLE search_term (block INTEGER PRIMARY KEY, terms TEXT NOT NULL, postings BLOB NOT NULL) STRICT;
CREATE TABLE search_directory (part INTEGER PRIMARY KEY, starts TEXT NOT NULL, blocks BLOB NOT NULL) STRICT;
CREATE TABLE search_list (id INTEGER PRIMARY KEY, postings BLOB NOT NULL) STRICT;
CREATE TABLE search_slip (bucket INTEGER PRIMARY KEY, slips BLOB NOT NULL) STRICT;
CREATE TABLE search_word (block INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
CREATE TABLE search_record (entity_id INTEGER PRIMARY KEY REFERENCES entity (id), record TEXT NOT NULL) STRICT;
CREATE TABLE search_place (id INTEGER PRIMARY KEY, texts TEXT NOT NULL) STRICT;
CREATE TABLE search_locality (id INTEGER PRIMARY KEY, country TEXT NOT NULL, region TEXT, city TEXT, called TEXT) STRICT;
CREATE TABLE search_locality_name (name TEXT NOT NULL, id INTEGER NOT NULL REFERENCES search_locality (id), PRIMARY KEY (name, id)) STRICT, WITHOUT ROWID;
`;

type NameRow = { readonly value: string; readonly lang: string; readonly kind: NameKind };
interface EntityRow {
  readonly id: number;
  readonly slug: string;
  readonly type: EntityType;
  readonly tier: Tier;
  readonly kind: Kind;
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly name_en: string;
  readonly name_zh: string | null;
  readonly name_ru: string | null;
  readonly pack: string | null;
}

const rowsInBlock = 2_000;

function highestId(db: Database.Database): number {
  return (db.prepare('SELECT max(id) FROM entity').pluck().get() as number | null) ?? 0;
}

/** Hands on the entities after one by id, a block of them in memory at a time: those of a whole dump are much beside what they are found by. */
function* entitiesOf(db: Database.Database, after = 0): Generator<EntityRow> {
  const block = db.prepare<[number], EntityRow>(
    `SELECT id, slug, type, tier, kind, country, region, city, name_en, name_zh, name_ru, pack FROM entity
     WHERE id > ? ORDER BY id LIMIT ${rowsInBlock}`,
  );
  for (let last: number | undefined = after; last !== undefined;) {
    const rows = block.all(last);
    yield* rows;
    last = rows.at(-1)?.id;
  }
}

/** Returns what reads the names of an entity: official ones first, so that of two that match alike the better one says why. */
function createNamesOf(db: Database.Database): (entity: number) => (NameRow & { readonly indexed: IndexedName })[] {
  const names = db.prepare<[number], NameRow>('SELECT value, lang, kind FROM name WHERE entity_id = ? ORDER BY id');
  return (entity) =>
    names
      .all(entity)
      .map((row) => ({ ...row, indexed: indexedName(row.value) }))
      .sort((a, b) => nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind));
}

/** What a hit is shown with, in the order of `recordFields`, and its names, each with its pinyin. */
function recordOf(
  row: EntityRow,
  place: ShownPlace,
  names: readonly (NameRow & { readonly indexed: IndexedName })[],
): string {
  const [regionZh, regionRu, cityZh, cityRu] = place.shown;
  const named = (text: string | null) => {
    const at = text === null ? -1 : names.findIndex(({ value }) => value === text);
    return at === -1 ? text : nameAtPosition + at;
  };
  const fields: Readonly<Record<RecordField, string | number | null | undefined>> = {
    slug: row.slug,
    type: entityTypes.indexOf(row.type),
    tier: tiers.indexOf(row.tier),
    kind: kinds.indexOf(row.kind),
    nameEn: named(row.name_en),
    nameZh: named(row.name_zh),
    nameRu: named(row.name_ru),
    country: row.country,
    region: row.region,
    regionZh,
    regionRu,
    city: row.city,
    cityZh,
    cityRu,
    pack: row.pack,
    place: place.id,
  };
  const known = recordFields.map((field) => fields[field] ?? '');
  const header = known.slice(0, known.findLastIndex((field) => field !== '') + 1).join(fieldSeparator);
  return [
    header,
    ...names.map(({ lang, kind, value, indexed }) => {
      const readings = readingsAsText(indexed);
      return [value, lang, nameKinds.indexOf(kind), ...(readings === '' ? [] : [readings])].join(fieldSeparator);
    }),
  ].join(recordSeparator);
}

/** What names and places are found by: each group of terms, and the words that a slip is understood in, those last that only packs have. */
function collectNaming() {
  const of = (group: TermGroup) => collectTerms(termLengths[group]);
  const correctable = { ofEdition: new Set<string>(), ofPacks: new Set<string>(), isPacks: false };
  return {
    name: of(termGroups.name),
    word: of(termGroups.word),
    initials: of(termGroups.initials),
    place: of(termGroups.place),
    sound: of(termGroups.sound),
    correctable: {
      ...correctable,
      add(word: string): void {
        (this.isPacks ? this.ofPacks : this.ofEdition).add(word);
      },
    },
  };
}

/** Writes what hits are shown and explained with, one entity after the other, and gathers what they are found by. */
function writeRecords(
  db: Database.Database,
  after = 0,
  written?: Parameters<typeof createPlaceIndex>[2],
): ReturnType<typeof collectNaming> {
  const found = collectNaming();
  const insert = db.prepare('INSERT INTO search_record (entity_id, record) VALUES (?, ?)');
  const namesOf = createNamesOf(db);
  const places = createPlaceIndex(db, found, written);
  for (const row of entitiesOf(db, after)) {
    found.correctable.isPacks = row.pack !== null;
    const names = namesOf(row.id);
    insert.run(row.id, recordOf(row, places.of(row), names));
    for (const { indexed } of names) {
      addWholeNames(indexed, (term) => {
        found.name.add(term, row.id);
      });
      addWords(indexed, (term) => {
        found.word.add(term, row.id);
      });
      addInitials(indexed, (term) => {
        found.initials.add(term, row.id);
      });
      addSounds(indexed, (term) => {
        found.sound.add(term, row.id);
      });
      addCorrectable(indexed, (word) => {
        found.correctable.add(word);
      });
    }
  }
  return found;
}

/** Of one in the directory nothing is known but its names and its site, which have groups of their own. */
function collectTexts(db: Database.Database, after = 0): Terms {
  const known = db
    .prepare("SELECT id FROM entity WHERE tier <> 'directory' AND id > ? ORDER BY id")
    .pluck()
    .all(after) as number[];
  const terms = collectTerms(termLengths[termGroups.text]);
  const texts = db.prepare<[{ id: number }], ProfileText>(profileTextsSql);
  for (const id of known) {
    for (const row of texts.iterate({ id })) {
      for (const text of [row.en, row.zh, row.ru]) {
        if (text === null) continue;
        for (const word of wordsOf(fold(text))) {
          if (!word.chinese) {
            if (!isJoiningWord(word.text)) terms.add(word.text, id);
            continue;
          }
          const characters = Array.from(word.text);
          characters.forEach((_, from) => {
            terms.add(characters.slice(from, from + chineseTextTermLength).join(''), id);
          });
        }
      }
    }
  }
  return terms;
}

/** What identifiers and sites are found by. What a part says of its whole finds the whole, where that says it itself. */
function collectCodes(db: Database.Database, after = 0): Terms {
  const codes = collectTerms(termLengths[termGroups.code]);
  const ofWhom = after === 0 ? '' : `AND entity_id IN (SELECT id FROM entity WHERE id > ${after})`;
  for (const { entity_id: id, property, value } of db
    .prepare(
      `SELECT entity_id, property, value FROM claim WHERE number IS NULL AND rank <> 'deprecated' ${ofWhom}
         AND (scope_kind <> 'other' OR (property, value) NOT IN (
           SELECT property, value FROM claim JOIN entity ON entity.id = entity_id
           WHERE tier <> 'directory' AND scope_kind = 'institution' AND number IS NULL AND rank <> 'deprecated'))`,
    )
    .iterate() as Iterable<{ entity_id: number; property: string; value: string }>)
    for (const code of codesOf(property, value)) codes.add(code, id);
  return codes;
}

/** What everything of a type, of a kind, in a place is found by. */
function collectTypes(db: Database.Database, localities: Pick<Localities, 'of'>, after = 0): Terms {
  const types = collectTerms(termLengths[termGroups.type]);
  const wholes = new Set(
    db.prepare("SELECT parent_id FROM entity WHERE kind IN ('medical-school', 'medical-university')").pluck().all(),
  );
  for (const { id, type, tier, kind, country, region, city } of entitiesOf(db, after)) {
    types.add(type, id);
    types.add(kindTerm(kind), id);
    if (kind === 'university' && (tier === 'profile' || wholes.has(id))) types.add(teachesMedicineTerm, id);
    for (const locality of localities.of(country, region, city)) types.add(localityTerm(locality), id);
  }
  return types;
}

const namingGroups = ['name', 'word', 'initials', 'place', 'sound'] as const;

/**
 * Creates and fills the tables of the search, after all others: for each term the entities it is in, as ids in
 * static-rank order, so that the first found are the best known. The same tables give the same bytes.
 */
export function writeSearchIndex(db: Database.Database): void {
  db.exec(tables);
  const highest = highestId(db);
  const table = createTermTable(db, highest);
  const found = writeRecords(db);
  for (const group of namingGroups) table.write(termGroups[group], found[group]);
  writeSlips(db, found.correctable.ofEdition, found.correctable.ofPacks);
  table.write(termGroups.text, collectTexts(db));
  table.write(termGroups.code, collectCodes(db));
  const localities = collectLocalities(db);
  const types = collectTypes(db, localities);
  localities.write();
  table.write(termGroups.type, types);
  table.finish();
}

/**
 * Adds the entities after `before`, all of packs, to what `writeSearchIndex` wrote of those up to it: what is found is the same as if it wrote all. Returns
 * false where that cannot be: they change what others are found by, or too little was written for it to be worth while.
 */
export function addToSearchIndex(db: Database.Database, before: number): boolean {
  const localities = writtenLocalities(db, before);
  const highest = highestId(db);
  const addTerms = localities && !hidesCodes(db, before) ? termAdder(db, before, highest) : null;
  if (!localities || !addTerms) return false;
  const found = writeRecords(db, before, writtenPlaces(db, before));
  const added: Readonly<Record<TermGroup, Terms>> = {
    [termGroups.name]: found.name,
    [termGroups.word]: found.word,
    [termGroups.initials]: found.initials,
    [termGroups.place]: found.place,
    [termGroups.sound]: found.sound,
    [termGroups.text]: collectTexts(db, before),
    [termGroups.code]: collectCodes(db, before),
    [termGroups.type]: collectTypes(db, localities, before),
  };
  localities.write();
  for (const whole of wholesOfAdded(db, before)) added[termGroups.type].add(teachesMedicineTerm, whole);
  addSlipsOf(db, found.correctable.ofPacks);
  for (const [group, terms] of Object.entries(added)) addTerms.add(group as TermGroup, terms.sorted(highest));
  addTerms.finish();
  return true;
}
