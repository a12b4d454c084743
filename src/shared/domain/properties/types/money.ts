import { agreeingNumbers, checkNumber, equalNumbers, readNumber, sortNumbers, writeNumber } from './numbers.ts';
import type { ValueType } from './value-type.ts';

/** An amount in a currency, by its ISO 4217 code; for how long it pays says the `per` of the property. */
export const money: ValueType = {
  name: 'money',
  read: readNumber,
  check: checkNumber,
  units: () => 'currency',
  write: (value, _property, pen) => writeNumber(value, pen),
  compare: {
    equal: equalNumbers,
    agree: (a, b) => agreeingNumbers(a, b),
    aspects: ['year', 'scope', 'currency', 'period'],
  },
  sort: (a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'en') || sortNumbers(a, b),
  // A number alone would lose its currency.
  export: () => null,
  shownAs: 'text',
};
