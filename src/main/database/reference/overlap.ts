import type { EntityLink } from '../../../shared/contract/values.ts';
import type { Kind, MembershipRole } from '../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { linkColumns, currentSlug, linkOf, type LinkRow } from './names/links.ts';

/** An institution or an alliance with where it stands, WGS 84. */
export interface Located extends EntityLink {
  readonly id: number;
  readonly kind: Kind;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** One membership as one source tells it. */
export interface MembershipFact {
  readonly allianceId: number;
  readonly memberId: number;
  readonly role: MembershipRole;
  readonly since: string | null;
  readonly until: string | null;
}

type Row = LinkRow & {
  readonly id: number;
  readonly kind: Kind;
  readonly latitude: number | null;
  readonly longitude: number | null;
};
const columns = `e.id, ${linkColumns}, e.kind, e.latitude, e.longitude`;
const locatedOf = (row: Row): Located => ({
  ...linkOf(row),
  id: row.id,
  kind: row.kind,
  latitude: row.latitude,
  longitude: row.longitude,
});

/** Returns the institution or alliance with this slug, or the one it has now; undefined where there is neither. */
export function findLocated(db: ReferenceDatabase, slug: string): Located | undefined {
  const row = statement<Row>(
    db,
    `SELECT ${columns} FROM entity AS e WHERE e.slug = ? AND e.type IN ('institution', 'alliance')`,
  ).get(currentSlug(db, slug));
  return row && locatedOf(row);
}

/** Returns an entity by its id. */
export function locatedById(db: ReferenceDatabase, id: number): Located {
  return locatedOf(statement<Row>(db, `SELECT ${columns} FROM entity AS e WHERE e.id = ?`).get(id) as Row);
}

/** Who only took part in an event is no member, nor whom a pack alone puts into an alliance of the edition: overlaps are counted, and a count bears no mark. */
const counted = `FROM membership AS m
  WHERE role <> 'took-part' AND (EXISTS (SELECT 1 FROM source AS s WHERE s.id = m.source_id AND s.pack IS NULL)
    OR EXISTS (SELECT 1 FROM entity AS e WHERE e.id IN (m.alliance_id, m.member_id) AND e.pack IS NOT NULL))`;
const facts = `SELECT alliance_id AS allianceId, member_id AS memberId, role, since, until ${counted}`;

/** Returns every recorded membership of a member, by alliance. */
export function membershipFactsOf(db: ReferenceDatabase, memberId: number): MembershipFact[] {
  return statement<MembershipFact>(db, `${facts} AND member_id = ? ORDER BY alliance_id, id`).all(memberId);
}

/** Returns every recorded membership in an alliance, by member. */
export function memberFactsIn(db: ReferenceDatabase, allianceId: number): MembershipFact[] {
  return statement<MembershipFact>(db, `${facts} AND alliance_id = ? ORDER BY member_id, id`).all(allianceId);
}

/** Returns the ids of the sources of the memberships that are counted in an alliance. */
export function sourcesOfMembers(db: ReferenceDatabase, alliance: string): readonly string[] {
  return statement<{ source_id: string }>(
    db,
    `SELECT DISTINCT source_id ${counted} AND alliance_id = (SELECT id FROM entity WHERE slug = ?) ORDER BY source_id`,
  )
    .all(alliance)
    .map((row) => row.source_id);
}
