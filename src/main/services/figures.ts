import type { Input, Output } from '../../shared/contract/index.ts';
import type { OwnFigure } from '../../shared/contract/figures.ts';
import { isStrangeRate } from '../../shared/domain/costs.ts';
import { today } from '../../shared/domain/day.ts';
import { readCurrencyCode } from '../../shared/domain/numbers/currencies.ts';
import { checkFigure, newFigureProblem } from '../../shared/domain/figure-rules.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import { findFigure, listFigures, listFiguresOn, removeFigure, restoreFigure } from '../database/user/figures.ts';
import { listRates } from '../database/user/rates.ts';
import { schoolToWriteOn } from './school-to-write-on.ts';
import { setFigure, setRate } from './joined-writes.ts';

/** Returns the own figures on a school, or all where none is named, in the order in which they were written. */
export function ownFigures(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug }: Input<'figures.list'>,
): OwnFigure[] {
  return slug === undefined ? listFigures(user) : listFiguresOn(user, currentSlug(reference, slug));
}

/** Writes an own figure, what is left out being empty; `invalid-input` unless it has one name and one value that it can have, `not-found` of a school that is nowhere, else as `setFigure`. */
export function writeOwnFigure(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { id, base, slug, ...parts }: Input<'figures.set'>,
  now: Date,
): Result<Output<'figures.set'>> {
  const { field = null, label = null, number = null, text = null, unit = null, asOf = null, note = null } = parts;
  const school = id === undefined ? schoolToWriteOn(reference, user, slug) : ok(currentSlug(reference, slug));
  if (!school.ok) return school;
  const checked = checkFigure({ slug: school.value, field, label, number, text, unit, asOf, note });
  if ('problem' in checked) return failure('invalid-input', checked.problem);
  const there = id === undefined ? undefined : findFigure(user, id);
  const isAsItWas = there?.number === checked.figure.number && there.unit === checked.figure.unit;
  const problem = isAsItWas ? null : newFigureProblem(checked.figure);
  if (problem !== null) return failure('invalid-input', problem);
  return setFigure(user, checked.figure, { id, base }, now);
}

/** Removes an own figure; `figure` is what brings it back. */
export function removeOwnFigure(user: UserDatabase, id: number): Output<'figures.remove'> {
  const figure = removeFigure(user, id);
  return { removed: figure !== null, figure };
}

/** Brings an own figure back as it was; `invalid-input` where its parts do not fit together. */
export function bringFigureBack(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { figure }: Input<'figures.restore'>,
): Result<Output<'figures.restore'>> {
  const checked = checkFigure({ ...figure, slug: currentSlug(reference, figure.slug) });
  return 'problem' in checked
    ? failure('invalid-input', checked.problem)
    : ok({ restored: restoreFigure(user, checked.figure) });
}

/** Remembers or forgets a rate. Returns all rates; `invalid-input` for a currency against itself, else as `setRate`. */
export function changeRate(
  user: UserDatabase,
  { asOf = today(), sure = false, ...rate }: Input<'figures.setRate'>,
): Result<Output<'figures.setRate'>> {
  if (rate.currency === rate.target)
    return failure('invalid-input', 'A currency has no rate against itself.', { currency: rate.currency });
  const strange = [rate.currency, rate.target].find((code) => readCurrencyCode(code)?.code !== code);
  if (rate.rate !== null && strange !== undefined)
    return failure('invalid-input', `${strange} is no currency of ISO 4217. Give a code such as CNY.`, {
      currency: strange,
    });
  if (rate.rate !== null && !sure && isStrangeRate(rate.rate))
    return failure(
      'invalid-input',
      `Is 1 ${rate.currency} really ${rate.rate} ${rate.target}? Nothing was changed; say that you are sure, or give another rate.`,
      { strange: rate.rate },
    );
  const set = setRate(user, { ...rate, asOf });
  return set.ok ? ok({ rows: listRates(user) }) : set;
}
