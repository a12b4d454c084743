import type { EntityType, Kind, NameKind, Tier } from '../../../../shared/domain/kinds.ts';
import { fieldSeparator, recordSeparator } from '../../../../shared/domain/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';

/** A text that can be matched; `reading` is the pinyin of its Chinese characters, a syllable for each, empty without any. */
export interface ReadText {
  readonly value: string;
  readonly reading: string;
}

export interface NameText extends ReadText {
  readonly lang: string;
  readonly kind: NameKind;
}

/** What a hit is shown and explained with. */
export interface SearchRecord {
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
  readonly names: string;
  readonly place: string;
}

/** Returns the record of an entity that the index names. */
export function recordOf(db: ReferenceDatabase, id: number): SearchRecord {
  return statement<SearchRecord>(db, `
    SELECT id, slug, type, tier, kind, country, region, city, name_en, name_zh, name_ru, names, place
    FROM search_record JOIN entity ON id = entity_id WHERE entity_id = ?`).get(id) as SearchRecord;
}

/** Returns the names of a record, official ones first. */
export function namesOf(record: SearchRecord): NameText[] {
  return record.names.split(recordSeparator).map((fields) => {
    const [lang = '', kind, value = '', reading = ''] = fields.split(fieldSeparator);
    return { lang, kind: kind as NameKind, value, reading };
  });
}

const shownTexts = 4;

/** Returns the texts that find the place of a record, town first. */
export function placesOf(record: SearchRecord): ReadText[] {
  return record.place.split(fieldSeparator).slice(shownTexts).filter(Boolean).map((fields) => {
    const [value = '', reading = ''] = fields.split(recordSeparator);
    return { value, reading };
  });
}

function inThree(en: string | null, zh: string | undefined, ru: string | undefined) {
  return en === null ? null : { en, ...(zh ? { zh } : {}), ...(ru ? { ru } : {}) };
}

/** Returns an entity as a hit links to it. */
export function linkOf(record: SearchRecord) {
  const [regionZh, regionRu, cityZh, cityRu] = record.place.split(fieldSeparator, shownTexts);
  return {
    slug: record.slug, type: record.type, tier: record.tier, kind: record.kind,
    name: { en: record.name_en, ...(record.name_zh === null ? {} : { zh: record.name_zh }), ...(record.name_ru === null ? {} : { ru: record.name_ru }) },
    place: record.country === null ? null : { country: record.country, region: inThree(record.region, regionZh, regionRu), city: inThree(record.city, cityZh, cityRu) },
  };
}
