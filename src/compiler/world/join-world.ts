import type Database from 'better-sqlite3';
import { isPropertyId, properties } from '../../shared/domain/properties/dictionary.ts';
import { directorySlug } from '../../shared/reference-format/codes.ts';
import { telling } from '../directory/join-directory.ts';
import { comparedName, looselyComparedName } from '../directory/name-words.ts';
import { hostOf } from './hosts.ts';
import type { WorldRecord } from './world-record.ts';

/** What records are joined by, and no more: those of a whole dump are held at once. */
export interface Joinable extends Pick<WorldRecord, 'id' | 'isActive' | 'isEducation' | 'domains'> {
  readonly country: string | null;
  /** Whether it has a parent. */
  readonly isPart: boolean;
  /** Names that tell it, as they are compared; of who is active and of education alone. */
  readonly names: readonly string[];
}

/** Returns what a record is joined by. */
export function joinableOf({ id, isActive, isEducation, names, domains, place, parents }: WorldRecord): Joinable {
  const compared =
    isActive && isEducation ? names.flatMap(({ value, kind }) => (telling.has(kind) ? [comparedName(value)] : [])) : [];
  return {
    id,
    isActive,
    isEducation,
    domains,
    country: place?.country ?? null,
    isPart: parents.length > 0,
    names: [...new Set(compared)],
  };
}

interface Entity {
  readonly id: number;
  readonly slug: string;
  readonly country: string | null;
  readonly tier: string;
  /** Whether the edition gives it an id of ROR already. */
  hasRor: boolean;
}

interface There {
  readonly byRor: ReadonlyMap<string, Entity>;
  /** By address, points for hyphens, as slugs of the directory are written. */
  readonly bySite: ReadonlyMap<string, readonly Entity[]>;
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
  /** As names are compared loosely, and not. */
  readonly byLooseName: ReadonlyMap<string, readonly Entity[]>;
  readonly names: ReadonlyMap<number, ReadonlySet<string>>;
}

const links = Object.keys(properties).filter((id) => isPropertyId(id) && properties[id].type.shownAs === 'link');

function put<Key>(map: Map<Key, Entity[]>, key: Key, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (!known.includes(entity)) known.push(entity);
}

/** By what names of a country are looked up. */
const keyOf = (country: string | null, name: string): string => `${country ?? ''} ${name}`;

/** Reads who is there: the edition and its directory. What only a pack has hides nothing. */
function readThere(db: Database.Database): There {
  const rows = db
    .prepare("SELECT id, slug, country, tier FROM entity WHERE type = 'institution' AND pack IS NULL ORDER BY id")
    .all() as Omit<Entity, 'hasRor'>[];
  const entities = new Map<number, Entity>(rows.map((row) => [row.id, { ...row, hasRor: false }]));
  const bySlug = new Map([...entities.values()].map((one) => [one.slug, one]));
  const byRor = new Map<string, Entity>();
  const bySite = new Map<string, Entity[]>();
  const byName = new Map<string, Entity[]>();
  const byLooseName = new Map<string, Entity[]>();
  const names = new Map<number, Set<string>>();
  const claims = db
    .prepare(
      `SELECT c.entity_id, c.property, c.value, c.scope FROM stated_claim AS c JOIN source AS s ON s.id = c.source_id
      WHERE s.pack IS NULL AND c.rank <> 'deprecated' AND (c.property = 'ror' OR c.property IN (SELECT value FROM json_each(?)))`,
    )
    .all(JSON.stringify(links)) as Record<'property' | 'value', string>[] &
    { readonly entity_id: number; readonly scope: string | null }[];
  for (const { entity_id: id, property, value, scope } of claims) {
    const entity = entities.get(id);
    if (!entity) continue;
    // That of the whole university, told of its school of medicine, is not the school's.
    if (property === 'ror') {
      if (scope === null) {
        byRor.set(value.slice(value.lastIndexOf('/') + 1), entity);
        entity.hasRor = true;
      }
    } else {
      const host = hostOf(value);
      if (host !== null) put(bySite, directorySlug(host), entity);
    }
  }
  for (const { entity_id: id, address } of db.prepare('SELECT entity_id, address FROM directory_site').all() as {
    entity_id: number;
    address: string | null;
  }[]) {
    const entity = entities.get(id);
    if (entity) put(bySite, address === null ? entity.slug : directorySlug(address), entity);
  }
  // A record of the directory is known by its other addresses, and an institution by that of the record it stands for.
  for (const { old_slug: old, slug } of db.prepare('SELECT old_slug, slug FROM redirect').all() as Record<
    'old_slug' | 'slug',
    string
  >[]) {
    const entity = bySlug.get(slug);
    if (entity && !bySite.has(old)) put(bySite, old, entity);
  }
  for (const { entity_id: id, value, kind } of db
    .prepare('SELECT entity_id, value, kind FROM name')
    .iterate() as Iterable<{
    entity_id: number;
    value: string;
    kind: string;
  }>) {
    const entity = entities.get(id);
    if (!entity || !telling.has(kind)) continue;
    const name = comparedName(value);
    put(byName, keyOf(entity.country, name), entity);
    put(byLooseName, keyOf(entity.country, looselyComparedName(name)), entity);
    const own = names.get(id) ?? new Set();
    names.set(id, own.add(name));
  }
  return { byRor, bySite, byName, byLooseName, names };
}

/** How surely a record and who is there are one; the surer is joined first. */
const sure = { ror: 4, siteAndName: 3, site: 2, name: 1, loosely: 0 } as const;

interface Pair {
  readonly record: number;
  readonly entity: Entity;
  readonly sureness: number;
  /** Of several records at one address the university, and not its parts: one without a parent, by the shortest name. */
  readonly part: number;
}

/** How often each name stands in a country; of one record once. */
function countNames(
  records: readonly Joinable[],
  namesOf: (record: Joinable) => Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const name of namesOf(record)) {
      const key = keyOf(record.country, name);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** Returns which entities the records of education are, by the positions of the records; each record is one at most, and each entity. */
export function joinWorld(db: Database.Database, records: readonly Joinable[]): ReadonlyMap<number, number> {
  const there = readThere(db);
  const looseOf = ({ names }: Joinable) => new Set(names.map(looselyComparedName));
  const sharedNames = countNames(records, ({ names }) => names);
  const sharedLoosely = countNames(records, looseOf);
  const pairs: Pair[] = [];
  records.forEach((joinable, record) => {
    const { id, domains, country, isPart, names, isActive, isEducation } = joinable;
    if (!isActive) return;
    const known = there.byRor.get(id);
    const part = (isPart ? 1_000 : 0) + (names[0] ?? '').length;
    if (known) return void pairs.push({ record, entity: known, sureness: sure.ror, part });
    if (!isEducation) return;
    // One that has another id of ROR is another.
    const mayBe = (entity: Entity) => !entity.hasRor && (country === null || entity.country === country);
    for (const domain of domains) {
      for (const entity of there.bySite.get(directorySlug(domain)) ?? []) {
        if (!mayBe(entity)) continue;
        const named = names.some((name) => there.names.get(entity.id)?.has(name));
        pairs.push({ record, entity, sureness: named ? sure.siteAndName : sure.site, part });
      }
    }
    const byNames = (keys: Iterable<string>, known: There['byName'], shared: typeof sharedNames, sureness: number) => {
      for (const name of keys) {
        const key = keyOf(country, name);
        const namesakes = known.get(key) ?? [];
        const [entity] = namesakes.filter(mayBe);
        if (!entity || shared.get(key) !== 1) continue;
        // Loosely, whoever is called so makes it nobody's, though he be surely another.
        if ((sureness === sure.loosely ? namesakes : namesakes.filter(mayBe)).length === 1)
          pairs.push({ record, entity, sureness, part });
      }
    };
    byNames(names, there.byName, sharedNames, sure.name);
    if (!isPart) byNames(looseOf(joinable), there.byLooseName, sharedLoosely, sure.loosely);
  });
  pairs.sort((a, b) => b.sureness - a.sureness || a.part - b.part || a.entity.id - b.entity.id || a.record - b.record);
  const joined = new Map<number, number>();
  const taken = new Set<number>();
  for (const { record, entity } of pairs) {
    if (joined.has(record) || taken.has(entity.id)) continue;
    joined.set(record, entity.id);
    taken.add(entity.id);
  }
  return joined;
}
