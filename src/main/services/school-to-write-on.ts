import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/names/bookmarked.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import { isKept } from '../database/user/own-records.ts';

/**
 * Returns the slug a school has today: one of this edition, or one of an earlier edition on which the person has something. `not-found`
 * of a school that is nowhere, so that a slip in a slug is told where it is made.
 */
export function schoolToWriteOn(reference: ReferenceDatabase, user: UserDatabase, slug: string): Result<string> {
  const current = currentSlug(reference, slug);
  if (findBookmarked(reference, current) || isKept(user, current)) return ok(current);
  return failure(
    'not-found',
    `This edition has nothing called ${slug}, and nothing of yours stands on it. Search for it by name.`,
    {
      slug,
    },
  );
}
