import type { Input, Output } from '../../../shared/contract/index.ts';
import { failure, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { listCompareSets, removeCompareSet, restoreCompareSet } from '../../database/user/compare-sets.ts';
import { keepComparison } from '../joined-writes.ts';
import { schoolToWriteOn } from '../school-to-write-on.ts';

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

/** The first slug that is of no school, neither of this edition nor of one on which the person has something or that stands in a comparison. */
function unknownIn(reference: ReferenceDatabase, user: UserDatabase, slugs: readonly string[]): string | undefined {
  const named = new Set(listCompareSets(user).flatMap((set) => set.slugs));
  return slugs.find((slug) => !named.has(slug) && !schoolToWriteOn(reference, user, slug).ok);
}

/** Gives a comparison a name, or changes one that has; `not-found` with a school that is nowhere, else fails as `keepComparison` does. */
export function nameComparison(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { id, base, ...set }: Input<'compare.saveSet'>,
  now: Date,
): Result<Output<'compare.saveSet'>> {
  const slug = unknownIn(reference, user, set.slugs);
  if (slug !== undefined)
    return failure(
      'not-found',
      `There is no school called ${slug} to compare. Leave it out, or search for it by name.`,
      {
        slug,
      },
    );
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
