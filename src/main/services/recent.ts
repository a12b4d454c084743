import type { Output } from '../../shared/contract/index.ts';
import { writeName } from '../../shared/domain/writing/entity-name.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/names/bookmarked.ts';
import { addRecent, listRecent } from '../database/user/recent.ts';
import { whoIsKept } from './who-is-kept.ts';

/** Returns the profiles viewed last, the newest first, with what this edition knows of them. */
export function recentlyViewed(reference: ReferenceDatabase, user: UserDatabase): Output<'recent.list'>['rows'] {
  return listRecent(user).map((row) => ({ ...row, ...whoIsKept(reference, user, row.slug) }));
}

/** Remembers that a profile was viewed; `not-found` where this edition has none under the slug. */
export function rememberViewed(
  reference: ReferenceDatabase,
  user: UserDatabase,
  slug: string,
  now: Date,
): Result<Output<'recent.add'>> {
  const entity = findBookmarked(reference, slug);
  if (!entity) return failure('not-found', `This edition has nothing called ${slug}.`, { slug });
  addRecent(user, { slug: entity.slug, savedName: writeName(entity, 'en'), viewedAt: now.toISOString() });
  return ok({ slug: entity.slug });
}
