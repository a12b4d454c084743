import type { Entity } from '../../../shared/contract/values.ts';
import { expectedFields } from '../../../shared/domain/coverage.ts';
import type { EntityType, Kind } from '../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { listClaims, listEvents, listPassages, listProgrammes, listRankings, listUnits } from './facts.ts';
import {
  currentSlug,
  linkColumns,
  linkOf,
  placeColumns,
  placeJoins,
  placeOf,
  type LinkRow,
  type PlaceRow,
} from './names/links.ts';
import { listMembers, listMembershipsOf } from './memberships.ts';
import { listPlaceSources, sourcesById } from './sources.ts';

interface EntityRow extends LinkRow, PlaceRow {
  id: number;
  kind: Kind;
  latitude: number | null;
  longitude: number | null;
  founded: number | null;
  parent_id: number | null;
}

function namesOf(db: ReferenceDatabase, id: number): Entity['names'] {
  return statement<{
    value: string;
    lang: string;
    kind: Entity['names'][number]['kind'];
    from_year: number | null;
    to_year: number | null;
    sources: string;
  }>(
    db,
    `
    SELECT n.value, n.lang, n.kind, n.from_year, n.to_year,
      (SELECT json_group_array(s.source_id ORDER BY s.position) FROM name_source AS s WHERE s.name_id = n.id) AS sources
    FROM name AS n WHERE n.entity_id = ? ORDER BY n.id`,
  )
    .all(id)
    .map((row) => ({
      value: row.value,
      lang: row.lang,
      kind: row.kind,
      from: row.from_year?.toString() ?? null,
      to: row.to_year?.toString() ?? null,
      sources: JSON.parse(row.sources) as string[],
    }));
}

function relativesOf(db: ReferenceDatabase, row: EntityRow): Pick<Entity, 'parent' | 'parts' | 'distinctFrom'> {
  const parent =
    row.parent_id === null
      ? undefined
      : statement<LinkRow>(db, `SELECT ${linkColumns} FROM entity AS e WHERE e.id = ?`).get(row.parent_id);
  const parts = statement<LinkRow>(
    db,
    `SELECT ${linkColumns} FROM entity AS e WHERE e.parent_id = ? ORDER BY e.id`,
  ).all(row.id);
  const distinct = statement<LinkRow>(
    db,
    `SELECT ${linkColumns} FROM distinct_from AS d JOIN entity AS e ON e.id = d.other_id WHERE d.entity_id = ? ORDER BY e.id`,
  ).all(row.id);
  return { parent: parent ? linkOf(parent) : null, parts: parts.map(linkOf), distinctFrom: distinct.map(linkOf) };
}

/** What the edition says it looked for in vain. */
const gapsOf = (db: ReferenceDatabase, id: number) =>
  statement<Entity['gaps'][number]>(db, 'SELECT property, reason FROM gap WHERE entity_id = ? ORDER BY property').all(
    id,
  );

/** Of whom nothing was looked for, all that a profile must say and its list does not is to be asked. */
function unasked({ claims, programmes, rankings }: Pick<Entity, 'claims' | 'programmes' | 'rankings'>): Entity['gaps'] {
  const stated = new Set<string>([
    ...claims.map(({ property }) => property),
    ...(programmes.length > 0 ? ['programme'] : []),
    ...(rankings.length > 0 ? ['ranking'] : []),
  ]);
  return expectedFields
    .filter((field) => !stated.has(field))
    .map((property) => ({ property, reason: 'not-researched' as const }));
}

/** Returns all that is known of the entity with this slug, or with the slug it has now; undefined where there is none, or none of the type asked for. */
export function findEntity(db: ReferenceDatabase, slug: string, type?: EntityType): Entity | undefined {
  const row = statement<EntityRow>(
    db,
    `
    SELECT e.id, ${linkColumns}, e.kind, e.latitude, e.longitude, e.founded, e.parent_id, ${placeColumns}
    FROM entity AS e ${placeJoins} WHERE e.slug = ?`,
  ).get(currentSlug(db, slug));
  if (!row || (type !== undefined && row.type !== type)) return undefined;
  const { id } = row;
  const facts = {
    names: namesOf(db, id),
    claims: listClaims(db, id),
    programmes: listProgrammes(db, id),
    rankings: listRankings(db, id),
    units: listUnits(db, id),
    memberships: row.type === 'alliance' ? listMembers(db, id) : listMembershipsOf(db, id),
    events: listEvents(db, id),
    passages: listPassages(db, id),
  };
  const placeSources = listPlaceSources(db, id);
  const cited = [
    ...facts.claims.map((claim) => claim.source),
    ...facts.programmes.flatMap((one) => [
      ...one.claims.map((claim) => claim.source),
      ...one.specialities.flatMap(({ sources }) => sources),
    ]),
    ...facts.rankings.map((one) => one.source),
    ...facts.units.map((one) => one.source),
    ...facts.memberships.map((one) => one.source),
    ...facts.events.map((one) => one.source),
    ...facts.passages.flatMap((one) => one.sources),
    ...facts.names.flatMap((one) => one.sources),
    ...placeSources,
  ];
  return {
    ...linkOf(row),
    kind: row.kind,
    place: placeOf(row),
    placeSources,
    founded: row.founded,
    coordinates:
      row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    ...relativesOf(db, row),
    ...facts,
    gaps: row.tier === 'directory' && row.type === 'institution' ? unasked(facts) : gapsOf(db, id),
    sources: sourcesById(db, new Set(cited)),
  };
}
