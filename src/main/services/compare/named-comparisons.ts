import type { Input, Output } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { listCompareSets, removeCompareSet, restoreCompareSet } from '../../database/user/compare-sets.ts';
import { keepComparison } from '../joined-writes.ts';

/** What is written of a comparison, its schools under the slugs they have now, each once. */
function contentOf(
  reference: ReferenceDatabase,
  { name, slugs, currency, onlyDifferences, depth, programmes, like }: Omit<Input<'compare.saveSet'>, 'id'>,
) {
  const current = [...new Set(slugs.map((slug) => currentSlug(reference, slug)))];
  return {
    name,
    slugs: current,
    currency,
    onlyDifferences,
    depth,
    programmes: programmes?.map((one) => ({ ...one, school: currentSlug(reference, one.school) })),
    like,
  };
}

/** Returns the named comparisons, the newest first, with what this edition knows of their schools. */
export function listNamedComparisons(reference: ReferenceDatabase, user: UserDatabase): Output<'compare.sets'>['rows'] {
  const schoolsOf = (slugs: readonly string[]) => slugs.map((slug) => findBookmarked(reference, slug) ?? null);
  return listCompareSets(user).map((set) => ({ ...set, schools: schoolsOf(set.slugs) }));
}

/** Gives a comparison a name, or changes one that has; fails as `keepComparison` does. */
export function nameComparison(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { id, base, ...set }: Input<'compare.saveSet'>,
  now: Date,
): Result<Output<'compare.saveSet'>> {
  return keepComparison(user, contentOf(reference, set), { id, base: base && contentOf(reference, base) }, now);
}

/** Removes a named comparison; `set` is what brings it back. */
export function removeNamedComparison(user: UserDatabase, id: number): Output<'compare.removeSet'> {
  const set = removeCompareSet(user, id);
  return { removed: set !== null, set };
}

/** Brings a named comparison back as it was; false where it is there. */
export function bringComparisonBack(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { set }: Input<'compare.restoreSet'>,
): boolean {
  return restoreCompareSet(user, { id: set.id, savedAt: set.savedAt, ...contentOf(reference, set) });
}
