import { agreeingNumbers, checkNumber, numberKey, ownUnits, readNumber, writeNumber } from './numbers.ts';
import type { Value, ValueType } from './value-type.ts';

/** One mu is a fifteenth of a hectare (Chinese market system, 1959). */
const squareMetres: Readonly<Record<string, number>> = { m2: 1, ha: 10_000, mu: 10_000 / 15 };
const inSquareMetres = ({ number, unit }: Value) => ({
  number: (number ?? 0) * (squareMetres[unit ?? ''] ?? 1),
  unit: 'm2',
});

/** Areas are rounded when they are converted, so a hundredth apart is the same. */
const rounding = 0.01;

/** Ground, in square metres, hectares or mu. */
export const area: ValueType = {
  name: 'area',
  entry: 'number',
  read: readNumber,
  check: checkNumber,
  units: ownUnits,
  write: (value, _property, pen) => writeNumber(value, pen),
  compare: {
    key: numberKey,
    agree: (a, b) => agreeingNumbers(a, b, inSquareMetres, rounding),
    aspects: ['year', 'scope', 'unit'],
  },
  sort: (a, b) => inSquareMetres(a).number - inSquareMetres(b).number,
  // A number alone would lose its unit.
  export: () => null,
  shownAs: 'text',
};
