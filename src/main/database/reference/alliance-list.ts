import type { Output } from '../../../shared/contract/index.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { listClaimsOf } from './facts.ts';
import { linkColumns, linkOf, placeColumns, placeJoins, placeOf, type LinkRow, type PlaceRow } from './names/links.ts';

type AllianceRow = LinkRow & PlaceRow & { id: number; kind: Kind; founded: number | null; members: number };

/** Returns all alliances, the one with most recorded members first, each with its members as recorded and as its sources count them: of those of the edition as the edition has it, those of packs last. */
export function listAlliances(db: ReferenceDatabase): Output<'alliances.list'>['rows'] {
  const rows = statement<AllianceRow>(
    db,
    `
    SELECT e.id, ${linkColumns}, e.kind, e.founded, ${placeColumns},
      (SELECT count(DISTINCT s.member_id) FROM membership AS s WHERE s.alliance_id = e.id AND s.role <> 'took-part'
        AND (e.pack IS NOT NULL OR EXISTS (SELECT 1 FROM source AS o WHERE o.id = s.source_id AND o.pack IS NULL))) AS members
    FROM entity AS e ${placeJoins} WHERE e.type = 'alliance' ORDER BY e.pack IS NOT NULL, members DESC, e.id`,
  ).all();
  return rows.map((row) => ({
    ...linkOf(row),
    kind: row.kind,
    place: placeOf(row),
    founded: row.founded,
    recordedMembers: row.members,
    memberCounts: listClaimsOf(db, row.id, 'member-count'),
  }));
}
