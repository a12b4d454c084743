import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { addToSearchIndex } from '../search/search-index.ts';
import { isDigested, writeBrowseAgain } from '../write/derived.ts';
import { editionPart, packSourcesFor, recordedOf } from '../write/edition-part.ts';
import { writeEntity, type RankingLists } from '../write/entities.ts';
import { writeFactDigests } from '../write/fact-digests.ts';
import { createInsert, type Insert } from '../write/insert.ts';
import { writeInPlace } from '../write/make-room.ts';
import type { EntityFile } from '../write/entity-file.ts';
import { writeRelations } from '../write/write.ts';
import type { Base, ReadPacks } from './read-packs.ts';
import { touchedBy, type Touched } from './touched.ts';

/** The reference that is added to, the file that the result is written to, and what it says it was compiled of. */
interface Copy {
  readonly bundled: string;
  readonly target: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Only whoever the folder belongs to may read what was added, and the program must be able to write it. */
const ownFile = 0o600;

function listsIn(db: Database.Database): RankingLists {
  const rows = db
    .prepare<[], { id: string; publisher: string; title: string; scope: string }>(
      `SELECT l.id, l.title, l.scope, coalesce((SELECT value FROM name WHERE entity_id = l.publisher_id AND lang = 'en' AND kind = 'official'
        ORDER BY name.id LIMIT 1), e.slug) AS publisher FROM ranking_list AS l JOIN entity AS e ON e.id = l.publisher_id`,
    )
    .all();
  return Object.fromEntries(rows.map(({ id, ...list }) => [id, list]));
}

/** Returns what writes the rows of an entity, its relations among them. */
function entityWriter(db: Database.Database, { overlaid: { sources }, kindOf }: Touched) {
  const lists = listsIn(db);
  const recorded = recordedOf(sources);
  return (file: EntityFile, id: number) => (insert: Insert) => {
    writeEntity(
      insert,
      id,
      file,
      lists,
      kindOf,
      packSourcesFor(sources, file.slug),
      editionPart(file, sources),
      recorded(file.slug),
      sources.packEntities?.get(file.slug),
    );
  };
}

/** What Browse is compiled of, of some entities. */
const shownInBrowse = (db: Database.Database, ids: readonly number[]) =>
  JSON.stringify(
    db
      .prepare(
        `SELECT kind, tier, country, region, founded, students, hospitals, completeness, has_tuition, has_ranking, name_en, name_zh, name_ru
         FROM entity WHERE type = 'institution' AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      )
      .all(JSON.stringify(ids)),
  );

/** The entities whose figures are others: those that were touched, those after `last`, and the members of all of them. */
function changedFigures(db: Database.Database, there: readonly number[], last: number): ReadonlySet<number> {
  const ids = db
    .prepare(
      `WITH changed AS (SELECT value AS id FROM json_each(?) UNION SELECT id FROM entity WHERE id > ?)
       SELECT id FROM changed UNION SELECT member_id FROM membership WHERE alliance_id IN (SELECT id FROM changed)`,
    )
    .pluck()
    .all(JSON.stringify(there), last) as number[];
  return new Set(ids);
}

/** Writes the names of the towns that packs bring: nobody but their own is there. */
function writeTowns(db: Database.Database, places: Touched['overlaid']['sources']['places']): void {
  const insert = db.prepare(
    "INSERT OR IGNORE INTO place_name (country, kind, value, zh, ru) VALUES (?, 'city', ?, ?, ?)",
  );
  for (const [country, { cities }] of Object.entries(places))
    for (const [name, { zh, ru }] of Object.entries(cities)) insert.run(country, name, zh, ru);
}

/** Writes what packs add into a copy of the base's reference. Returns false where others than those they touch are changed by it. */
function add(db: Database.Database, touched: Touched, meta: Copy['meta']): boolean {
  const { overlaid, there, added } = touched;
  const { sources } = overlaid;
  const insert = createInsert(db);
  db.prepare("UPDATE meta SET value = ? WHERE key = 'sources_hash'").run(sources.hash);
  for (const [key, value] of Object.entries(meta)) insert('meta', { key, value });
  for (const { slug, value } of sources.sources) {
    const pack = sources.packOf?.get(slug);
    if (pack !== undefined) insert('source', { id: slug, ...value, pack });
  }
  writeTowns(db, sources.places);
  const last = db.prepare('SELECT max(id) FROM entity').pluck().get() as number;
  // While their rows are written again, those that packs touch are not there.
  const newIds = new Map([
    ...there.map(({ slug, id }) => [slug, id] as const),
    ...added.map(({ slug }, at) => [slug, last + 1 + at] as const),
  ]);
  const known = db.prepare<[string], number>('SELECT id FROM entity WHERE slug = ?').pluck();
  const idOf = (slug: string) => newIds.get(slug) ?? (known.get(slug) as number);
  const ids = there.map(({ id }) => id);
  const before = shownInBrowse(db, ids);
  const write = entityWriter(db, touched);
  writeInPlace(
    db,
    insert,
    there.map((file) => ({
      id: file.id,
      write: (inserted) => {
        write(file, file.id)(inserted);
        writeRelations(db, inserted, [file], idOf);
      },
    })),
  );
  for (const file of added) write(file, idOf(file.slug))(insert);
  writeRelations(db, insert, added, idOf);
  if (!isDigested(db)) return false;
  writeFactDigests(db, changedFigures(db, ids, last));
  if (added.length > 0 && !addToSearchIndex(db, last)) return false;
  const isAsBefore = shownInBrowse(db, ids) === before;
  if (added.some(({ type }) => type === 'institution') || !isAsBefore) writeBrowseAgain(db, isAsBefore);
  return true;
}

/**
 * Writes the base's reference with packs over it as a copy of the base's own to which they are added: the rows that compiling all of it gives.
 * Returns false where they are of a kind that changes more than that, or anything is amiss; then all is to be compiled, and what stands at the
 * target is of no use.
 */
export function addToCopy(base: Base, read: ReadPacks, { bundled, target, meta }: Copy): boolean {
  if (!existsSync(bundled)) return false;
  rmSync(target, { force: true });
  copyFileSync(bundled, target);
  chmodSync(target, ownFile);
  const db = new Database(target);
  try {
    const touched = touchedBy(base, read, db);
    if (!touched) return false;
    // Nobody sees the file before it is whole; whoever needs it to outlast a power cut syncs it then. It is looked through as well.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('foreign_keys = OFF');
    db.exec('BEGIN');
    const isAdded = add(db, touched, meta);
    db.exec('COMMIT');
    if (!isAdded) return false;
    // So little more changes no plan of a query: what is known of the tables stands.
    db.pragma('journal_mode = DELETE');
    return true;
  } finally {
    db.close();
  }
}
