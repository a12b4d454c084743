import { renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { writeBrowseIndex } from './browse-index.ts';
import { directoryEntities } from '../directory/directory-entities.ts';
import { directorySlug } from '../../shared/reference-format/codes.ts';
import { joinDirectory } from '../directory/join-directory.ts';
import type { Sources } from '../read.ts';
import { referenceSchemaVersion } from '../../shared/reference-format/schema-version.ts';
import { referenceSchema } from '../schema.ts';
import { shadowingViews, withoutShadows } from '../../shared/reference-format/edition-only.ts';
import { writeElsewhere } from '../search/elsewhere.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { writeEntity, type RankingLists } from './entities.ts';
import { createInsert, textColumns, type Insert } from './insert.ts';
import { writeFactDigests } from './fact-digests.ts';
import { writeTypedWords } from './typed-words.ts';
import { editionPart, packSourcesFor, recordedOf } from './edition-part.ts';
import type { EntityFile } from './entity-file.ts';
import { entitiesInOrder } from './order.ts';
import { writeRecords } from './records.ts';

/** Writes what relates entities to others, all of which must be there: parents, namesakes, members. */
export function writeRelations(
  db: Database.Database,
  insert: Insert,
  files: readonly EntityFile[],
  idOf: (slug: string) => number,
): void {
  const setParent = db.prepare('UPDATE entity SET parent_id = ? WHERE id = ?');
  const distinct = db.prepare('INSERT OR IGNORE INTO distinct_from (entity_id, other_id) VALUES (?, ?)');
  for (const file of files) {
    const id = idOf(file.slug);
    if (file.value.parent !== undefined) setParent.run(idOf(file.value.parent), id);
    for (const slug of file.value.distinct_from) {
      distinct.run(id, idOf(slug));
      distinct.run(idOf(slug), id);
    }
    for (const membership of file.members) {
      for (const source of membership.source) {
        insert('membership', {
          alliance_id: id,
          member_id: idOf(membership.member),
          role: membership.role,
          since: membership.since,
          until: membership.until,
          as_listed: membership.as_listed,
          line: membership.line,
          ...textColumns('occasion', membership.occasion),
          source_id: source,
        });
      }
    }
  }
}

/** Returns how regions are called without the word for their sort: Хабаровский for Хабаровский край. */
function shortNames(names: readonly string[], sorts: Sources['words']['regions']): readonly string[] {
  const words = Object.values(sorts).flat();
  return names.flatMap((name) =>
    words.flatMap((word) => {
      const short = name.endsWith(word)
        ? name.slice(0, -word.length)
        : name.startsWith(`${word} `)
          ? name.slice(word.length)
          : '';
      return short.trim().length > 1 ? [short.trim()] : [];
    }),
  );
}

/** Writes where the map names regions. */
function writeRegionLabels(insert: Insert, places: Sources['places']): void {
  const inTenths = (degrees: number) => Math.round(degrees * 10);
  for (const [country, { regions }] of Object.entries(places))
    for (const [region, { label }] of Object.entries(regions)) {
      if (!label) continue;
      const { latitude, longitude, width, height, ...names } = label;
      insert('region_label', {
        country,
        region,
        latitude: inTenths(latitude),
        longitude: inTenths(longitude),
        width: inTenths(width),
        height: inTenths(height),
        ...names,
      });
    }
}

function writePlaces(insert: Insert, sources: Sources): void {
  for (const country of new Set([...Object.keys(sources.places), ...Object.keys(sources.placeNames)])) {
    for (const [kind, plural] of [
      ['region', 'regions'],
      ['city', 'cities'],
    ] as const) {
      const names = sources.places[country]?.[plural] ?? {};
      const others = sources.placeNames[country]?.[plural] ?? {};
      for (const [value, { zh, ru }] of Object.entries(names)) insert('place_name', { country, kind, value, zh, ru });
      for (const value of new Set([...Object.keys(names), ...Object.keys(others)])) {
        const aliases = others[value] ?? [];
        const { zh, ru } = names[value] ?? {};
        const all = [value, ...(zh === undefined ? [] : [zh]), ...(ru === undefined ? [] : [ru]), ...aliases];
        const short = kind === 'region' ? shortNames(all, sources.words.regions) : [];
        const known = [...new Set([...aliases, ...short])].sort();
        if (known.length > 0) insert('place_alias', { country, kind, value, aliases: JSON.stringify(known) });
      }
    }
  }
}

function writeAll(db: Database.Database, sources: Sources, meta: Readonly<Record<string, string>>): void {
  const insert = createInsert(db);
  insert('meta', { key: 'edition', value: sources.edition.edition });
  insert('meta', { key: 'schema', value: referenceSchemaVersion });
  insert('meta', { key: 'sources_hash', value: sources.hash });
  for (const [key, value] of Object.entries(meta)) insert('meta', { key, value });
  for (const { slug, value } of sources.sources)
    insert('source', { id: slug, ...value, pack: sources.packOf?.get(slug) });
  for (const [old, slug] of Object.entries(sources.edition.redirects)) insert('redirect', { old_slug: old, slug });
  writePlaces(insert, sources);
  writeRegionLabels(insert, sources.places);
  writeTypedWords(insert, sources.words);

  const { records, redirects } = joinDirectory(sources);
  const { source: directorySource } = sources.directory;
  if (directorySource !== null) insert('meta', { key: 'directory_source', value: directorySource });
  for (const [old, slug] of redirects) insert('redirect', { old_slug: old, slug });
  const files = entitiesInOrder(sources, directoryEntities(records, directorySource ?? '', sources.otherNames.schools));
  const ids = new Map(files.map((file, index) => [file.slug, index + 1]));
  const idOf = (slug: string) => ids.get(slug) as number;
  const sourceKinds = new Map(sources.sources.map(({ slug, value }) => [slug, value.kind]));
  const publisherName = new Map(
    sources.organizations.map(({ slug, value }) => [
      slug,
      value.names.find((name) => name.lang === 'en' && name.kind === 'official')?.value ?? slug,
    ]),
  );
  const lists: RankingLists = Object.fromEntries(
    sources.rankings.map(({ slug, value }) => [
      slug,
      {
        publisher: publisherName.get(value.publisher) ?? value.publisher,
        title: value.title.en,
        scope: value.scope.en,
      },
    ]),
  );
  db.pragma('defer_foreign_keys = ON');
  for (const { slug, value } of sources.rankings) {
    insert('ranking_list', {
      id: slug,
      publisher_id: idOf(value.publisher),
      ...textColumns('title', value.title),
      ...textColumns('scope', value.scope),
    });
  }
  const recorded = recordedOf(sources);
  for (const file of files)
    writeEntity(
      insert,
      idOf(file.slug),
      file,
      lists,
      (source) => sourceKinds.get(source) ?? 'agency',
      packSourcesFor(sources, file.slug),
      editionPart(file, sources),
      recorded(file.slug),
      sources.packEntities?.get(file.slug),
    );
  for (const { domain } of records) {
    const slug = directorySlug(domain);
    insert('directory_site', {
      entity_id: idOf(slug),
      address: slug.replaceAll('-', '.') === domain ? null : domain,
    });
  }
  writeRelations(db, insert, files, idOf);
  writeRecords(db, insert, sources, idOf);
  // What only a pack says of a school of the edition makes it pass no filter, move in no order and meet no query.
  if (sources.packOf) db.exec(shadowingViews);
  writeBrowseIndex(db);
  writeSearchIndex(db);
  writeElsewhere(db, sources.otherNames.words);
  if (sources.packOf) db.exec(withoutShadows);
  writeFactDigests(db);
}

/**
 * Writes checked sources as reference.db, whole or not at all: the same bytes from the same sources.
 * DELETE journal mode lets the file open in a folder that cannot be written.
 */
export function writeReference(sources: Sources, target: string, meta: Readonly<Record<string, string>> = {}): void {
  const temporary = `${target}.new`;
  rmSync(temporary, { force: true });
  const db = new Database(temporary);
  try {
    db.pragma('journal_mode = DELETE');
    // Nobody sees the file before it is moved into place; whoever needs it to outlast a power cut syncs it then.
    db.pragma('synchronous = OFF');
    db.pragma('foreign_keys = ON');
    db.exec(referenceSchema);
    db.transaction(() => {
      writeAll(db, sources, meta);
    })();
    db.exec('ANALYZE');
    db.exec('VACUUM');
  } finally {
    db.close();
  }
  renameSync(temporary, target);
}
