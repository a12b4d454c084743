import { agreeingNumbers, checkNumber, numberKey, readNumber, sortNumbers, writeNumber } from './numbers.ts';
import { currencyPattern } from '../../costs.ts';
import type { Given, Typed, ValueType, Wrong } from './value-type.ts';

/** A price in a currency that nobody is asked a rate for could be neither converted, nor added up, nor compared. */
function withoutRate({ property, unit }: Given, { units = [] }: Typed): Wrong | null {
  if (unit === undefined || units.includes(unit) || !currencyPattern.test(unit)) return null;
  return {
    at: 'unit',
    wrong: { code: 'value.noRate', property, given: unit, units },
  };
}

/** An amount in a currency, by its ISO 4217 code; for how long it pays says the `per` of the property. */
export const money: ValueType = {
  name: 'money',
  entry: 'number',
  read: (given, property) => withoutRate(given, property) ?? readNumber(given, property),
  check: checkNumber,
  units: () => 'currency',
  write: (value, _property, pen) => writeNumber(value, pen),
  compare: {
    key: numberKey,
    agree: (a, b) => agreeingNumbers(a, b),
    aspects: ['year', 'scope', 'currency', 'period'],
  },
  sort: (a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'en') || sortNumbers(a, b),
  // A number alone would lose its currency.
  export: () => null,
  shownAs: 'text',
};
