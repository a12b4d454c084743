import { today } from '../../shared/domain/day.ts';
import { checkFigure } from '../../shared/domain/figure-rules.ts';
import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import { listFigures, listFiguresOn, removeFigure, restoreFigure } from '../database/user/figures.ts';
import { listRates } from '../database/user/rates.ts';
import type { Handlers } from '../dispatch.ts';
import { setFigure, setRate } from '../services/joined-writes.ts';

/** Returns the handlers of own figures and of the rates of currencies that the person typed in. */
export function figureHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'figures.list': ({ slug }) =>
      ok({ rows: slug === undefined ? listFigures(user) : listFiguresOn(user, currentSlug(reference, slug)) }),
    'figures.set': ({
      id,
      slug,
      field = null,
      label = null,
      number = null,
      text = null,
      unit = null,
      asOf = null,
      note = null,
      base,
    }) => {
      const checked = checkFigure({ slug: currentSlug(reference, slug), field, label, number, text, unit, asOf, note });
      if ('problem' in checked) return failure('invalid-input', checked.problem);
      return setFigure(user, checked.figure, { id, base }, new Date());
    },
    'figures.remove': ({ id }) => {
      const figure = removeFigure(user, id);
      return ok({ removed: figure !== null, figure });
    },
    'figures.restore': ({ figure }) => {
      const checked = checkFigure({ ...figure, slug: currentSlug(reference, figure.slug) });
      return 'problem' in checked
        ? failure('invalid-input', checked.problem)
        : ok({ restored: restoreFigure(user, checked.figure) });
    },
    'figures.rates': () => ok({ rows: listRates(user) }),
    'figures.setRate': ({ asOf = today(), ...rate }) => {
      if (rate.currency === rate.target)
        return failure('invalid-input', 'A currency has no rate against itself.', { currency: rate.currency });
      const set = setRate(user, { ...rate, asOf });
      return set.ok ? ok({ rows: listRates(user) }) : set;
    },
  } satisfies Partial<Handlers>;
}
