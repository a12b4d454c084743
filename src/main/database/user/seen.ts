import type { EntityType } from '../../../shared/domain/kinds.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import type { PartialText } from '../../../shared/domain/language.ts';
import { certainText } from '../../../shared/reference-format/texts.ts';

/** Which reference the person saw last; `seen_at` is ISO 8601 in UTC. */
export interface SeenReference {
  readonly identity: string;
  readonly edition: string;
  readonly seen_at: string;
}

/** An entity as it was seen; `facts` is JSON, for schools on a list only. */
export interface SeenEntity {
  readonly slug: string;
  readonly type: EntityType;
  readonly name: PartialText;
  readonly digest: string;
  readonly facts: string | null;
}

/** Returns the reference that was seen last; undefined where none was. */
export function readSeenReference(db: UserDatabase): SeenReference | undefined {
  return statement<SeenReference>(db, 'SELECT identity, edition, seen_at FROM seen_reference').get();
}

/** The digest of a row that is there for its names alone: of what the person keeps though the reference that was seen last had it no more. */
const forItsName = '';

/** Returns every entity as it was seen. */
export function listSeenEntities(db: UserDatabase): readonly SeenEntity[] {
  return statement<Omit<SeenEntity, 'name'> & { name: string; name_zh: string | null; name_ru: string | null }>(
    db,
    'SELECT slug, type, name, name_zh, name_ru, digest, facts FROM seen_entity WHERE digest <> ? ORDER BY slug',
  )
    .all(forItsName)
    .map(({ name, name_zh: zh, name_ru: ru, ...seen }) => ({ ...seen, name: certainText(name, zh, ru) }));
}

/** Returns the slugs of the schools on any of the person's lists. */
export function listBookmarkedSlugs(db: UserDatabase): readonly string[] {
  return statement<{ slug: string }>(db, 'SELECT DISTINCT slug FROM bookmark ORDER BY slug')
    .all()
    .map(({ slug }) => slug);
}

/** Returns how an entity was called when it was seen; undefined where it never was. */
export function seenName(db: UserDatabase, slug: string): PartialText | undefined {
  const row = statement<{ name: string; name_zh: string | null; name_ru: string | null }>(
    db,
    'SELECT name, name_zh, name_ru FROM seen_entity WHERE slug = ?',
  ).get(slug);
  return row && certainText(row.name, row.name_zh, row.name_ru);
}

/** Writes what was seen in the place of what was seen before; of what the person keeps and the reference has no more, the names stay. */
export function writeSeen(db: UserDatabase, reference: SeenReference, entities: Iterable<SeenEntity>): void {
  const insert = statement(
    db,
    'INSERT OR REPLACE INTO seen_entity (slug, type, name, name_zh, name_ru, digest, facts) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  db.transaction(() => {
    statement(
      db,
      'DELETE FROM seen_entity WHERE slug NOT IN (SELECT slug FROM bookmark UNION SELECT slug FROM recent UNION SELECT slug FROM plan_stage UNION SELECT slug FROM plan_entry)',
    ).run();
    statement(db, 'UPDATE seen_entity SET digest = ?, facts = NULL').run(forItsName);
    for (const { slug, type, name, digest, facts } of entities)
      insert.run(slug, type, name.en, name.zh, name.ru, digest, facts);
    statement(db, 'INSERT OR REPLACE INTO seen_reference (one, identity, edition, seen_at) VALUES (1, ?, ?, ?)').run(
      reference.identity,
      reference.edition,
      reference.seen_at,
    );
  }).immediate();
}

/** Writes the facts of the schools bookmarked since, and takes away those of schools that no longer are. Writes nothing where all is as it was. */
export function writeSeenFacts(db: UserDatabase, facts: ReadonlyMap<string, string>): void {
  const kept = new Map(
    statement<{ slug: string; facts: string }>(db, 'SELECT slug, facts FROM seen_entity WHERE facts IS NOT NULL')
      .all()
      .map((row) => [row.slug, row.facts]),
  );
  const changed = [...facts].filter(([slug, text]) => kept.get(slug) !== text);
  const gone = [...kept.keys()].filter((slug) => !facts.has(slug));
  if (changed.length + gone.length === 0) return;
  db.transaction(() => {
    for (const [slug, text] of changed)
      statement(db, 'UPDATE seen_entity SET facts = ? WHERE slug = ?').run(text, slug);
    for (const slug of gone) statement(db, 'UPDATE seen_entity SET facts = NULL WHERE slug = ?').run(slug);
  }).immediate();
}

/** The row of the settings that holds which reference the person was told of; no setting of that name is shown. */
const noticed = 'noticed-reference';

/** Returns the identity of the reference that the person was told of; undefined where they were told of none. */
export function readNoticed(db: UserDatabase): string | undefined {
  return statement<{ value: string }>(db, 'SELECT value FROM setting WHERE key = ?').get(noticed)?.value;
}

/** Writes down of which reference the person was told. */
export function writeNoticed(db: UserDatabase, identity: string): void {
  statement(
    db,
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(noticed, identity);
}
