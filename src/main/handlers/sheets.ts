import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import type { Transfers } from '../services/lists/transfers.ts';
import type { Matchings } from '../services/sheets/matchings.ts';
import { readSchools } from '../services/sheets/sheets.ts';

/** Merging is loaded with the first table that is brought, and not at the start. */
const bringing = () => import('../services/sheets/bring-in.ts');

/** Returns the handlers of tables of schools that a person brings. */
export function sheetHandlers(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers,
  matchings: Matchings,
) {
  return {
    'sheets.read': (input) => readSchools(reference, transfers, matchings, input),
    'sheets.progress': ({ transfer }) => ok({ matched: matchings.progress(transfer) }),
    'sheets.cancel': ({ transfer }) => ok({ cancelled: matchings.cancel(transfer) }),
    'sheets.bring': async (input) => (await bringing()).bringSchoolsIn(reference, user, input, new Date()),
  } satisfies Partial<Handlers>;
}
