import type { ReferenceDatabase } from '../../open.ts';
import { statement, valueStatement } from '../../statements.ts';

/** A country, region or town that a word names; its id is the key of all that is there. */
export interface Locality {
  readonly id: number;
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
}

export interface NamedLocality extends Locality {
  /** A list of words in JSON; null for what is a locality. */
  readonly called: string | null;
}

/** No locality has a name after `from` and before `to`, which is null where none comes after. */
interface Gap {
  readonly from: string;
  readonly to: string | null;
}

/** One more with each word being typed; each key looks through them all. */
const gapsKept = 32;
const gapsOf = new WeakMap<ReferenceDatabase, Gap[]>();

/** SQLite orders texts by their UTF-8 bytes, JavaScript by UTF-16 units: from the first surrogate on not alike. */
const orderedOtherwise = /[\ud800-\uffff]/;

function isInGap(gaps: readonly Gap[], name: string): boolean {
  return gaps.some(({ from, to }) => from <= name && (to === null || name < to));
}

/**
 * Returns the localities, and what is called otherwise elsewhere, of a folded name, in the order of their numbers. Where none begins as the
 * word that is being typed, none does with a letter more: that is read once for them all.
 */
export function localitiesNamed(db: ReferenceDatabase, name: string): readonly NamedLocality[] {
  let gaps = gapsOf.get(db);
  if (!gaps) gapsOf.set(db, (gaps = []));
  const isOrdered = !orderedOtherwise.test(name);
  if (isOrdered && isInGap(gaps, name)) return [];
  const next =
    valueStatement<string>(db, 'SELECT name FROM search_locality_name WHERE name >= +? ORDER BY name LIMIT 1').get(
      name,
    ) ?? null;
  if (next === name)
    return statement<NamedLocality>(
      db,
      'SELECT id, country, region, city, called FROM search_locality_name JOIN search_locality USING (id) WHERE name = +? ORDER BY id',
    ).all(name);
  if (isOrdered && (next === null || !orderedOtherwise.test(next))) {
    if (gaps.length >= gapsKept) gaps.shift();
    gaps.push({ from: name, to: next });
  }
  return [];
}
