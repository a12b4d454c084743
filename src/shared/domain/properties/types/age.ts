import { agreeingNumbers, checkNumber, numberKey, exportNumber, ownUnits, readNumber, sortNumbers } from './numbers.ts';
import type { ValueType } from './value-type.ts';

/** Nobody studies older. */
const oldest = 120;

/** A person's age in whole years. */
export const age: ValueType = {
  name: 'age',
  entry: 'number',
  read: readNumber,
  check: (fact, property) =>
    checkNumber(fact, property) ??
    (Number.isInteger(fact.number) && Math.max(fact.number ?? 0, fact.high ?? 0) <= oldest
      ? null
      : { wrong: { code: 'value.noAge', property, given: fact.text.en, most: oldest } }),
  units: ownUnits,
  write: ({ text, number, high }, _property, pen) =>
    number === null ? pen.text(text) : pen.counted('ages', number, high ?? number),
  compare: { key: numberKey, agree: (a, b) => agreeingNumbers(a, b), aspects: ['scope'] },
  sort: sortNumbers,
  export: exportNumber,
  shownAs: 'text',
};
