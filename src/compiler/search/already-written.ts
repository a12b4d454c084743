import type Database from 'better-sqlite3';
import { fieldSeparator, recordFields, recordSeparator } from '../../shared/reference-format/search-layout.ts';
import { takeElsewhere } from './elsewhere.ts';
import { collectLocalities, type Localities } from './localities.ts';
import type { createPlaceIndex } from './place-index.ts';

/*
 * What a search that was written says to entities that are added after it, `before` being the last that it has.
 */

type WrittenPlaces = NonNullable<Parameters<typeof createPlaceIndex>[2]>;

/** Returns the places that are there: an entity at the same place names it in its record. */
export function writtenPlaces(db: Database.Database, before: number): WrittenPlaces {
  const at = recordFields.indexOf('place');
  const count = db.prepare('SELECT count(*) FROM search_place').pluck().get() as number;
  const record = db
    .prepare<[{ country: string | null; region: string | null; city: string | null; before: number }], string>(
      `SELECT record FROM search_record WHERE entity_id = (
        SELECT min(id) FROM entity WHERE country IS @country AND region IS @region AND city IS @city AND id <= @before)`,
    )
    .pluck();
  return {
    count,
    idOf: ({ country, region, city }) => {
      const [header] = record.get({ country, region, city, before })?.split(recordSeparator) ?? [];
      return header === undefined ? undefined : Number(header.split(fieldSeparator)[at]);
    },
  };
}

/** Whether an entity that was added says in which region the town of another lies, of which that was not known. */
function tellsRegions(db: Database.Database, before: number): boolean {
  const there = 'FROM entity AS e WHERE e.country = a.country AND e.city = a.city';
  return (
    db
      .prepare(
        `SELECT 1 FROM (SELECT DISTINCT country, city FROM entity WHERE id > @before AND region IS NOT NULL AND city IS NOT NULL) AS a
         WHERE EXISTS (SELECT 1 ${there} AND e.region IS NULL AND e.id <= @before)
           AND (SELECT min(e.region) ${there}) IS NOT (SELECT min(e.region) ${there} AND e.id <= @before)`,
      )
      .get({ before }) !== undefined
  );
}

/** Returns the localities that are there, to which others can be added; null where an entity that was added says in which region another is. */
export function writtenLocalities(db: Database.Database, before: number): Localities | null {
  if (tellsRegions(db, before)) return null;
  const idOf = db
    .prepare<[string, string | null, string | null], number>(
      'SELECT id FROM search_locality WHERE country = ? AND region IS ? AND city IS ? AND called IS NULL',
    )
    .pluck();
  const count = db.prepare('SELECT count(*) FROM search_locality WHERE called IS NULL').pluck().get() as number;
  const { of, write } = collectLocalities(db, {
    count,
    idOf: (country, region, city) => idOf.get(country, region, city),
  });
  let isNew = false;
  return {
    of: (...place) => {
      const ids = of(...place);
      isNew ||= ids.some((id) => id > count);
      return ids;
    },
    write: () => {
      if (!isNew) return;
      // What has another name elsewhere comes after all places.
      const writeElsewhereAgain = takeElsewhere(db);
      write();
      writeElsewhereAgain();
    },
  };
}

/** Whether an entity that was added says itself what a part says of its whole: that is found by one of them alone. */
export function hidesCodes(db: Database.Database, before: number): boolean {
  return (
    db
      .prepare(
        `SELECT 1 FROM stated_claim AS a JOIN stated_claim AS b ON b.property = a.property AND b.value = a.value
         WHERE a.entity_id > ? AND a.number IS NULL AND a.rank <> 'deprecated' AND a.scope_kind IS NULL
           AND b.entity_id <= ? AND b.number IS NULL AND b.scope_kind = 'other' LIMIT 1`,
      )
      .get(before, before) !== undefined
  );
}

/** Returns the universities of which a school of medicine that was added is the first part: they teach medicine. */
export function wholesOfAdded(db: Database.Database, before: number): readonly number[] {
  return db
    .prepare<[{ before: number }], number>(
      `SELECT DISTINCT u.id FROM entity AS e JOIN entity AS u ON u.id = e.parent_id
       WHERE e.id > @before AND e.kind IN ('medical-school', 'medical-university') AND u.id <= @before
         AND u.kind = 'university' AND u.tier <> 'profile'
         AND NOT EXISTS (SELECT 1 FROM entity AS o WHERE o.parent_id = u.id AND o.id <= @before AND o.kind IN ('medical-school', 'medical-university'))`,
    )
    .pluck()
    .all({ before });
}
