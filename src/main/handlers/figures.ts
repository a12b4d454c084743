import { mostFigures } from '../../shared/contract/list-document.ts';
import { checkFigure } from '../../shared/domain/figure-rules.ts';
import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import {
  addFigure,
  changeFigure,
  findFigure,
  listFigures,
  listFiguresOn,
  removeFigure,
  restoreFigure,
} from '../database/user/figures.ts';
import { listRates, removeRate, writeRate } from '../database/user/rates.ts';
import type { Handlers } from '../dispatch.ts';
import { mostRates } from '../services/limits.ts';

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
    }) => {
      const checked = checkFigure({ slug: currentSlug(reference, slug), field, label, number, text, unit, asOf, note });
      if ('problem' in checked) return failure('invalid-input', checked.problem);
      const content = checked.figure;
      const before = id === undefined ? undefined : findFigure(user, id);
      if (id !== undefined && !before)
        return failure('not-found', 'This figure is not there any more. Write it anew.', { id });
      if (before?.slug !== content.slug && listFiguresOn(user, content.slug).length >= mostFigures)
        return failure('too-large', `A school holds ${mostFigures} figures at most. Remove some first.`);
      const figure =
        id === undefined ? addFigure(user, content, new Date()) : changeFigure(user, id, content, new Date());
      return figure
        ? ok({ figure })
        : failure('not-found', 'This figure is not there any more. Write it anew.', { id });
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
    'figures.setRate': ({ currency, target, rate, asOf }) => {
      if (currency === target) return failure('invalid-input', 'A currency has no rate against itself.', { currency });
      if (rate === null) removeRate(user, currency, target);
      else {
        const known = listRates(user);
        if (known.length >= mostRates && !known.some((each) => each.currency === currency && each.target === target))
          return failure('too-large', `${mostRates} rates are remembered at most. Remove some first.`);
        writeRate(user, { currency, target, rate, asOf: asOf ?? new Date().toISOString().slice(0, 10) });
      }
      return ok({ rows: listRates(user) });
    },
  } satisfies Partial<Handlers>;
}
