import { asWritten } from '../../as-written.ts';
import { highestMark } from '../../exams.ts';
import { checkNumber, numberKey, ownUnits, sortNumbers } from './numbers.ts';
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
        wrong: { code: 'value.needsTest', property, given: test ?? asWritten(value), units },
      };
    if (typeof value === 'number') return { fact: { text: { en: `${test} ${value}` }, number: value, unit: test } };
    return value === test
      ? { fact: { text: { en: test }, number: null, unit: test } }
      : { wrong: { code: 'value.takesMark', property, given: asWritten(value) } };
  },
  check: (fact, property) => {
    const top = highestMark(fact.unit);
    return top !== null && (fact.number ?? 0) > top
      ? {
          wrong: { code: 'value.highestMark', property, given: fact.number ?? 0, exam: fact.unit ?? '', most: top },
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
    key: numberKey,
    // A school may take either of two tests.
    agree: (a, b) => a.unit !== b.unit || a.number === b.number,
    aspects: ['unit'],
  },
  sort: (a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'en') || sortNumbers(a, b),
  // A mark alone would lose its test.
  export: () => null,
  shownAs: 'text',
};
