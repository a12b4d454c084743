import { properties, isPropertyId } from '../shared/domain/properties/dictionary.ts';
import type { Fact, Wrong } from '../shared/domain/properties/types/value-type.ts';
import { termText } from '../shared/domain/term.ts';
import type { z } from 'zod';
import type { claim as claimForm } from './format/parts.ts';

type GivenValue = z.infer<typeof claimForm>['value'];
const isListed = (value: GivenValue): value is Extract<GivenValue, readonly unknown[]> => Array.isArray(value);

/** Returns what a source file gives for a value, as one English text without its unit. */
export function givenText(value: GivenValue): string {
  if (typeof value !== 'object') return String(value);
  if ('en' in value) return value.en;
  if (isListed(value))
    return value
      .map((one) => (typeof one === 'string' ? one : [one.kind, ...[one.attested ?? []].flat()].join(' ')))
      .join('; ');
  const [opens, closes] = [value.opens, value.closes].map((end) => (end === undefined ? null : String(end)));
  return termText({ opens: opens ?? null, closes: closes ?? null });
}

/** What an edition calls its last year is not known before all of it is read. */
const noLastYear = Infinity;

/** Returns the fact a claim of a source file states, or what is wrong with it; no year after `lastYear` is taken. */
export function readFact(
  claim: z.infer<typeof claimForm>,
  lastYear: number = noLastYear,
): { readonly fact: Fact } | Wrong {
  if (!isPropertyId(claim.property)) {
    return { at: 'property', wrong: { code: 'value.noProperty', given: claim.property } };
  }
  const property = properties[claim.property];
  const reading = property.type.read(claim, property);
  if (!('fact' in reading)) return reading;
  return property.type.check(reading.fact, claim.property, lastYear) ?? reading;
}
