import type { Output } from '../../../shared/contract/index.ts';
import type { Source } from '../../../shared/contract/values.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement, valueStatement } from '../statements.ts';
import { listFactGroups } from './fact-values.ts';
import { currentSlug, linkColumns, linkOf, type LinkRow } from './names/links.ts';

/** The columns a source is read from, under the alias `s`. */
const sourceColumns = 's.id, s.title, s.publisher, s.kind, s.url, s.language, s.published, s.accessed, s.pack';
const sourceById = `SELECT ${sourceColumns} FROM source AS s WHERE s.id = ?`;

/** Everything of an entity that rests on a source, as (entity_id, source_id); a passage counts once, not once a language. Rules and registers are their body's. */
const facts = `
  SELECT entity_id, source_id FROM claim UNION ALL SELECT entity_id, source_id FROM ranking
  UNION ALL SELECT entity_id, source_id FROM unit UNION ALL SELECT entity_id, source_id FROM event UNION ALL SELECT alliance_id, source_id FROM membership
  UNION ALL SELECT n.entity_id, s.source_id FROM name_source AS s JOIN name AS n ON n.id = s.name_id
  UNION ALL SELECT p.entity_id, cited.value FROM passage AS p, json_each(p.source_ids) AS cited WHERE p.lang = 'en'
  UNION ALL SELECT entity_id, source_id FROM place_source
  UNION ALL SELECT l.entity_id, cited.value FROM listing AS l, json_each(l.source_ids) AS cited
  UNION ALL SELECT r.body_id, cited.value FROM register AS r, json_each(r.source_ids) AS cited WHERE r.body_id IS NOT NULL
  UNION ALL SELECT r.body_id, cited.value FROM rule AS r, json_each(r.source_ids) AS cited WHERE r.body_id IS NOT NULL
  UNION ALL SELECT r.entity_id, cited.value FROM exam_result AS r, json_each(r.source_ids) AS cited WHERE r.entity_id IS NOT NULL
  UNION ALL SELECT p.entity_id, cited.value FROM programme AS p JOIN speciality AS s ON s.programme_id = p.id, json_each(s.source_ids) AS cited`;

/** Returns every source with the number of facts that rest on it, by publisher and title. */
export function listSources(db: ReferenceDatabase): Output<'sources.list'>['rows'] {
  return statement<Source & { citations: number }>(
    db,
    `
    SELECT ${sourceColumns}, coalesce(c.citations, 0) AS citations
    FROM source AS s LEFT JOIN (SELECT source_id, count(*) AS citations FROM (${facts}) GROUP BY source_id) AS c ON c.source_id = s.id
    ORDER BY s.publisher COLLATE NOCASE, s.title COLLATE NOCASE, s.id`,
  ).all();
}

/** Returns the ids of the sources of an entity's place and coordinates, in the order of its source file. */
export function listPlaceSources(db: ReferenceDatabase, entityId: number): string[] {
  return statement<{ source_id: string }>(
    db,
    'SELECT source_id FROM place_source WHERE entity_id = ? ORDER BY position',
  )
    .all(entityId)
    .map((row) => row.source_id);
}

/** Returns those of these sources that there are, in the order of their ids here. One query for all: asking for each took a fifth of what a profile takes. */
export function sourcesById(db: ReferenceDatabase, ids: Iterable<string>): Source[] {
  const wanted = [...ids];
  const found = new Map(
    statement<Source>(
      db,
      `SELECT ${sourceColumns} FROM json_each(?) AS wanted CROSS JOIN source AS s ON s.id = wanted.value`,
    )
      .all(JSON.stringify(wanted))
      .map((source) => [source.id, source]),
  );
  return wanted.flatMap((id) => found.get(id) ?? []);
}

/** Returns one source and whom its facts describe, most facts first; undefined where there is none of this id. */
export function findSource(db: ReferenceDatabase, id: string): Output<'sources.get'> | undefined {
  const source = statement<Source>(db, sourceById).get(id);
  if (!source) return undefined;
  const cited = statement<LinkRow & { facts: number }>(
    db,
    `
    SELECT ${linkColumns}, count(*) AS facts
    FROM (${facts}) AS f JOIN entity AS e ON e.id = f.entity_id
    WHERE f.source_id = ? AND e.tier <> 'directory' GROUP BY e.id ORDER BY facts DESC, e.id`,
  ).all(id);
  const directory = valueStatement<number>(
    db,
    "SELECT count(*) FROM claim AS c JOIN entity AS e ON e.id = c.entity_id WHERE c.source_id = ? AND e.tier = 'directory'",
  );
  return {
    source,
    cited: cited.map((row) => ({ ...linkOf(row), facts: row.facts })),
    directory: directory.get(id) ?? 0,
  };
}

/** Returns the figures that a source gives of an entity, in the order of their fields; none where it is not cited on it. */
export function listFactsOfSource(db: ReferenceDatabase, id: string, slug: string): Output<'sources.facts'>['groups'] {
  const entity = valueStatement<number>(db, 'SELECT id FROM entity WHERE slug = ?').get(currentSlug(db, slug));
  if (entity === undefined) return [];
  return listFactGroups(db, entity)
    .filter(({ source }) => source === id)
    .map(({ field, detail, values }) => ({ field, detail, values: [...values] }));
}
