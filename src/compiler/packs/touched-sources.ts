import type Database from 'better-sqlite3';
import type { ExpectedField } from '../../shared/domain/coverage.ts';
import { directoryFileName } from '../directory/directory-file.ts';
import { readSources, type Sources } from '../read.ts';
import { isEntityFolder, type PackFile } from './pack-files.ts';
import type { Base, ReadPacks } from './read-packs.ts';

/** The folders of which a pack's files touch nothing but the entities they are of. */
const quickFolders: ReadonlySet<string> = new Set(['institutions', 'alliances', 'sources']);

/** Yields every slug that a file cites as a source. */
function* citedIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (key === 'source' || key === 'sources') yield value;
  } else if (Array.isArray(value)) for (const part of value) yield* citedIn(part, key);
  else if (value !== null && typeof value === 'object')
    for (const [name, part] of Object.entries(value)) yield* citedIn(part, name);
}

interface EntityLike {
  readonly parent?: string | undefined;
  readonly names?: readonly unknown[];
  readonly claims?: readonly unknown[];
}

/** Returns which of the base's files say something about what these files of packs add. */
function filesAbout(files: readonly PackFile[], packs: readonly string[]): (file: string) => boolean {
  const wanted = new Set(['edition.yaml']);
  for (const { folder, adds, located } of files) {
    wanted.add(`${folder}/${located.slug}.yaml`);
    for (const slug of citedIn(located.value)) wanted.add(`sources/${slug}.yaml`);
    const { parent, names = [], claims = [] } = located.value as EntityLike;
    if (parent !== undefined) wanted.add(`${folder}/${parent}.yaml`);
    // By a name or an address that is added, a school may be one of the directory.
    if (adds && folder === 'institutions' && names.length + claims.length > 0) wanted.add(directoryFileName);
  }
  // The names under which packs cite: another is taken where there is such a file.
  const citing = (file: string) =>
    packs.some((id) => file.startsWith(`sources/pack-${id}`) || file.includes(`-in-${id}`));
  return (file) => wanted.has(file) || (file.startsWith('sources/') && citing(file));
}

/** The names of places, which are many to read. */
function placesIn(db: Database.Database): Sources['places'] {
  const places: Record<string, { regions: Record<string, Named>; cities: Record<string, Named> }> = {};
  const rows = db.prepare<[], Named & { country: string; kind: 'region' | 'city'; value: string }>(
    'SELECT country, kind, value, zh, ru FROM place_name',
  );
  for (const { country, kind, value, ...names } of rows.all()) {
    const ofCountry = (places[country] ??= { regions: {}, cities: {} });
    ofCountry[kind === 'region' ? 'regions' : 'cities'][value] = names;
  }
  return places;
}
type Named = { readonly zh: string; readonly ru: string };

/** Whether packs name no more than regions and towns as the base does, and towns where nobody of it is. */
function namesNobodysPlaces(db: Database.Database, known: Sources['places'], packs: ReadPacks['packs']): boolean {
  const isSomebodys = db.prepare('SELECT 1 FROM entity WHERE country = ? AND city = ? LIMIT 1');
  const isSame = (one: Named | undefined, other: Named) => one?.zh === other.zh && one.ru === other.ru;
  return packs.every(({ files }) =>
    Object.entries(files.places?.value ?? {}).every(
      ([country, { regions, cities }]) =>
        Object.entries(regions).every(([name, texts]) => isSame(known[country]?.regions[name], texts)) &&
        Object.entries(cities).every(
          ([name, texts]) =>
            isSame(known[country]?.cities[name], texts) || isSomebodys.get(country, name) === undefined,
        ),
    ),
  );
}

/** What results and registers fill of schools, as the reference that was compiled of them has it. */
function recordedIn(db: Database.Database): ReadonlyMap<string, ReadonlySet<ExpectedField>> {
  const fields = new Map<string, Set<ExpectedField>>();
  const add = (table: 'exam_result' | 'listing', field: ExpectedField) => {
    const slugs = db.prepare(`SELECT DISTINCT slug FROM entity JOIN ${table} ON entity_id = entity.id`).pluck();
    for (const slug of slugs.all() as string[]) fields.set(slug, (fields.get(slug) ?? new Set()).add(field));
  };
  add('exam_result', 'licensing-exam-candidates');
  add('listing', 'recognition');
  return fields;
}

/**
 * Returns the part of the base's sources that says something about what packs add, over which they can be laid as over all of them; null where
 * they bring what touches more than the entities it is of (places of others, registers, rules, results, lists, organizations), or the base is not what
 * the reference was compiled of.
 */
export function readTouchedSources(
  { folder, hash }: Base,
  { packs }: ReadPacks,
  db: Database.Database,
): Sources | null {
  const files = packs.flatMap((pack) => pack.files.files);
  const isQuick =
    hash !== null &&
    packs.every((pack) => pack.files.mistakes.length === 0) &&
    files.every((file) => quickFolders.has(file.folder));
  if (!isQuick || db.prepare("SELECT value FROM meta WHERE key = 'sources_hash'").pluck().get() !== hash) return null;
  const places = placesIn(db);
  if (!namesNobodysPlaces(db, places, packs)) return null;
  const about = filesAbout(
    files,
    packs.map(({ content }) => content.manifest.id),
  );
  const { sources, mistakes } = readSources(folder, about);
  if (mistakes.length > 0 || sources.hash !== hash) return null;
  // There is a reference only where all its sources are cited.
  const citedUnread = new Set(sources.sources.map(({ slug }) => slug));
  return { ...sources, places, recordedUnread: recordedIn(db), citedUnread };
}

/** Returns the slugs of the entities that packs say something of. */
export function touchedSlugs({ packs }: ReadPacks): ReadonlySet<string> {
  return new Set(
    packs.flatMap(({ files }) =>
      files.files.flatMap(({ folder, located }) => (isEntityFolder(folder) ? [located.slug] : [])),
    ),
  );
}
