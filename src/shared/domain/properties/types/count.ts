import {
  agreeingNumbers,
  checkNumber,
  numberKey,
  exportNumber,
  ownUnits,
  readNumber,
  sortNumbers,
  writeNumber,
} from './numbers.ts';
import type { ValueType } from './value-type.ts';

/** Whole things of one kind: people, beds, programmes. */
export const count: ValueType = {
  name: 'count',
  entry: 'number',
  read: readNumber,
  check: (fact, property) =>
    checkNumber(fact, property) ??
    (Number.isInteger(fact.number) && Number.isInteger(fact.high ?? fact.number)
      ? null
      : { wrong: { code: 'value.wholeThings', property, given: fact.text.en } }),
  units: ownUnits,
  write: (value, _property, pen) => writeNumber(value, pen),
  compare: { key: numberKey, agree: (a, b) => agreeingNumbers(a, b), aspects: ['year', 'scope'] },
  sort: sortNumbers,
  export: exportNumber,
  shownAs: 'text',
};
