import { highestMark } from '../../exams.ts';
import { checkNumber, equalNumbers, ownUnits, sortNumbers } from './numbers.ts';
import type { ValueType } from './value-type.ts';

/** A test, which stands as the unit, and the mark that is asked for in it: IELTS 6, HSK 4. Without a mark the test itself is asked for. */
export const score: ValueType = {
  name: 'score',
  entry: 'score',
  read: ({ property, value, unit }, { units = [] }) => {
    const test = typeof value === 'string' && unit === undefined ? value : unit;
    if (test === undefined || !units.includes(test))
      return {
        at: unit === undefined ? 'value' : 'unit',
        what: `\`${property}\` needs a test.`,
        remedy: `Write the mark as \`value\` and the test as \`unit\`, or the test alone as \`value\`; one of: ${units.join(', ')}.`,
      };
    if (typeof value === 'number') return { fact: { text: { en: `${test} ${value}` }, number: value, unit: test } };
    return value === test
      ? { fact: { text: { en: test }, number: null, unit: test } }
      : { what: `\`${property}\` takes a mark.`, remedy: 'Write the mark in digits; the test goes into `unit`.' };
  },
  check: (fact, property) => {
    const top = highestMark(fact.unit);
    return top !== null && (fact.number ?? 0) > top
      ? {
          what: `\`${property}\` asks ${fact.number} where ${fact.unit} gives ${top} at most.`,
          remedy: 'Write the mark as the source prints it, or the exam that it is of.',
        }
      : checkNumber(fact, property);
  },
  units: ownUnits,
  write: ({ text, number, unit }, _property, pen) => {
    if (unit === null) return pen.text(text);
    const exam = pen.withUnit('', unit).trim();
    if (number === null) return exam;
    // Told with the highest there is, since 70 is little of one exam and much of another.
    const top = highestMark(unit);
    const mark = pen.number(number);
    return `${exam} ${top === null ? mark : pen.say('value.ofHighest', { mark, highest: pen.number(top) })}`;
  },
  compare: {
    equal: equalNumbers,
    // A school may take either of two tests.
    agree: (a, b) => a.unit !== b.unit || a.number === b.number,
    aspects: ['unit'],
  },
  sort: (a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'en') || sortNumbers(a, b),
  // A mark alone would lose its test.
  export: () => null,
  shownAs: 'text',
};
