import type { Entity } from '../../../shared/contract/values.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { partialText } from '../../../shared/reference-format/texts.ts';
import { linkColumnsOf, linkOf, type LinkRow } from './names/links.ts';

type Prefixed<Prefix extends string> = { [Key in keyof LinkRow as `${Prefix}_${Key}`]: LinkRow[Key] };
interface MembershipRow extends Prefixed<'a'>, Prefixed<'m'> {
  role: Entity['memberships'][number]['role'];
  since: string | null;
  until: string | null;
  as_listed: string | null;
  line: number | null;
  occasion: string | null;
  occasion_zh: string | null;
  occasion_ru: string | null;
  source_id: string;
}

const select = `
  SELECT s.role, s.since, s.until, s.as_listed, s.line, s.occasion, s.occasion_zh, s.occasion_ru, s.source_id,
    ${linkColumnsOf('a')}, ${linkColumnsOf('m')}
  FROM membership AS s JOIN entity AS a ON a.id = s.alliance_id JOIN entity AS m ON m.id = s.member_id`;

function membershipOf(row: MembershipRow): Entity['memberships'][number] {
  return {
    alliance: linkOf({
      slug: row.a_slug,
      type: row.a_type,
      tier: row.a_tier,
      name_en: row.a_name_en,
      name_zh: row.a_name_zh,
      name_ru: row.a_name_ru,
      pack: row.a_pack,
    }),
    member: linkOf({
      slug: row.m_slug,
      type: row.m_type,
      tier: row.m_tier,
      name_en: row.m_name_en,
      name_zh: row.m_name_zh,
      name_ru: row.m_name_ru,
      pack: row.m_pack,
    }),
    role: row.role,
    since: row.since,
    until: row.until,
    asListed: row.as_listed,
    line: row.line,
    occasion: partialText(row.occasion, row.occasion_zh, row.occasion_ru),
    source: row.source_id,
  };
}

/** Returns the memberships an institution or organization has. */
export function listMembershipsOf(db: ReferenceDatabase, memberId: number): Entity['memberships'] {
  return statement<MembershipRow>(db, `${select} WHERE s.member_id = ? ORDER BY s.alliance_id, s.since, s.id`)
    .all(memberId)
    .map(membershipOf);
}

/** Returns the members of an alliance, founders and chairs first, then in the order of the source's list. */
export function listMembers(db: ReferenceDatabase, allianceId: number): Entity['memberships'] {
  return statement<MembershipRow>(
    db,
    `${select} WHERE s.alliance_id = ?
    ORDER BY CASE s.role WHEN 'founder' THEN 0 WHEN 'chair' THEN 1 WHEN 'council' THEN 2 WHEN 'member' THEN 3 WHEN 'took-part' THEN 5 ELSE 4 END, s.source_id, s.line, s.id`,
  )
    .all(allianceId)
    .map(membershipOf);
}
