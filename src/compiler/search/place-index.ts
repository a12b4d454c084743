import type Database from 'better-sqlite3';
import { fieldSeparator, recordSeparator } from '../../shared/reference-format/search-layout.ts';
import type { Terms } from './collected-terms.ts';
import { addCorrectable, addSounds, addWords, indexedName, readingsAsText, type IndexedName } from './name-terms.ts';
import { countryNamesOf, placeTextsOf, type Place } from './place-texts.ts';

/** Where an entity is. */
interface Where {
  readonly id: number;
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
}

/** A place as records of the search name it. */
export interface ShownPlace {
  readonly id: number;
  /** Region in Chinese and Russian, then town. */
  readonly shown: Place['shown'];
}

/** What places are found by. */
interface Found {
  readonly place: Terms;
  readonly sound: Terms;
  readonly correctable: { readonly add: (word: string) => void };
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

/** The places that were written before: how many, and the id of the one where an entity is. */
interface WrittenPlaces {
  readonly count: number;
  readonly idOf: (where: Where) => number | undefined;
}

/** A text as a place keeps it, for hits to say what of it was typed. */
const keptText = (text: IndexedName) => `${text.value}${fieldSeparator}${readingsAsText(text)}`;

/**
 * Returns what writes each place once and adds its terms to `found`. Those of a country in forty languages are those of all its schools: they
 * stand for the set of them, and are made once and not for each of its towns. `written` are the places that stand there already.
 */
export function createPlaceIndex(db: Database.Database, found: Found, written?: WrittenPlaces) {
  const insert = db.prepare('INSERT INTO search_place (id, texts) VALUES (?, ?)');
  const placeNames = placeNamesOf(db);
  const addTerms = (text: IndexedName, set: readonly number[]): void => {
    addWords(text, (word) => {
      found.place.addOfAll(word, set);
    });
    addSounds(text, (key) => {
      found.sound.addOfAll(key, set);
    });
    addCorrectable(text, (word) => {
      found.correctable.add(word);
    });
  };
  const countries = new Map<string, { readonly set: number[]; readonly kept: ReadonlyMap<string, string> }>();
  const countryOf = (country: string) => {
    const known = countries.get(country);
    if (known) return known;
    const set: number[] = [];
    const kept = new Map<string, string>();
    for (const text of countryNamesOf(country).map(indexedName)) {
      addTerms(text, set);
      kept.set(text.value, keptText(text));
    }
    countries.set(country, { set, kept });
    return { set, kept };
  };
  const places = new Map<string, ShownPlace & { readonly set: number[] }>();
  let last = written?.count ?? 0;
  const placeOf = (where: Where) => {
    const { country, region, city } = where;
    const key = [country, region, city].join(fieldSeparator);
    const known = places.get(key);
    if (known) return known;
    const { shown, all } = placeTextsOf(country, region, city, placeNames);
    const there = written?.idOf(where);
    const place = { id: there ?? ++last, shown, set: [] };
    const ofCountry = country === null ? undefined : countryOf(country).kept;
    const texts = all.map((value) => {
      const kept = ofCountry?.get(value);
      if (kept !== undefined) return kept;
      const text = indexedName(value);
      addTerms(text, place.set);
      return keptText(text);
    });
    if (there === undefined) insert.run(place.id, texts.join(recordSeparator));
    places.set(key, place);
    return place;
  };
  return {
    /** Returns the place of an entity, which is found by it from now on. */
    of: (where: Where): ShownPlace => {
      const place = placeOf(where);
      place.set.push(where.id);
      if (where.country !== null) countryOf(where.country).set.push(where.id);
      return place;
    },
  };
}
