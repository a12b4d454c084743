import { agreeingNumbers, checkNumber, numberKey, ownUnits, readNumber, sortNumbers } from './numbers.ts';
import type { ValueType } from './value-type.ts';

const monthsOfYear = 12;

/** A length of time in months; whole years are written as years. */
export const duration: ValueType = {
  name: 'duration',
  entry: 'number',
  read: readNumber,
  check: checkNumber,
  units: ownUnits,
  write: ({ text, number, high }, _property, pen) => {
    if (number === null) return pen.text(text);
    const last = high ?? number;
    const whole = [number, last].every((months) => months % monthsOfYear === 0);
    const [from, to] = whole ? [number / monthsOfYear, last / monthsOfYear] : [number, last];
    return pen.counted(whole ? 'years' : 'months', from, to);
  },
  compare: { key: numberKey, agree: (a, b) => agreeingNumbers(a, b), aspects: ['scope'] },
  sort: sortNumbers,
  // A number alone would leave open whether it counts months or years.
  export: () => null,
  shownAs: 'text',
};
