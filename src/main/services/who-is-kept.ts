import type { PartialText } from '../../shared/domain/language.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/names/bookmarked.ts';
import { seenName } from '../database/user/seen.ts';

/** Returns what this edition knows of somebody the person keeps; of whom it has no more, how they were called when they were seen last. */
export function whoIsKept(
  reference: ReferenceDatabase,
  user: UserDatabase,
  slug: string,
): { readonly entity: NonNullable<ReturnType<typeof findBookmarked>> | null; readonly seenName?: PartialText } {
  const entity = findBookmarked(reference, slug) ?? null;
  const seen = entity === null ? seenName(user, slug) : undefined;
  return seen === undefined ? { entity } : { entity, seenName: seen };
}
