import type Database from 'better-sqlite3';
import type { SourceKind } from '../../shared/domain/kinds.ts';
import { certainText } from '../../shared/reference-format/texts.ts';
import { referenceSchemaVersion } from '../../shared/reference-format/schema-version.ts';
import { nameKey } from '../check/name-key.ts';
import { meetsMore } from '../directory/join-directory.ts';
import type { Sources } from '../read.ts';
import type { EntityFile } from '../write/entity-file.ts';
import { entityNames } from '../write/entity-names.ts';
import { entitiesInOrder } from '../write/order.ts';
import { layPacks, type Laid } from './lay-packs.ts';
import type { Overlaid } from './overlay.ts';
import type { About } from './describe.ts';
import type { Base, ReadPacks } from './read-packs.ts';
import { readTouchedSources, touchedSlugs } from './touched-sources.ts';

/** Above so many schools of the edition that packs say something of, all is read and written again. */
const mostTouched = 200;

/** What packs say of the entities that they touch, checked. */
export interface Touched extends Laid, About {
  /** Entities of the base, with what packs add to them, by their ids. */
  readonly there: readonly (EntityFile & { readonly id: number })[];
  /** Entities that only packs have, in their order. */
  readonly added: readonly EntityFile[];
}

/** Whether a new school goes by a name that the base has already, as far as anybody could take it for that: then its mistake is to be found. */
function hasTwin(db: Database.Database, added: readonly EntityFile[]): boolean {
  const keys = new Set(added.flatMap(({ value }) => value.names.map((name) => nameKey(name.value))));
  if (keys.size === 0) return false;
  const names = db
    .prepare("SELECT n.value FROM name AS n JOIN entity AS e ON e.id = n.entity_id WHERE e.tier <> 'directory'")
    .pluck()
    .all() as string[];
  return names.some((name) => keys.has(nameKey(name)));
}

/** Whether an entity that packs bring has the slug of one of the directory, or one that leads elsewhere. */
function takesSlug(db: Database.Database, added: readonly EntityFile[]): boolean {
  const taken = db.prepare(
    'SELECT 1 FROM entity WHERE slug = @slug UNION SELECT 1 FROM redirect WHERE old_slug = @slug',
  );
  return added.some(({ slug }) => taken.get({ slug }) !== undefined);
}

/** Returns what kind each source is of, of the base and of packs. */
function kindsIn(db: Database.Database, sources: Sources): About['kindOf'] {
  const kinds = new Map(db.prepare<[], [string, SourceKind]>('SELECT id, kind FROM source').raw().all());
  for (const { slug, value } of sources.sources) kinds.set(slug, value.kind);
  return (source) => kinds.get(source) ?? 'agency';
}

/** Returns what the ranking lists of the base are called. */
function listsIn(db: Database.Database): About['listOf'] {
  const rows = db.prepare<[], NameRow & { slug: string }>(
    'SELECT id AS slug, title AS en, title_zh AS zh, title_ru AS ru FROM ranking_list',
  );
  const titles = new Map(rows.all().map(({ slug, en, zh, ru }) => [slug, certainText(en, zh, ru)]));
  return (slug) => titles.get(slug) ?? { en: slug };
}

type NameRow = { readonly en: string; readonly zh: string | null; readonly ru: string | null };

/** Returns what those are called of whom packs say that others are parts; the database may be closed by then. */
function namesIn(db: Database.Database, files: readonly EntityFile[], { overruled }: Overlaid): About['nameOf'] {
  const names = new Map(files.map((file) => [file.slug, entityNames(file)]));
  const there = db.prepare<[string], NameRow>(
    'SELECT name_en AS en, name_zh AS zh, name_ru AS ru FROM entity WHERE slug = ?',
  );
  for (const { part, ours, theirs } of overruled)
    for (const slug of part === 'parent' ? [ours, theirs].map(String) : []) {
      const row = names.has(slug) ? undefined : there.get(slug);
      if (row) names.set(slug, certainText(row.en, row.zh, row.ru));
    }
  return (slug) => names.get(slug) ?? { en: slug };
}

/**
 * Returns what packs touch, `db` being the reference that the base was compiled to; null where that is not all there is to them, or something
 * is amiss with them.
 */
export function touchedBy(base: Base, read: ReadPacks, db: Database.Database): Touched | null {
  const schema = db.prepare("SELECT value FROM meta WHERE key = 'schema'").pluck().get();
  const before = schema === referenceSchemaVersion ? readTouchedSources(base, read, db) : null;
  if (!before) return null;
  const laid = layPacks(before, read);
  // A mistake may be one only because so little was read; who reads all says it as it is.
  if (laid.mistakes.length > 0) return null;
  const { sources } = laid.overlaid;
  const slugs = touchedSlugs(read);
  const files = entitiesInOrder(sources).filter(({ slug }) => slugs.has(slug));
  const idOf = db.prepare<[string], number>('SELECT id FROM entity WHERE slug = ?').pluck();
  const isAdded = ({ slug }: EntityFile) => sources.packEntities?.has(slug) ?? false;
  const there = files
    .filter((file) => !isAdded(file))
    .map((file) => ({ ...file, id: idOf.get(file.slug) ?? 0 }))
    .sort((a, b) => a.id - b.id);
  const added = files.filter(isAdded);
  const schools = new Map(sources.institutions.map((file) => [file.slug, file]));
  const meets = before.institutions.some((file) =>
    meetsMore(file, schools.get(file.slug) ?? file, before.directory.records),
  );
  if (there.length > mostTouched || there.some(({ id }) => id === 0)) return null;
  if (meets || takesSlug(db, added) || hasTwin(db, added)) return null;
  const nameOf = namesIn(db, files, laid.overlaid);
  return { ...laid, there, added, kindOf: kindsIn(db, sources), nameOf, listOf: listsIn(db) };
}
