import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import type { Transfers } from '../services/lists/transfers.ts';
import { readSchools } from '../services/sheets/sheets.ts';

/** Merging is loaded with the first table that is brought, and not at the start. */
const bringing = () => import('../services/sheets/bring-in.ts');
/** As are the compiler's rules, and the names of all properties in three languages, with the first table of figures. */
const template = () => import('../services/sheets/figures/template.ts');
const figures = () => import('../services/sheets/figures/read-figures.ts');
const taking = () => import('../services/sheets/figures/take-figures.ts');

/** Returns the handlers of tables that a person brings. */
export function sheetHandlers(reference: ReferenceDatabase, user: UserDatabase, transfers: Transfers) {
  return {
    'sheets.read': (input) => readSchools(reference, transfers, input),
    'tables.template': async (input) => (await template()).figureTemplate(reference, input),
    'tables.read': async (input) => (await figures()).pageOfFigures(reference, user, transfers, input),
    'tables.take': async (input) => (await taking()).takeFigures(reference, user, transfers, input, new Date()),
    'tables.takeBack': async (input) => (await taking()).takeFiguresBack(reference, user, input, new Date()),
    'sheets.bring': async (input) => (await bringing()).bringSchoolsIn(reference, user, input, new Date()),
  } satisfies Partial<Handlers>;
}
