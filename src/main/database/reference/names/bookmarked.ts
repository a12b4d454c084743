import type { EntityLink } from '../../../../shared/contract/values.ts';
import type { Kind } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
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
} from './links.ts';

/** Returns what a list shows of an entity, found by a slug of this or an earlier edition; undefined where there is none. */
export function findBookmarked(
  db: ReferenceDatabase,
  slug: string,
): (EntityLink & { kind: Kind; place: Place | null }) | undefined {
  const row = statement<LinkRow & PlaceRow & { kind: Kind }>(
    db,
    `
    SELECT ${linkColumns}, e.kind, ${placeColumns} FROM entity AS e ${placeJoins} WHERE e.slug = +?`,
  ).get(currentSlug(db, slug));
  return row ? { ...linkOf(row), kind: row.kind, place: placeOf(row) } : undefined;
}
