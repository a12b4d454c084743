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
import { collectLocalities } from './localities.ts';
import { placeTextsOf, type Place } from './place-texts.ts';
import { writeSlips } from './slip-table.ts';
import { collectTerms, createTermTable, type TermTable } from './term-table.ts';

const tables = `
CREATE TABLE search_term (first BLOB PRIMARY KEY, terms TEXT NOT NULL, postings BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE search_list (id INTEGER PRIMARY KEY, postings BLOB NOT NULL) STRICT;
CREATE TABLE search_slip (bucket INTEGER PRIMARY KEY, slips BLOB NOT NULL) STRICT;
CREATE TABLE search_word (block INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
CREATE TABLE search_record (entity_id INTEGER PRIMARY KEY REFERENCES entity (id), record TEXT NOT NULL) STRICT;
CREATE TABLE search_place (id INTEGER PRIMARY KEY, texts TEXT NOT NULL) STRICT;
CREATE TABLE search_locality (id INTEGER PRIMARY KEY, country TEXT NOT NULL, region TEXT, city TEXT, called TEXT) STRICT;
CREATE TABLE search_locality_name (name TEXT NOT NULL, id INTEGER NOT NULL REFERENCES search_locality (id), PRIMARY KEY (name, id)) STRICT, WITHOUT ROWID;
`;

interface Searched {
  readonly id: number;
  readonly names: readonly IndexedName[];
  readonly place: IndexedPlace;
}

/** A place with its terms, made once for all that are there. */
interface IndexedPlace {
  readonly id: number;
  /** Region in Chinese and Russian, then town. */
  readonly shown: Place['shown'];
  readonly texts: readonly IndexedName[];
  readonly words: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
}

function indexedPlace(id: number, { shown, all }: Place): IndexedPlace {
  const texts = all.map(indexedName);
  const words = new Set<string>();
  const sounds = new Set<string>();
  for (const text of texts) {
    addWords(text, (word) => {
      words.add(word);
    });
    addSounds(text, (key) => {
      sounds.add(key);
    });
  }
  return { id, shown, texts, words, sounds };
}

type NameRow = { entity_id: number; value: string; lang: string; kind: NameKind };
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

function namesById(db: Database.Database): Map<number, NameRow[]> {
  const names = new Map<number, NameRow[]>();
  for (const row of db
    .prepare('SELECT entity_id, value, lang, kind FROM name ORDER BY entity_id, id')
    .iterate() as Iterable<NameRow>) {
    const known = names.get(row.entity_id);
    if (known) known.push(row);
    else names.set(row.entity_id, [row]);
  }
  // Official names first, so that of two that match alike the better one says why.
  for (const rows of names.values()) rows.sort((a, b) => nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind));
  return names;
}

/** What a hit is shown with, in the order of `recordFields`, and its names, each with its pinyin. */
function recordOf(
  row: EntityRow,
  place: IndexedPlace,
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

function placeNamesOf(db: Database.Database): Parameters<typeof placeTextsOf>[3] {
  const aliases = new Map(
    (
      db.prepare('SELECT country, kind, value, aliases FROM place_alias').all() as {
        country: string;
        kind: string;
        value: string;
        aliases: string;
      }[]
    ).map((row) => [`${row.country} ${row.kind} ${row.value}`, JSON.parse(row.aliases) as string[]]),
  );
  const rows = db.prepare('SELECT country, kind, value, zh, ru FROM place_name').all() as {
    country: string;
    kind: string;
    value: string;
    zh: string;
    ru: string;
  }[];
  const names = new Map(
    rows.map((row) => {
      const key = `${row.country} ${row.kind} ${row.value}`;
      return [key, { ...row, aliases: aliases.get(key) ?? [] }];
    }),
  );
  return (country, kind, value) => names.get(`${country} ${kind} ${value}`);
}

/** Writes what hits are shown and explained with, and returns what is indexed. */
function writeRecords(db: Database.Database, entities: readonly EntityRow[]): Searched[] {
  const insert = db.prepare('INSERT INTO search_record (entity_id, record) VALUES (?, ?)');
  const insertPlace = db.prepare('INSERT INTO search_place (id, texts) VALUES (?, ?)');
  const placeNames = placeNamesOf(db);
  const places = new Map<string, IndexedPlace>();
  const names = namesById(db);
  return entities.map((row) => {
    const rows = (names.get(row.id) ?? []).map((name) => ({ ...name, indexed: indexedName(name.value) }));
    const key = [row.country, row.region, row.city].join(fieldSeparator);
    let place = places.get(key);
    if (!place) {
      place = indexedPlace(places.size + 1, placeTextsOf(row.country, row.region, row.city, placeNames));
      places.set(key, place);
      insertPlace.run(
        place.id,
        place.texts.map((text) => `${text.value}${fieldSeparator}${readingsAsText(text)}`).join(recordSeparator),
      );
    }
    insert.run(row.id, recordOf(row, place, rows));
    return { id: row.id, names: rows.map(({ indexed }) => indexed), place };
  });
}

function writeText(db: Database.Database, entities: readonly EntityRow[], table: TermTable): void {
  const terms = collectTerms(termLengths[termGroups.text]);
  const texts = db.prepare<[{ id: number }], ProfileText>(profileTextsSql);
  for (const { id } of entities) {
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
  table.write(termGroups.text, terms);
}

/**
 * Creates and fills the tables of the search, after all others: for each term the entities it is in, as ids in
 * static-rank order, so that the first found are the best known. The same tables give the same bytes.
 */
export function writeSearchIndex(db: Database.Database): void {
  db.exec(tables);
  const entities = db
    .prepare(
      'SELECT id, slug, type, tier, kind, country, region, city, name_en, name_zh, name_ru, pack FROM entity ORDER BY id',
    )
    .all() as EntityRow[];
  const table = createTermTable(db, entities.at(-1)?.id ?? 0);
  const searched = writeRecords(db, entities);

  const writeGroup = (group: TermGroup, collect: (entity: Searched, add: (term: string) => void) => void): void => {
    const terms = collectTerms(termLengths[group]);
    for (const entity of searched)
      collect(entity, (term) => {
        terms.add(term, entity.id);
      });
    table.write(group, terms);
  };
  writeGroup(termGroups.name, ({ names }, add) => {
    for (const name of names) addWholeNames(name, add);
  });
  writeGroup(termGroups.word, ({ names }, add) => {
    for (const name of names) addWords(name, add);
  });
  writeGroup(termGroups.initials, ({ names }, add) => {
    for (const name of names) addInitials(name, add);
  });
  writeGroup(termGroups.place, ({ place }, add) => {
    place.words.forEach(add);
  });
  writeGroup(termGroups.sound, ({ names, place }, add) => {
    for (const name of names) addSounds(name, add);
    place.sounds.forEach(add);
  });
  const correctable = new Set<string>();
  const addWord = (word: string) => {
    correctable.add(word);
  };
  for (const { names } of searched) for (const name of names) addCorrectable(name, addWord);
  for (const place of new Set(searched.map((entity) => entity.place)))
    for (const text of place.texts) addCorrectable(text, addWord);
  writeSlips(db, correctable);
  // Of one in the directory nothing is known but its names and its site, which have groups of their own.
  writeText(
    db,
    entities.filter(({ tier }) => tier !== 'directory'),
    table,
  );

  const codes = collectTerms(termLengths[termGroups.code]);
  for (const { entity_id: id, property, value } of db
    .prepare("SELECT entity_id, property, value FROM claim WHERE number IS NULL AND rank <> 'deprecated'")
    .iterate() as Iterable<{ entity_id: number; property: string; value: string }>)
    for (const code of codesOf(property, value)) codes.add(code, id);
  table.write(termGroups.code, codes);

  const types = collectTerms(termLengths[termGroups.type]);
  const localities = collectLocalities(db);
  const wholes = new Set(
    db.prepare("SELECT parent_id FROM entity WHERE kind IN ('medical-school', 'medical-university')").pluck().all(),
  );
  for (const { id, type, tier, kind, country, region, city } of entities) {
    types.add(type, id);
    types.add(kindTerm(kind), id);
    if (kind === 'university' && (tier === 'profile' || wholes.has(id))) types.add(teachesMedicineTerm, id);
    for (const locality of localities.of(country, region, city)) types.add(localityTerm(locality), id);
  }
  localities.write();
  table.write(termGroups.type, types);
}
