import type { z } from 'zod';
import type { AdditionPart } from '../../shared/contract/additions.ts';
import { institutionFile } from '../format/files.ts';
import { claim, event, programme } from '../format/parts.ts';
import { listing, resultsFile } from '../format/records.ts';

/*
 * What a person adds in the window, in the forms of the source files. It comes without its source, which stands beside it: a source file
 * of its own, so that the same fragment is checked, shown, and written out as a pack or for the next edition.
 */

type Fragment = Readonly<Record<string, unknown>>;

/** The form of each part within the file it belongs to. */
export const partForms = {
  claim,
  programme,
  event,
  listing,
  result: resultsFile,
  school: institutionFile,
} as const satisfies Readonly<Record<AdditionPart, z.ZodType>>;

const each = (value: unknown, give: (one: Fragment) => Fragment): unknown =>
  Array.isArray(value) ? value.map((one: unknown) => give((one ?? {}) as Fragment)) : value;

/** Returns a fragment as it stands in its file: each thing that must name a source names this one. */
export function citing(part: AdditionPart, body: Fragment, source: string): Fragment {
  const cite = (one: Fragment): Fragment => ({ ...one, source });
  const withClaims = (one: Fragment): Fragment =>
    'claims' in one ? { ...one, claims: each(one['claims'], cite) } : one;
  if (part === 'programme') return cite(withClaims(body));
  if (part !== 'school') return cite(body);
  const { place } = body;
  return {
    ...withClaims(body),
    names: each(body['names'], cite),
    ...(typeof place === 'object' && place !== null ? { place: cite(place as Fragment) } : {}),
    ...('programmes' in body ? { programmes: each(body['programmes'], (one) => cite(withClaims(one))) } : {}),
  };
}
