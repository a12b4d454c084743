import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/names/bookmarked.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import {
  listCompareSets,
  removeCompareSet,
  restoreCompareSet,
  writeCompareSet,
} from '../database/user/compare-sets.ts';
import type { Handlers } from '../dispatch.ts';
import { compareTable } from '../services/compare/compare-table.ts';
import { mostCompareSets } from '../services/limits.ts';

/** Returns the handlers of comparisons and of those that have a name. */
export function compareHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  const current = (slugs: readonly string[]) => [...new Set(slugs.map((slug) => currentSlug(reference, slug)))];
  return {
    'compare.table': ({ slugs, language = 'en' }) => compareTable(reference, user, slugs, language),
    'compare.sets': () =>
      ok({
        rows: listCompareSets(user).map((set) => ({
          ...set,
          schools: set.slugs.map((slug) => findBookmarked(reference, slug) ?? null),
        })),
      }),
    'compare.saveSet': ({ id, name, slugs }) => {
      if (id === undefined && listCompareSets(user).length >= mostCompareSets)
        return failure('too-large', `${mostCompareSets} comparisons are kept at most. Remove some first.`);
      const savedAt = new Date().toISOString();
      const written = writeCompareSet(user, { id, name, slugs: current(slugs), savedAt });
      return written === undefined
        ? failure('not-found', 'This comparison is not kept any more. Keep it anew.', { id })
        : ok({ id: written, savedAt });
    },
    'compare.removeSet': ({ id }) => {
      const set = removeCompareSet(user, id);
      return ok({ removed: set !== null, set });
    },
    'compare.restoreSet': ({ set }) => ok({ restored: restoreCompareSet(user, { ...set, slugs: current(set.slugs) }) }),
  } satisfies Partial<Handlers>;
}
