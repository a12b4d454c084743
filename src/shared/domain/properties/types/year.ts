import { asWritten } from '../../as-written.ts';
import { agreeingNumbers, numberKey, exportNumber, sortNumbers } from './numbers.ts';
import type { ValueType } from './value-type.ts';

/** The first university is younger than this. */
export const firstYear = 900;

/** A year of the common era; its digits are not grouped. */
export const year: ValueType = {
  name: 'year',
  entry: 'number',
  read: ({ property, value }) =>
    typeof value === 'number'
      ? { fact: { text: { en: String(value) }, number: value, unit: null } }
      : { wrong: { code: 'value.takesYear', property, given: asWritten(value) } },
  check: ({ number, text }, _property, lastYear) =>
    number !== null && Number.isInteger(number) && number >= firstYear && number <= lastYear
      ? null
      : { wrong: { code: 'value.yearRange', given: text.en, first: firstYear } },
  units: () => 'none',
  write: ({ text }) => text.en,
  compare: { key: numberKey, agree: (a, b) => agreeingNumbers(a, b), aspects: ['scope'] },
  sort: sortNumbers,
  export: exportNumber,
  shownAs: 'text',
};
