import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import type { Transfers } from '../services/lists/transfers.ts';
import type { Matchings } from '../services/sheets/matchings.ts';

/** The compiler's rules, and the names of all properties in three languages, are loaded with the first table of figures. */
const template = () => import('../services/sheets/figures/template.ts');
const reading = () => import('../services/sheets/figures/read-figures.ts');
const taking = () => import('../services/sheets/figures/take-figures.ts');

/** Returns the handlers of tables of figures that a person brings. */
export function figureSheetHandlers(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers,
  matchings: Matchings,
) {
  return {
    'tables.template': async (input) => (await template()).figureTemplate(reference, input),
    'tables.read': async (input) => (await reading()).pageOfFigures(reference, user, transfers, matchings, input),
    'tables.take': async (input) => (await taking()).takeFigures(reference, user, transfers, input, new Date()),
    'tables.takeBack': async (input) => (await taking()).takeFiguresBack(reference, user, input, new Date()),
  } satisfies Partial<Handlers>;
}
