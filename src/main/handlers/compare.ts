import { today } from '../../shared/domain/day.ts';
import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { listRates } from '../database/user/rates.ts';
import type { Handlers } from '../dispatch.ts';
import { compareTable } from '../services/compare/compare-table.ts';
import {
  bringComparisonBack,
  listNamedComparisons,
  nameComparison,
  removeNamedComparison,
} from '../services/compare/named-comparisons.ts';

/** Returns the handlers of comparisons and of those that have a name. */
export function compareHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'compare.table': ({ slugs, language = 'en', mine = true, ...how }) =>
      compareTable(reference, mine ? user : null, slugs, language, { ...how, rates: listRates(user), today: today() }),
    'compare.sets': () => ok({ rows: listNamedComparisons(reference, user) }),
    'compare.saveSet': (input) => nameComparison(reference, user, input, new Date()),
    'compare.removeSet': ({ id }) => ok(removeNamedComparison(user, id)),
    'compare.restoreSet': (input) => ok({ restored: bringComparisonBack(reference, user, input) }),
  } satisfies Partial<Handlers>;
}
