import type { Hit } from '../../../../shared/contract/search.ts';
import type { EntityType, Kind, NameKind, Tier } from '../../../../shared/domain/kinds.ts';
import { fieldSeparator, recordFields, recordSeparator, type RecordField } from '../../../../shared/domain/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { createRecent, type Recent } from './recent.ts';
import { searchText, type SearchText } from './search-text.ts';

export interface NameText extends SearchText {
  readonly lang: string;
  readonly kind: NameKind;
}

/** What a hit is shown and explained with. */
export interface SearchRecord {
  readonly id: number;
  /** Official names first. */
  readonly names: readonly NameText[];
  /** In the order of `recordFields`, empty where unknown. */
  readonly fields: readonly string[];
}

interface Read {
  readonly records: Recent<number, SearchRecord>;
  readonly places: Recent<string, readonly SearchText[]>;
}

/** A key more rarely brings in names that were not among the hits before; some 3 kB each. */
const recordsKept = 200;
const placesKept = 40;

const read = new WeakMap<ReferenceDatabase, Read>();

function readOf(db: ReferenceDatabase): Read {
  let known = read.get(db);
  if (!known) {
    known = { records: createRecent(recordsKept), places: createRecent(placesKept) };
    read.set(db, known);
  }
  return known;
}

function parseName(text: string): NameText {
  const [value = '', lang = '', kind, reading = ''] = text.split(fieldSeparator);
  return Object.assign(searchText(value, reading), { lang, kind: kind as NameKind });
}

/** Returns the record of an entity that the index names. */
export function recordOf(db: ReferenceDatabase, id: number): SearchRecord {
  return readOf(db).records.get(id, () => {
    const row = statement<{ record: string }>(db, 'SELECT record FROM search_record WHERE entity_id = ?').get(id);
    const [header = '', ...names] = (row?.record ?? '').split(recordSeparator);
    return { id, fields: header.split(fieldSeparator), names: names.map(parseName) };
  });
}

const placeField = recordFields.indexOf('place');

/** Returns the texts that find the place of a record, town first. */
export function placesOf(db: ReferenceDatabase, record: SearchRecord): readonly SearchText[] {
  const place = record.fields[placeField] ?? '';
  return readOf(db).places.get(place, () => {
    const row = statement<{ texts: string }>(db, 'SELECT texts FROM search_place WHERE id = ?').get(place);
    return (row?.texts ?? '').split(recordSeparator).filter(Boolean).map((text) => {
      const [value = '', reading = ''] = text.split(fieldSeparator);
      return searchText(value, reading);
    });
  });
}

function inThree(en: string, zh: string, ru: string) {
  return { en, ...(zh === '' ? {} : { zh }), ...(ru === '' ? {} : { ru }) };
}

/** Returns an entity as a hit links to it. */
export function linkOf(record: SearchRecord): Omit<Hit, 'why'> {
  const field = (name: RecordField) => record.fields[recordFields.indexOf(name)] ?? '';
  const placed = (name: 'region' | 'city') => (field(name) === '' ? null : inThree(field(name), field(`${name}Zh`), field(`${name}Ru`)));
  return {
    slug: field('slug'), type: field('type') as EntityType, tier: field('tier') as Tier, kind: field('kind') as Kind,
    name: inThree(field('nameEn'), field('nameZh'), field('nameRu')),
    place: field('country') === '' ? null : { country: field('country'), region: placed('region'), city: placed('city') },
  };
}
