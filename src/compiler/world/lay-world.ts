import type Database from 'better-sqlite3';
import { withDerivedAgain } from '../write/derived.ts';
import { createInsert, type Insert } from '../write/insert.ts';
import { joinWorld, type Joinable } from './join-world.ts';
import { kindOfRecord } from './world-kind.ts';
import type { WorldName, WorldRecord } from './world-record.ts';

/** The source that all of it cites. */
const worldSource = 'ror-dump';
/** The slug of one that nobody here stood for: another dump, and the edition that will know it, lead from it. */
const worldSlug = (id: string): string => `ror-${id}`;

/** What the file says of where it comes from. */
interface WorldOrigin {
  readonly name: string;
  /** The day it was brought in. */
  readonly day: string;
}

/** v1.58-2024-12-11-ror-data.zip */
const dayInName = /(?:^|\D)(20\d\d-[01]\d-[0-3]\d)(?:\D|$)/;

function writeSource(insert: Insert, { name, day }: WorldOrigin): void {
  insert('source', {
    id: worldSource,
    title: `Research Organization Registry, data dump (${name})`,
    publisher: 'Research Organization Registry',
    kind: 'encyclopedia',
    url: 'https://ror.org/',
    language: 'en',
    published: dayInName.exec(name)?.[1],
    accessed: day,
  });
}

interface Entity {
  readonly id: number;
  readonly slug: string;
  readonly tier: string;
  readonly kind: string;
  readonly country: string | null;
}

/** Adds a name, or the source to one that is there. */
function createNaming(db: Database.Database, insert: Insert) {
  const there = db.prepare<[number], { id: number; value: string; lang: string }>(
    'SELECT id, value, lang FROM name WHERE entity_id = ?',
  );
  const cite = db.prepare(
    'INSERT OR IGNORE INTO name_source (name_id, position, source_id) SELECT ?, count(*), ? FROM name_source WHERE name_id = ?',
  );
  return (entity: number, names: readonly WorldName[], isNew: boolean): void => {
    const known = isNew ? [] : there.all(entity);
    // Of a school that has names already, what they are is settled: no second one is official.
    const settled = new Set(known.map(({ lang }) => lang));
    for (const { value, lang, kind } of names) {
      const same = known.find((name) => name.value === value);
      if (same) {
        cite.run(same.id, worldSource, same.id);
        continue;
      }
      const id = insert('name', {
        entity_id: entity,
        value,
        lang,
        kind: settled.has(lang) && (kind === 'official' || kind === 'native') ? 'alias' : kind,
      });
      insert('name_source', { name_id: id, position: 0, source_id: worldSource });
    }
  };
}

const nameIn = (names: readonly WorldName[], ...wanted: string[]) =>
  wanted
    .flatMap((lang) => [
      names.find((name) => name.lang === lang && (name.kind === 'official' || name.kind === 'native')),
      names.find((name) => name.lang === lang && name.kind === 'alias'),
    ])
    .find((name) => name !== undefined)?.value;

function writeNew(insert: Insert, record: WorldRecord): Entity {
  const { type, kind } = kindOfRecord(record);
  const { names, place, established } = record;
  const slug = worldSlug(record.id);
  const id = insert('entity', {
    slug,
    type,
    tier: 'directory',
    kind,
    country: place?.country,
    region: place?.region,
    city: place?.city,
    latitude: place?.latitude,
    longitude: place?.longitude,
    founded: established,
    name_en: nameIn(names, 'en') ?? names[0]?.value,
    name_zh: nameIn(names, 'zh-Hans', 'zh-Hant'),
    name_ru: nameIn(names, 'ru'),
    has_tuition: 0,
    has_ranking: 0,
    completeness: 0,
  });
  return { id, slug, tier: 'directory', kind, country: place?.country ?? null };
}

/** What is known of a school of the directory is completed: its town, its place on the map, the year it was founded, and how it is called. */
function createCompleting(db: Database.Database) {
  const complete = db.prepare(
    `UPDATE entity SET region = coalesce(region, @region), city = coalesce(city, @city), latitude = coalesce(latitude, @latitude),
      longitude = coalesce(longitude, @longitude), founded = coalesce(founded, @founded),
      name_en = coalesce(@english, name_en), name_zh = coalesce(name_zh, @chinese), name_ru = coalesce(name_ru, @russian) WHERE id = @id`,
  );
  const hasEnglish = db.prepare("SELECT 1 FROM name WHERE entity_id = ? AND lang = 'en'").pluck();
  return ({ id, country }: Entity, { names, place, established }: WorldRecord): void => {
    const here = place && (country === null || place.country === country) ? place : null;
    complete.run({
      id,
      region: here?.region ?? null,
      city: here?.city ?? null,
      latitude: here?.latitude ?? null,
      longitude: here?.longitude ?? null,
      founded: established,
      english: hasEnglish.get(id) === undefined ? (nameIn(names, 'en') ?? null) : null,
      chinese: nameIn(names, 'zh-Hans', 'zh-Hant') ?? null,
      russian: nameIn(names, 'ru') ?? null,
    });
  };
}

/** Adds codes that are not there; of one of the directory also its site and the year it was founded. */
function createClaiming(db: Database.Database, insert: Insert) {
  const stated = db.prepare<[number], { property: string; scope: string | null }>(
    "SELECT DISTINCT property, scope FROM stated_claim WHERE entity_id = ? AND property IN ('ror', 'wikidata', 'grid')",
  );
  return ({ id, tier, kind }: Entity, record: WorldRecord): void => {
    const known = new Set(stated.all(id).map(({ property }) => property));
    const claim = (property: string, value: string | null, number?: number) => {
      if (value === null || known.has(property)) return;
      insert('stated_claim', {
        entity_id: id,
        property,
        value,
        number,
        scope_kind: kind === 'medical-school' ? 'medical' : null,
        rank: 'normal',
        source_id: worldSource,
      });
    };
    claim('ror', record.id);
    claim('wikidata', record.wikidata);
    claim('grid', record.grid);
    if (tier !== 'directory') return;
    claim('website', record.website);
    if (record.established !== null) claim('founded', String(record.established), record.established);
  };
}

type Kin = Pick<WorldRecord, 'id' | 'parents' | 'parts'>;

/** Makes records parts of their parents, where both are there; nobody stands above itself, and whose parent the edition knows keeps it. */
function writeParents(db: Database.Database, records: readonly Kin[], of: ReadonlyMap<string, Entity>): void {
  const parents = new Map<number, number>();
  const set = db.prepare("UPDATE entity SET parent_id = ? WHERE id = ? AND parent_id IS NULL AND tier = 'directory'");
  const isAbove = (one: number, other: number): boolean => {
    for (let at: number | undefined = other, steps = 0; at !== undefined && steps < 100; at = parents.get(at), steps++)
      if (at === one) return true;
    return false;
  };
  const put = (part: Entity | undefined, whole: Entity | undefined): void => {
    if (!part || !whole || parents.has(part.id) || isAbove(part.id, whole.id)) return;
    parents.set(part.id, whole.id);
    set.run(whole.id, part.id);
  };
  for (const { id, parents: above } of records) for (const parent of above) put(of.get(id), of.get(parent));
  for (const { id, parts } of records) for (const part of parts) put(of.get(part), of.get(id));
}

/** Leads from who was withdrawn or has ended to who took its place, over several steps too; that one is found by the former names. */
function writeSuccessors(
  db: Database.Database,
  ended: readonly WorldRecord[],
  of: ReadonlyMap<string, Entity>,
  name: (entity: number, names: readonly WorldName[], isNew: boolean) => void,
): void {
  const redirect = db.prepare('INSERT OR IGNORE INTO redirect (old_slug, slug) VALUES (?, ?)');
  const byId = new Map(ended.map((record) => [record.id, record]));
  const successorOf = (first: WorldRecord): Entity | undefined => {
    let id: string | undefined = first.id;
    for (let steps = 0; id !== undefined && steps < 20; steps++) {
      const there = of.get(id);
      if (there) return there;
      id = byId.get(id)?.successors[0];
    }
    return undefined;
  };
  for (const record of ended) {
    const entity = successorOf(record);
    if (!entity) continue;
    redirect.run(worldSlug(record.id), entity.slug);
    // What was parted among several was not the first of them.
    if (entity.tier === 'directory' && record.successors.length === 1)
      name(
        entity.id,
        record.names.filter(({ kind }) => kind !== 'acronym').map((one) => ({ ...one, kind: 'former' as const })),
        false,
      );
  }
}

/** How many a file has, and what became of them. */
export interface WorldCounts {
  /** That nobody here stood for. */
  readonly added: number;
  /** That are in the edition, and in its directory. */
  readonly ours: number;
  readonly listed: number;
}

/** Counts what records would become, without changing anything. */
export function countWorld(db: Database.Database, records: readonly Joinable[]): WorldCounts {
  const joined = joinWorld(db, records);
  const directory = new Set(db.prepare("SELECT id FROM entity WHERE tier = 'directory'").pluck().all() as number[]);
  const listed = [...joined.values()].filter((id) => directory.has(id)).length;
  const active = records.filter(({ isActive }) => isActive).length;
  return { added: active - joined.size, ours: joined.size - listed, listed };
}

/** The records to be laid, of which only what they are joined by is held all at once. */
export interface WorldReading {
  /** Gives what they are joined by once, in their order, and lets go of it. */
  readonly joinable: () => readonly Joinable[];
  /** Hands on all of them, in the same order. */
  readonly each: (receive: (record: WorldRecord) => void) => void;
}

function layRecords(db: Database.Database, { joinable, each }: WorldReading, origin: WorldOrigin): WorldCounts {
  const insert = createInsert(db);
  writeSource(insert, origin);
  const joined = joinWorld(db, joinable());
  const name = createNaming(db, insert);
  const complete = createCompleting(db);
  const claim = createClaiming(db, insert);
  const find = db.prepare<[number], Entity>('SELECT id, slug, tier, kind, country FROM entity WHERE id = ?');
  const redirect = db.prepare('INSERT OR IGNORE INTO redirect (old_slug, slug) VALUES (?, ?)');
  const nextPlace = db.prepare(
    'INSERT OR IGNORE INTO place_source (entity_id, position, source_id) SELECT ?, count(*), ? FROM place_source WHERE entity_id = ?',
  );
  const of = new Map<string, Entity>();
  const kin: Kin[] = [];
  const ended: WorldRecord[] = [];
  let ours = 0;
  let at = 0;
  each((record) => {
    const known = joined.get(at++);
    if (!record.isActive) return void ended.push(record);
    const { id, parents, parts } = record;
    if (parents.length > 0 || parts.length > 0) kin.push({ id, parents, parts });
    const entity = known === undefined ? writeNew(insert, record) : (find.get(known) as Entity);
    of.set(record.id, entity);
    if (known !== undefined) redirect.run(worldSlug(record.id), entity.slug);
    if (entity.tier === 'directory') {
      if (known !== undefined) complete(entity, record);
      name(entity.id, record.names, known === undefined);
      if (record.place) nextPlace.run(entity.id, worldSource, entity.id);
    } else ours++;
    claim(entity, record);
  });
  writeParents(db, kin, of);
  writeSuccessors(db, ended, of, name);
  return { added: of.size - joined.size, ours, listed: joined.size - ours };
}

/**
 * Lays the records of a dump over a reference that is open to be written: joins them to who is there, adds the others after all, and
 * compiles search and Browse again. Returns what became of them.
 */
export function layWorld(
  db: Database.Database,
  records: WorldReading,
  origin: WorldOrigin,
  meta: (counts: WorldCounts) => Readonly<Record<string, string>>,
): WorldCounts {
  const put = db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  return withDerivedAgain(db, () => {
    const counts = layRecords(db, records, origin);
    for (const [key, value] of Object.entries(meta(counts))) put.run(key, value);
    return counts;
  });
}
