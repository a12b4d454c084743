import type { Pen } from '../../writing/pen.ts';
import { textual } from './texts.ts';
import type { ValueType } from './value-type.ts';

/** Degrees whose names are words, as keys. */
const namedDegrees = [
  'specialist',
  'bachelor',
  'bachelor-of-science',
  'bachelor-of-medicine',
  'master',
  'doctor-of-medicine',
  'medical-doctor',
  'md-physician',
  'doctor-of-dentistry',
  'pharmacist',
] as const;
export type NamedDegree = (typeof namedDegrees)[number];

const isNamed = (key: string): key is NamedDegree => (namedDegrees as readonly string[]).includes(key);

/** Returns a degree as a reader names it: in their language where its name is words, to the letter where it is MBBS or the like. */
export function writeDegree(title: string, pen: Pen): string {
  const key = title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
  return isNamed(key) ? pen.say(`degree.${key}`) : title;
}

/** The degree a programme leads to. */
export const degree: ValueType = {
  ...textual,
  name: 'degree',
  write: ({ text }, _property, pen) => (text.zh || text.ru ? pen.text(text) : writeDegree(text.en, pen)),
};
