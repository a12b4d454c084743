import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { listRates } from '../database/user/rates.ts';
import type { Handlers } from '../dispatch.ts';
import { bringFigureBack, changeRate, ownFigures, removeOwnFigure, writeOwnFigure } from '../services/figures.ts';

/** Returns the handlers of own figures and of the rates of currencies that the person typed in. */
export function figureHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'figures.list': (input) => ok({ rows: ownFigures(reference, user, input) }),
    'figures.set': (input) => writeOwnFigure(reference, user, input, new Date()),
    'figures.remove': ({ id }) => ok(removeOwnFigure(user, id)),
    'figures.restore': (input) => bringFigureBack(reference, user, input),
    'figures.rates': () => ok({ rows: listRates(user) }),
    'figures.setRate': (input) => changeRate(user, input),
  } satisfies Partial<Handlers>;
}
