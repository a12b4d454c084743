import { dateProblem } from '../../partial-date.ts';
import { readText, textual } from './texts.ts';
import type { ValueType } from './value-type.ts';
import { firstYear } from './year.ts';

/** A year, a month or a day, as the source is precise; YAML reads a bare year as a number. */
export const date: ValueType = {
  ...textual,
  name: 'date',
  read: (given) => {
    const reading = readText(typeof given.value === 'number' ? { ...given, value: String(given.value) } : given);
    if (!('fact' in reading)) return reading;
    const problem = dateProblem(reading.fact.text.en);
    if (problem === null) return reading;
    return problem === 'day'
      ? {
          what: `The calendar has no ${reading.fact.text.en}.`,
          remedy: 'Write the day as the source prints it, or the month alone.',
        }
      : { what: `\`${given.property}\` takes a date.`, remedy: 'Write a date as 2021, 2021-07 or 2021-07-09.' };
  },
  check: ({ text }, _property, lastYear) => {
    const year = Number(text.en.slice(0, 4));
    return year >= firstYear && year <= lastYear
      ? null
      : { what: `The date ${text.en} is out of range.`, remedy: `Write a year from ${firstYear} to now.` };
  },
  write: ({ text }, _property, pen) => pen.date(text.en),
  compare: {
    equal: (a, b) => a.text.en === b.text.en,
    // A month holds each of its days.
    agree: (a, b) => a.text.en.startsWith(b.text.en) || b.text.en.startsWith(a.text.en),
    aspects: ['scope'],
  },
};
