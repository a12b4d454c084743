import type Database from 'better-sqlite3';
import { fieldSeparator, recordFields, recordSeparator } from '../../shared/reference-format/search-layout.ts';
import type { Localities } from './localities.ts';
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

/** Returns the localities that are there; null where an entity lies elsewhere, or says in which region the town of another lies. */
export function writtenLocalities(db: Database.Database, before: number): Pick<Localities, 'of'> | null {
  const added = db
    .prepare<[number], { country: string | null; region: string | null; city: string | null }>(
      'SELECT DISTINCT country, region, city FROM entity WHERE id > ?',
    )
    .all(before);
  const regionOf = db
    .prepare<[string, string], string | null>('SELECT min(region) FROM entity WHERE country = ? AND city = ?')
    .pluck();
  const isUnplaced = db
    .prepare<[string, string, number]>(
      'SELECT 1 FROM entity WHERE country = ? AND city = ? AND region IS NULL AND id <= ? LIMIT 1',
    )
    .pluck();
  const idOf = db
    .prepare<[string, string | null, string | null], number>(
      'SELECT id FROM search_locality WHERE country = ? AND region IS ? AND city IS ? AND called IS NULL',
    )
    .pluck();
  const of = (
    country: string | null,
    recorded: string | null,
    city: string | null,
  ): readonly (number | undefined)[] => {
    if (country === null) return [];
    const region = recorded ?? (city === null ? null : (regionOf.get(country, city) ?? null));
    return [
      idOf.get(country, null, null),
      ...(region === null ? [] : [idOf.get(country, region, null)]),
      ...(city === null ? [] : [idOf.get(country, region, city)]),
    ];
  };
  const fits = added.every(
    ({ country, region, city }) =>
      of(country, region, city).every((id) => id !== undefined) &&
      (country === null || region === null || city === null || isUnplaced.get(country, city, before) === undefined),
  );
  return fits ? { of: of as Localities['of'] } : null;
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
