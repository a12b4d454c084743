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

/** A share of a hundred. */
export const percent: ValueType = {
  name: 'percent',
  entry: 'number',
  read: readNumber,
  check: (fact, property) =>
    checkNumber(fact, property) ??
    ((fact.number ?? 0) > 100 ? { wrong: { code: 'value.moreThanAll', property, given: fact.text.en } } : null),
  units: ownUnits,
  write: (value, _property, pen) => writeNumber(value, pen),
  compare: { key: numberKey, agree: (a, b) => agreeingNumbers(a, b), aspects: ['year', 'scope'] },
  sort: sortNumbers,
  export: exportNumber,
  shownAs: 'text',
};
