import type { Claim, Entity, EntityLink, Programme } from '../../../../shared/contract/values.ts';
import type { GapReason, Kind } from '../../../../shared/domain/kinds.ts';
import type { PartialText } from '../../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { listClaims, listProgrammes, listRankings } from '../facts.ts';
import {
  linkColumns,
  currentSlug,
  linkOf,
  placeColumns,
  placeJoins,
  placeOf,
  type LinkRow,
  type Place,
  type PlaceRow,
} from '../names/links.ts';
import { listMembershipsOf } from '../memberships.ts';
import { certainText } from '../../../../shared/reference-format/texts.ts';
import { listPlaceSources } from '../sources.ts';

/** What heads the column of a school. */
export interface ComparedHead extends EntityLink {
  readonly kind: Kind;
  readonly place: Place | null;
}

/** What a comparison reads of a school. */
export interface Compared extends ComparedHead {
  readonly placeSources: readonly string[];
  readonly claims: readonly Claim[];
  readonly programmes: readonly Omit<Programme, 'specialities'>[];
  readonly rankings: Entity['rankings'];
  readonly memberships: Entity['memberships'];
  readonly hospitals: readonly { readonly name: PartialText; readonly source: string }[];
  readonly gaps: ReadonlyMap<string, GapReason>;
}

type Row = LinkRow & PlaceRow & { readonly id: number; readonly kind: Kind };

const selectRow = `SELECT e.id, ${linkColumns}, e.kind, ${placeColumns} FROM entity AS e ${placeJoins}`;

function findRow(db: ReferenceDatabase, slug: string): Row | undefined {
  return statement<Row>(db, `${selectRow} WHERE e.slug = ? AND e.type = 'institution'`).get(currentSlug(db, slug));
}

const headOf = (row: Row): ComparedHead => ({ ...linkOf(row), kind: row.kind, place: placeOf(row) });

/** Returns what heads the columns of the institutions with these slugs, or those they have now, with their ids; null where there is none. */
export function findComparedHeads(
  db: ReferenceDatabase,
  slugs: readonly string[],
): readonly ({ readonly id: number; readonly head: ComparedHead } | null)[] {
  const current = slugs.map((slug) => currentSlug(db, slug));
  const rows = statement<Row>(
    db,
    `${selectRow} WHERE e.slug IN (SELECT value FROM json_each(?)) AND e.type = 'institution'`,
  ).all(JSON.stringify(current));
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return current.map((slug) => {
    const row = bySlug.get(slug);
    return row ? { id: row.id, head: headOf(row) } : null;
  });
}

/** Returns what a comparison reads of the institution with this slug, or the one it has now; undefined where there is none. */
export function findCompared(db: ReferenceDatabase, slug: string): Compared | undefined {
  const row = findRow(db, slug);
  if (!row) return undefined;
  return {
    ...headOf(row),
    placeSources: listPlaceSources(db, row.id),
    claims: listClaims(db, row.id),
    programmes: listProgrammes(db, row.id),
    rankings: listRankings(db, row.id),
    memberships: listMembershipsOf(db, row.id),
    hospitals: statement<{ name: string; name_zh: string | null; name_ru: string | null; source_id: string }>(
      db,
      "SELECT name, name_zh, name_ru, source_id FROM unit WHERE entity_id = ? AND kind = 'hospital' ORDER BY id",
    )
      .all(row.id)
      .map((unit) => ({ name: certainText(unit.name, unit.name_zh, unit.name_ru), source: unit.source_id })),
    gaps: new Map(
      statement<{ property: string; reason: GapReason }>(db, 'SELECT property, reason FROM gap WHERE entity_id = ?')
        .all(row.id)
        .map((gap) => [gap.property, gap.reason]),
    ),
  };
}
