import type { Hit } from '../../../../shared/contract/search.ts';
import { entityTypes, kinds, nameKinds, tiers, type NameKind } from '../../../../shared/domain/kinds.ts';
import { fold } from '../../../../shared/reference-format/fold.ts';
import {
  fieldSeparator,
  nameAtPosition,
  recordFields,
  recordSeparator,
  type RecordField,
} from '../../../../shared/reference-format/search-layout.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { rowsOf, valueStatement } from '../../statements.ts';
import { keptAtHand } from './kept-at-hand.ts';
import { createRecent, type Recent } from './recent.ts';
import { noneMade, searchText, type SearchText } from './search-text.ts';

export interface NameText extends SearchText {
  readonly lang: string;
  readonly kind: NameKind;
}

/** What a hit is shown and explained with. */
export interface SearchRecord {
  readonly id: number;
  /** The fields of `recordFields`, empty where unknown. */
  readonly header: string;
  /** Official names first, each read when first needed: mostly the first one says why. */
  readonly names: (NameText | string)[];
  /** Made when first shown; null until then. */
  link: Omit<Hit, 'why' | 'match'> | null;
  /** The same. */
  nameWords: readonly string[] | null;
  /** The same; see `worldStanding`. */
  standing: number | null;
}

/** The texts that find a place, as they are kept, with what was made of them when it was first asked for. */
export interface Places {
  /** Town first, each with its readings. */
  readonly kept: readonly string[];
  texts: readonly SearchText[] | null;
  letters: string | null;
  /** Whether any of them has the words that were looked for last. */
  has: Map<string, boolean> | null;
}

interface Read {
  readonly records: Recent<number, SearchRecord>;
  readonly places: Recent<string, Places>;
}

/** A key more rarely brings in names that were not among the hits before; some 3 kB each. */
const mostRecords = 200;
const mostPlaces = 40;

const readOf = keptAtHand((times): Read => ({
  records: createRecent(mostRecords * times),
  places: createRecent(mostPlaces * times),
}));

function searchRecord(id: number, record: string): SearchRecord {
  const end = record.indexOf(recordSeparator);
  const [header, names] =
    end === -1 ? [record, []] : [record.slice(0, end), record.slice(end + 1).split(recordSeparator)];
  return { id, header, names, link: null, nameWords: null, standing: null };
}

/** Returns the record of an entity that the index names. */
export function recordOf(db: ReferenceDatabase, id: number): SearchRecord {
  return readOf(db).records.get(id, () =>
    searchRecord(id, valueStatement<string>(db, 'SELECT record FROM search_record WHERE entity_id = ?').get(id) ?? ''),
  );
}

/** Fewer are read as quickly one by one. */
const fewestTogether = 3;

/** Reads the records of entities that are not at hand, where that takes less than reading each when it is asked for. */
export function readRecords(db: ReferenceDatabase, ids: readonly number[]): void {
  const { records } = readOf(db);
  const missing = ids.filter((id) => !records.has(id));
  if (missing.length < fewestTogether) return;
  const rows = rowsOf<[number, string]>(db, 'SELECT entity_id, record FROM search_record WHERE entity_id', missing);
  for (const [id, record] of rows) records.get(id, () => searchRecord(id, record));
}

/** Kinds of names are written as one digit. */
const firstDigit = 0x30;

/** Returns a name of a record by its position. */
export function nameAt({ names }: SearchRecord, at: number): NameText {
  const name = names[at] ?? '';
  if (typeof name !== 'string') return name;
  // Value, language, kind and readings; cut by hand, since a split for each name of each hit takes three times as long.
  const language = name.indexOf(fieldSeparator) + 1;
  const kind = name.indexOf(fieldSeparator, language) + 1;
  const readings = name.indexOf(fieldSeparator, kind) + 1;
  const parsed: NameText = {
    value: name.slice(0, language - 1),
    readings: readings === 0 ? '' : name.slice(readings),
    made: noneMade(),
    lang: name.slice(language, kind - 1),
    kind: nameKinds[name.charCodeAt(kind) - firstDigit] ?? 'alias',
  };
  names[at] = parsed;
  return parsed;
}

/** Returns what finds the place of a record. */
export function placesOf(db: ReferenceDatabase, { header }: SearchRecord): Places {
  const end = header.indexOf(fieldSeparator);
  const place = end === -1 ? header : header.slice(0, end);
  return readOf(db).places.get(place, () => {
    const texts = valueStatement<string>(db, 'SELECT texts FROM search_place WHERE id = ?').get(place) ?? '';
    return { kept: texts === '' ? [] : texts.split(recordSeparator), texts: null, letters: null, has: null };
  });
}

/** Returns the texts of a place, town first. */
export function textsOfPlaces(places: Places): readonly SearchText[] {
  return (places.texts ??= places.kept.map((text) => {
    const [value = '', readings = ''] = text.split(fieldSeparator);
    return searchText(value, readings);
  }));
}

const valueOfKept = (text: string): string => {
  const end = text.indexOf(fieldSeparator);
  return end === -1 ? text : text.slice(0, end);
};

/** Returns the texts of a place one after the other, in their own letters: what is not in it is in none of them. */
export function lettersOfPlaces(places: Places): string {
  return (places.letters ??= fold(places.kept.map(valueOfKept).join(' ')));
}

function inThree(en: string, zh: string, ru: string) {
  return { en, ...(zh === '' ? {} : { zh }), ...(ru === '' ? {} : { ru }) };
}

const position = Object.fromEntries(recordFields.map((field, at) => [field, at])) as Readonly<
  Record<RecordField, number>
>;

function readLink({ header, names }: SearchRecord): Omit<Hit, 'why' | 'match'> {
  const fields = header.split(fieldSeparator);
  const value = (at: number) => fields[at] ?? '';
  const chosen = <One>(all: readonly One[], at: number) => all[Number(value(at))] as One;
  const named = (at: number) => {
    const text = value(at);
    if (!text.startsWith(nameAtPosition)) return text;
    const name = names[Number(text.slice(1))] ?? '';
    return typeof name === 'string' ? name.slice(0, name.indexOf(fieldSeparator)) : name.value;
  };
  return {
    slug: value(position.slug),
    type: chosen(entityTypes, position.type),
    tier: chosen(tiers, position.tier),
    kind: chosen(kinds, position.kind),
    name: inThree(named(position.nameEn), named(position.nameZh), named(position.nameRu)),
    ...(value(position.pack) === '' ? {} : { pack: value(position.pack) }),
    place:
      value(position.country) === ''
        ? null
        : {
            country: value(position.country),
            region:
              value(position.region) === ''
                ? null
                : inThree(value(position.region), value(position.regionZh), value(position.regionRu)),
            city:
              value(position.city) === ''
                ? null
                : inThree(value(position.city), value(position.cityZh), value(position.cityRu)),
          },
  };
}

/** Returns an entity as a hit links to it. */
export function linkOf(record: SearchRecord): Omit<Hit, 'why' | 'match'> {
  return (record.link ??= readLink(record));
}

const tellingWords = (name: string): readonly string[] =>
  wordsOf(fold(name))
    .map(({ text }) => text)
    .filter((text) => !isJoiningWord(text));

/** Returns the folded words of a record's name in English, without those that only join. */
export function wordsOfName(record: SearchRecord): readonly string[] {
  return (record.nameWords ??= tellingWords(linkOf(record).name.en));
}

/** Returns the same of each name in English that the record has, or had, but for acronyms. */
export function wordsOfEnglishNames(record: SearchRecord): readonly (readonly string[])[] {
  return record.names.flatMap((_, at) => {
    const { lang, kind, value } = nameAt(record, at);
    return lang === 'en' && kind !== 'acronym' ? [tellingWords(value)] : [];
  });
}

/** Whether a record is known by its name alone, from the directory. */
export const isNameOnly = (record: SearchRecord): boolean => linkOf(record).tier === 'directory';
