import type Database from 'better-sqlite3';
import { foldedWords } from './folded-words.ts';
import { russianAdjectives } from './russian-adjectives.ts';
import { russianCases } from './russian-cases.ts';
import { countryNamesOf } from './place-texts.ts';

interface Locality {
  readonly id: number;
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly names: readonly string[];
}

/** The countries, regions and towns where entities are, each with an id. */
export interface Localities {
  /** Returns the ids of a place, from its country inwards, and counts it among those written. */
  readonly of: (country: string | null, region: string | null, city: string | null) => readonly number[];
  /** Writes the names of all that were asked for. */
  readonly write: () => void;
}

/** The localities that were written before: how many, and the id of one that is there. */
interface WrittenLocalities {
  readonly count: number;
  readonly idOf: (country: string, region: string | null, city: string | null) => number | undefined;
}

/** Returns an empty collection; names come from the tables of places. Of those that are `written` nothing is written again. */
export function collectLocalities(db: Database.Database, written?: WrittenLocalities): Localities {
  const named = db.prepare<[{ country: string; kind: string; value: string }], { value: string }>(
    `SELECT zh AS value FROM place_name WHERE country = @country AND kind = @kind AND value = @value
     UNION SELECT ru FROM place_name WHERE country = @country AND kind = @kind AND value = @value
     UNION SELECT alias.value FROM place_alias AS a, json_each(a.aliases) AS alias
     WHERE a.country = @country AND a.kind = @kind AND a.value = @value ORDER BY 1`,
  );
  // Some are recorded with their town alone.
  const regionOf = new Map(
    (
      db
        .prepare(
          'SELECT country, city, min(region) AS region FROM entity WHERE region IS NOT NULL AND city IS NOT NULL GROUP BY country, city',
        )
        .all() as { country: string; city: string; region: string }[]
    ).map((row) => [`${row.country} ${row.city}`, row.region]),
  );
  const found = new Map<string, Locality>();
  const locality = (country: string, region: string | null, city: string | null): number => {
    const there = written?.idOf(country, region, city);
    if (there !== undefined) return there;
    const key = JSON.stringify([country, region, city]);
    let one = found.get(key);
    if (!one) {
      const value = city ?? region;
      const names =
        value === null
          ? countryNamesOf(country)
          : [value, ...named.all({ country, kind: city === null ? 'region' : 'city', value }).map((row) => row.value)];
      one = { id: (written?.count ?? 0) + found.size + 1, country, region, city, names };
      found.set(key, one);
    }
    return one.id;
  };
  return {
    of: (country, recordedRegion, city) => {
      if (country === null) return [];
      const region = recordedRegion ?? regionOf.get(`${country} ${city}`) ?? null;
      const ids = [locality(country, null, null)];
      if (region !== null) ids.push(locality(country, region, null));
      if (city !== null) ids.push(locality(country, region, city));
      return ids;
    },
    write: () => {
      const insertPlace = db.prepare('INSERT INTO search_locality (id, country, region, city) VALUES (?, ?, ?, ?)');
      const insert = db.prepare('INSERT OR IGNORE INTO search_locality_name (name, id) VALUES (?, ?)');
      for (const { id, country, region, city, names } of found.values()) {
        insertPlace.run(id, country, region, city);
        // What a school is called after is a town or a region; of a country it says too little.
        const adjectives = region === null ? [] : names.flatMap(russianAdjectives);
        for (const name of [...names.flatMap((each) => [each, ...russianCases(each)]), ...adjectives]) {
          const folded = foldedWords(name);
          if (folded !== '') insert.run(folded, id);
        }
      }
    },
  };
}
