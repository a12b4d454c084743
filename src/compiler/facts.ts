import { properties, isPropertyId } from '../shared/domain/properties/dictionary.ts';
import type { Fact, Wrong } from '../shared/domain/properties/types/value-type.ts';
import type { z } from 'zod';
import type { claim as claimForm } from './format/parts.ts';

/** What an edition calls its last year is not known before all of it is read. */
const noLastYear = Infinity;

/** Returns the fact a claim of a source file states, or what is wrong with it; no year after `lastYear` is taken. */
export function readFact(
  claim: z.infer<typeof claimForm>,
  lastYear: number = noLastYear,
): { readonly fact: Fact } | Wrong {
  if (!isPropertyId(claim.property)) {
    return {
      at: 'property',
      what: `There is no property \`${claim.property}\`.`,
      remedy: 'Choose one of src/shared/domain/properties, or add it there.',
    };
  }
  const property = properties[claim.property];
  const reading = property.type.read(claim, property);
  if (!('fact' in reading)) return reading;
  return property.type.check(reading.fact, claim.property, lastYear) ?? reading;
}
