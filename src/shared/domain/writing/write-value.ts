import type { Period, Qualifier } from '../kinds.ts';
import type { Property } from '../properties/property.ts';
import type { Value } from '../properties/types/value-type.ts';
import type { Pen } from './pen.ts';

const periodWords = {
  year: 'value.perYear',
  semester: 'value.perSemester',
  programme: 'value.perProgramme',
  month: 'value.perMonth',
  once: 'value.once',
} as const satisfies Record<Period, string>;

const qualified = {
  'at-least': 'value.atLeast',
  'at-most': 'value.atMost',
  about: 'value.about',
} as const satisfies Record<Qualifier, string>;

/** What a value is of, as far as it decides how it is written. */
export type Written = Pick<Property, 'type' | 'units' | 'choices' | 'per'>;

/**
 * Returns a value as it reads in the language of the pen, with its unit, its period and "over" or "about". The window, files,
 * paper and what changed all write by this. `per` stands in the place of the property's own period.
 */
export function writeValue(said: Value, of: Written, pen: Pen, per: Period | null = of.per ?? null): string {
  const bare = of.type.write(said, of, pen);
  const paid = per === null || said.number === null ? bare : pen.say(periodWords[per], { value: bare });
  return said.qualifier === null ? paid : pen.say(qualified[said.qualifier], { value: paid });
}
