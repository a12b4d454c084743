import type { Input } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/names/bookmarked.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import { listCompareSets, removeCompareSet, restoreCompareSet } from '../database/user/compare-sets.ts';
import type { Handlers } from '../dispatch.ts';
import { compareTable } from '../services/compare/compare-table.ts';
import { keepComparison } from '../services/joined-writes.ts';

/** Returns the handlers of comparisons and of those that have a name. */
export function compareHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  const current = (slugs: readonly string[]) => [...new Set(slugs.map((slug) => currentSlug(reference, slug)))];
  const contentOf = ({ name, slugs, currency, onlyDifferences }: Omit<Input<'compare.saveSet'>, 'id'>) => ({
    name,
    slugs: current(slugs),
    currency,
    onlyDifferences,
  });
  return {
    'compare.table': ({ slugs, language = 'en' }) => compareTable(reference, user, slugs, language),
    'compare.sets': () =>
      ok({
        rows: listCompareSets(user).map((set) => ({
          ...set,
          schools: set.slugs.map((slug) => findBookmarked(reference, slug) ?? null),
        })),
      }),
    'compare.saveSet': ({ id, base, ...set }) =>
      keepComparison(user, contentOf(set), { id, base: base && contentOf(base) }, new Date()),
    'compare.removeSet': ({ id }) => {
      const set = removeCompareSet(user, id);
      return ok({ removed: set !== null, set });
    },
    'compare.restoreSet': ({ set }) =>
      ok({ restored: restoreCompareSet(user, { id: set.id, savedAt: set.savedAt, ...contentOf(set) }) }),
  } satisfies Partial<Handlers>;
}
