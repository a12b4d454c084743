import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import type { Transfers } from '../services/lists/transfers.ts';
import { bringSchoolsIn } from '../services/sheets/bring-in.ts';
import { readSchools } from '../services/sheets/sheets.ts';

/** Returns the handlers of tables that a person brings. */
export function sheetHandlers(reference: ReferenceDatabase, user: UserDatabase, transfers: Transfers) {
  return {
    'sheets.read': (input) => readSchools(reference, transfers, input),
    'sheets.bring': (input) => bringSchoolsIn(reference, user, input, new Date()),
  } satisfies Partial<Handlers>;
}
