import type { EntityLink } from '../../../shared/contract/values.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import type { PartialText } from '../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
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

/** A school where it lies, in degrees (WGS 84); null where no source says so exactly. */
export interface Place {
  /** `pack` also where a pack alone says where a school of the edition lies. */
  readonly school: EntityLink;
  readonly kind: Kind;
  readonly country: string | null;
  readonly city: PartialText | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
}

interface Row extends LinkRow, PlaceRow {
  readonly kind: Kind;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Returns where schools lie, by their slugs in this or an earlier edition; those that this edition does not know are left out. */
export function placesOf(db: ReferenceDatabase, slugs: Iterable<string>): readonly Place[] {
  const find = statement<Row>(
    db,
    `
    SELECT ${linkColumns.replace('e.pack', 'coalesce(e.pack, (SELECT s.pack FROM place_source AS p JOIN source AS s ON s.id = p.source_id WHERE p.entity_id = e.id AND s.pack IS NOT NULL)) AS pack')},
      e.kind, e.latitude, e.longitude, ${placeColumns}
    FROM entity AS e ${placeJoins} WHERE e.slug = ?`,
  );
  return Array.from(slugs, (slug) => find.get(currentSlug(db, slug)))
    .filter((row) => row !== undefined)
    .map((row) => {
      const place = placeOf(row);
      return {
        school: linkOf(row),
        kind: row.kind,
        country: place?.country ?? null,
        city: place?.city ?? null,
        coordinates:
          row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
      };
    });
}
