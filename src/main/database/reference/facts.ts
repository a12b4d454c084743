import type { Claim, Entity, Programme } from '../../../shared/contract/values.ts';
import type { Applies } from '../../../shared/domain/price-scope.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { readsPacks } from './packed.ts';
import { markedText } from '../../../shared/domain/writing/entity-name.ts';
import { linkColumns, linkOf, type LinkRow } from './names/links.ts';
import { certainText, partialText } from '../../../shared/reference-format/texts.ts';

type Nullable = string | null;

interface ClaimRow {
  id: number;
  property: string;
  value: string;
  value_zh: Nullable;
  value_ru: Nullable;
  programme_id: number | null;
  number: number | null;
  number_high: number | null;
  unit: Nullable;
  qualifier: Claim['qualifier'];
  scope: Nullable;
  scope_zh: Nullable;
  scope_ru: Nullable;
  scope_kind: Claim['scopeKind'];
  study_from: number | null;
  study_to: number | null;
  applies: Nullable;
  as_of: Nullable;
  rank: Claim['rank'];
  flag: Nullable;
  deprecation: Nullable;
  deprecation_zh: Nullable;
  deprecation_ru: Nullable;
  source_id: string;
}

function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    property: row.property,
    text: certainText(row.value, row.value_zh, row.value_ru),
    number: row.number,
    high: row.number_high,
    unit: row.unit,
    qualifier: row.qualifier,
    scope: partialText(row.scope, row.scope_zh, row.scope_ru),
    scopeKind: row.scope_kind,
    studyYears: row.study_from === null || row.study_to === null ? null : { from: row.study_from, to: row.study_to },
    ...(row.applies !== null && { applies: JSON.parse(row.applies) as Applies }),
    asOf: row.as_of,
    rank: row.rank,
    flag: row.flag,
    deprecation: partialText(row.deprecation, row.deprecation_zh, row.deprecation_ru),
    source: row.source_id,
  };
}

/** Returns the slugs of the programmes of a school. */
export function programmeSlugsOf(db: ReferenceDatabase, slug: string): readonly string[] {
  const rows = statement<{ slug: string }>(
    db,
    'SELECT p.slug FROM programme AS p JOIN entity AS e ON e.id = p.entity_id WHERE e.slug = ? ORDER BY p.id',
  ).all(slug);
  return rows.map((row) => row.slug);
}

/** Returns every claim on an entity itself, in the order of its source file; those on its programmes stand with these. */
export function listClaims(db: ReferenceDatabase, entityId: number): Claim[] {
  return statement<ClaimRow>(db, 'SELECT * FROM claim WHERE entity_id = ? AND programme_id IS NULL ORDER BY id')
    .all(entityId)
    .map(claimOf);
}

/** Returns the claims of entities on these properties, by entity and programme: those on it itself (null), and those on the programmes that are named. */
export function listClaimsOn(
  db: ReferenceDatabase,
  entities: readonly number[],
  programmes: readonly number[],
  properties: ReadonlySet<string>,
): ReadonlyMap<number, ReadonlyMap<number | null, readonly Claim[]>> {
  const rows = statement<ClaimRow & { entity_id: number }>(
    db,
    `SELECT c.* FROM claim AS c WHERE c.entity_id IN (SELECT value FROM json_each(?))
      AND (c.programme_id IS NULL OR c.programme_id IN (SELECT value FROM json_each(?)))
      AND c.property IN (SELECT value FROM json_each(?)) ORDER BY c.id`,
  ).all(JSON.stringify(entities), JSON.stringify(programmes), JSON.stringify([...properties]));
  const claims = new Map(entities.map((id) => [id, new Map<number | null, Claim[]>()]));
  for (const row of rows) {
    const own = claims.get(row.entity_id);
    const same = own?.get(row.programme_id);
    if (same) same.push(claimOf(row));
    else own?.set(row.programme_id, [claimOf(row)]);
  }
  return claims;
}

/** Returns the claims of one property on an entity itself. */
export function listClaimsOf(db: ReferenceDatabase, entityId: number, property: string): Claim[] {
  return statement<ClaimRow>(
    db,
    'SELECT * FROM claim WHERE entity_id = ? AND programme_id IS NULL AND property = ? ORDER BY id',
  )
    .all(entityId, property)
    .map(claimOf);
}

interface ProgrammeRow {
  id: number;
  slug: string;
  title: string;
  title_zh: Nullable;
  title_ru: Nullable;
  degree: Nullable;
  level: Programme['level'];
  language: Nullable;
  field: Nullable;
  closed: number;
}
interface SpecialityRow {
  programme_id: number;
  school: Nullable;
  school_zh: Nullable;
  school_ru: Nullable;
  name: string;
  name_zh: Nullable;
  name_ru: Nullable;
  source_ids: string;
}

/** A programme without what is said of it. */
export type BareProgramme = Omit<Programme, 'claims' | 'specialities'>;

/** Returns the programmes of institutions in the order of their source file, without what is said of them, by institution. */
export function listBareProgrammes(
  db: ReferenceDatabase,
  entities: readonly number[],
): ReadonlyMap<number, BareProgramme[]> {
  const rows = statement<ProgrammeRow & { entity_id: number }>(
    db,
    `SELECT p.id, p.entity_id, p.slug, p.title, p.title_zh, p.title_ru, p.degree, p.level, p.language, p.field, p.closed
    FROM json_each(?) AS wanted CROSS JOIN programme AS p ON p.entity_id = wanted.value ORDER BY p.id`,
  ).all(JSON.stringify(entities));
  const programmes = new Map<number, BareProgramme[]>(entities.map((id) => [id, []]));
  const packs = readsPacks(db) ? packsOfProgrammes(db, entities) : null;
  for (const { id, entity_id, slug, title, title_zh, title_ru, degree, level, language, field, closed } of rows)
    programmes.get(entity_id)?.push({
      id,
      slug,
      title: markedText(certainText(title, title_zh, title_ru), packs?.get(id) ?? null),
      degree,
      level,
      language,
      field,
      closed: closed === 1,
    });
  return programmes;
}

/** Returns the pack that alone names a programme, by programme. */
function packsOfProgrammes(db: ReferenceDatabase, entities: readonly number[]): ReadonlyMap<number, string> {
  const rows = statement<{ id: number; pack: string }>(
    db,
    `SELECT c.programme_id AS id, min(s.pack) AS pack FROM claim AS c JOIN source AS s ON s.id = c.source_id
    WHERE c.entity_id IN (SELECT value FROM json_each(?)) AND c.programme_id IS NOT NULL AND c.property = 'programme' GROUP BY c.programme_id
    HAVING sum(s.pack IS NULL) = 0`,
  ).all(JSON.stringify(entities));
  return new Map(rows.map(({ id, pack }) => [id, pack]));
}

/** Returns the ids of the programmes of institutions on which a source of the edition, and not only a pack's, says anything. */
export function programmesOfEdition(db: ReferenceDatabase, entities: readonly number[]): ReadonlySet<number> {
  const rows = statement<{ id: number }>(
    db,
    `SELECT DISTINCT c.programme_id AS id FROM claim AS c JOIN source AS s ON s.id = c.source_id
    WHERE c.entity_id IN (SELECT value FROM json_each(?)) AND c.programme_id IS NOT NULL AND s.pack IS NULL`,
  ).all(JSON.stringify(entities));
  return new Set(rows.map(({ id }) => id));
}

/** Returns the programmes of an institution in the order of its source file, each with its claims and specialities. */
export function listProgrammes(db: ReferenceDatabase, entityId: number): Programme[] {
  const rows = listBareProgrammes(db, [entityId]).get(entityId) ?? [];
  if (rows.length === 0) return [];
  const claims = Map.groupBy(
    statement<ClaimRow>(db, 'SELECT * FROM claim WHERE entity_id = ? AND programme_id IS NOT NULL ORDER BY id').all(
      entityId,
    ),
    (row) => row.programme_id,
  );
  const specialities = Map.groupBy(
    statement<SpecialityRow>(
      db,
      'SELECT s.* FROM speciality AS s JOIN programme AS p ON p.id = s.programme_id WHERE p.entity_id = ? ORDER BY s.programme_id, s.position',
    ).all(entityId),
    (row) => row.programme_id,
  );
  return rows.map((row) => ({
    ...row,
    claims: (claims.get(row.id) ?? []).map(claimOf),
    specialities: (specialities.get(row.id) ?? []).map((one) => ({
      school: partialText(one.school, one.school_zh, one.school_ru),
      name: certainText(one.name, one.name_zh, one.name_ru),
      sources: JSON.parse(one.source_ids) as string[],
    })),
  }));
}

interface RankingRow extends LinkRow {
  list_id: string;
  title: string;
  title_zh: string;
  title_ru: string;
  scope: string;
  scope_zh: string;
  scope_ru: string;
  year: number;
  rank_low: number;
  rank_high: number;
  source_id: string;
}

/** Returns the rows of every ranking list an institution stands in, by list and year. */
export function listRankings(db: ReferenceDatabase, entityId: number): Entity['rankings'] {
  return statement<RankingRow>(
    db,
    `
    SELECT r.list_id, l.title, l.title_zh, l.title_ru, l.scope, l.scope_zh, l.scope_ru, r.year, r.rank_low, r.rank_high, r.source_id,
      ${linkColumns}
    FROM ranking AS r JOIN ranking_list AS l ON l.id = r.list_id JOIN entity AS e ON e.id = l.publisher_id
    WHERE r.entity_id = ? ORDER BY r.list_id, r.year, r.id`,
  )
    .all(entityId)
    .map((row) => ({
      list: row.list_id,
      title: certainText(row.title, row.title_zh, row.title_ru),
      scope: certainText(row.scope, row.scope_zh, row.scope_ru),
      publisher: linkOf(row),
      year: row.year,
      low: row.rank_low,
      high: row.rank_high,
      source: row.source_id,
    }));
}

interface EventRow {
  date: string;
  precision: Entity['events'][number]['precision'];
  title: string;
  title_zh: Nullable;
  title_ru: Nullable;
  place: Nullable;
  place_zh: Nullable;
  place_ru: Nullable;
  occasion: Nullable;
  source_id: string;
}

/** Returns the dated events of an entity, earliest first. */
export function listEvents(db: ReferenceDatabase, entityId: number): Entity['events'] {
  return statement<EventRow>(db, 'SELECT * FROM event WHERE entity_id = ? ORDER BY date, id')
    .all(entityId)
    .map((row) => ({
      date: row.date,
      precision: row.precision,
      title: certainText(row.title, row.title_zh, row.title_ru),
      place: partialText(row.place, row.place_zh, row.place_ru),
      occasion: row.occasion,
      source: row.source_id,
    }));
}

interface UnitRow {
  kind: Entity['units'][number]['kind'];
  name: string;
  name_zh: Nullable;
  name_ru: Nullable;
  source_id: string;
}

/** Returns the schools, hospitals and other units of an entity. */
export function listUnits(db: ReferenceDatabase, entityId: number): Entity['units'] {
  return statement<UnitRow>(
    db,
    'SELECT kind, name, name_zh, name_ru, source_id FROM unit WHERE entity_id = ? ORDER BY id',
  )
    .all(entityId)
    .map((row) => ({ kind: row.kind, name: certainText(row.name, row.name_zh, row.name_ru), source: row.source_id }));
}

/** Returns the prose on an entity, in each language. */
export function listPassages(db: ReferenceDatabase, entityId: number): Entity['passages'] {
  return statement<{ lang: 'en' | 'zh' | 'ru'; heading: Nullable; body: string; source_ids: string }>(
    db,
    'SELECT lang, heading, body, source_ids FROM passage WHERE entity_id = ? ORDER BY position, lang',
  )
    .all(entityId)
    .map((row) => ({
      lang: row.lang,
      heading: row.heading,
      body: row.body,
      sources: JSON.parse(row.source_ids) as string[],
    }));
}
