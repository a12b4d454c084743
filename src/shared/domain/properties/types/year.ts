import { agreeingNumbers, equalNumbers, exportNumber, sortNumbers } from './numbers.ts';
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
      : { what: `\`${property}\` takes a number.`, remedy: 'Write the year in digits.' },
  check: ({ number }, _property, lastYear) =>
    number !== null && Number.isInteger(number) && number >= firstYear && number <= lastYear
      ? null
      : { what: `The year ${number} is out of range.`, remedy: `Write a year from ${firstYear} to now.` },
  units: () => 'none',
  write: ({ text }) => text.en,
  compare: { equal: equalNumbers, agree: (a, b) => agreeingNumbers(a, b), aspects: ['scope'] },
  sort: sortNumbers,
  export: exportNumber,
  shownAs: 'text',
};
