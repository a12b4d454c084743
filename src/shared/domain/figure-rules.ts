import { currencyPattern } from './costs.ts';
import { isoUnit, readCurrencyCode } from './numbers/currencies.ts';
import { writtenField } from './writing/written-fields.ts';

/** What of an own figure has to fit together. */
export interface FigureParts {
  readonly field: string | null;
  readonly label: string | null;
  readonly number: number | null;
  readonly text: string | null;
  readonly unit: string | null;
}

/** Returns the units a number on a field may carry: `currency` any ISO 4217 code, `none` none, `any` whatever the person writes. */
export function unitsOf(field: string | null): 'any' | 'none' | 'currency' | readonly string[] {
  if (field === null) return 'any';
  const of = writtenField(field);
  return of.type.units(of);
}

/** Returns a figure with the unit a field has only one of, or what is wrong with it, in English. */
export function checkFigure<Parts extends FigureParts>(
  figure: Parts,
): { readonly figure: Parts } | { readonly problem: string } {
  if ((figure.field === null) === (figure.label === null))
    return { problem: 'Name the figure by a field or by a label, one of the two.' };
  if ((figure.number === null) === (figure.text === null))
    return { problem: 'Give a number or a text, one of the two.' };
  const { number } = figure;
  // RMB is no currency of its own, whoever sends it.
  const unit = isoUnit(figure.unit);
  if (number === null) return unit === null ? { figure } : { problem: 'A text has no unit: write it into the text.' };
  const units = unitsOf(figure.field);
  if (units === 'any') return { figure: { ...figure, unit } };
  if (units === 'none') return unit === null ? { figure } : { problem: 'A year has no unit.' };
  if (units === 'currency')
    return unit !== null && currencyPattern.test(unit)
      ? { figure: { ...figure, unit } }
      : { problem: 'Give the currency as an ISO 4217 code, such as CNY.' };
  if (unit === null && units.length === 1) return { figure: { ...figure, unit: units[0] as string } };
  return unit !== null && units.includes(unit)
    ? { figure }
    : { problem: `Give one of these units: ${units.join(', ')}.` };
}

/** Returns whether a number is one that no property can have: a price, a length or a count is not below zero. What is named in own words may be anything. */
export function isBelowNothing({ field, number }: Pick<FigureParts, 'field' | 'number'>): boolean {
  return field !== null && number !== null && number < 0;
}

/**
 * Returns what is wrong with a figure that is written now, in English; null where all is well. Figures of earlier programs are kept as they
 * are, so `checkFigure` does not ask for this.
 */
export function newFigureProblem(figure: FigureParts): string | null {
  if (isBelowNothing(figure))
    return `${figure.number} is below zero, which no ${figure.field} is. Give a number of zero or more.`;
  const { field, number, unit } = figure;
  if (number !== null && unit !== null && unitsOf(field) === 'currency' && readCurrencyCode(unit)?.code !== unit)
    return `${unit} is no currency of ISO 4217. Give a code such as CNY.`;
  return null;
}
