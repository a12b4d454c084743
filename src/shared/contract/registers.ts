import { z } from 'zod';
import { completenessOfRegister, listingStatuses, registerPurposes } from '../domain/kinds.ts';
import type { CallTable } from './call.ts';
import { entityLink, partialText, place, slug, source } from './values.ts';

/** Who keeps a register, makes a rule or holds an exam; `link` where it has an entry of its own. */
export const body = z.object({ name: partialText, link: entityLink.nullable() });

/** A dated list that an authority keeps. `country` is its own, null where it is the world's. Dates are partial. */
export const register = z.object({
  slug: z.string(),
  title: partialText,
  country: z.string().nullable(),
  body,
  purpose: z.enum(registerPurposes),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** Only of one that was seen whole, or whole by several sources together, is it said who is not listed. */
  complete: z.enum(completenessOfRegister),
  note: partialText.nullable(),
  sources: z.array(z.string()),
});
export type Register = z.infer<typeof register>;

export const listing = z.object({
  status: z.enum(listingStatuses),
  /** The programme it is of; null where it is of the whole school. */
  programme: z.object({ slug: z.string(), title: partialText }).nullable(),
  asListed: z.string().nullable(),
  line: z.int().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  sources: z.array(z.string()),
});
export type Listing = z.infer<typeof listing>;

export const registerCalls = {
  /** Every register, those of one country together, the newest first. */
  'registers.list': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(register.extend({ listed: z.int() })) }),
    reads: ['reference'],
  },
  /** A register with all its schools, in the order of its lines where it has them. */
  'registers.get': {
    input: z.strictObject({ slug }),
    output: z.object({
      register,
      listings: z.array(
        listing.extend({
          school: entityLink,
          place: place.nullable(),
          coordinates: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
        }),
      ),
      sources: z.array(source),
    }),
    reads: ['reference'],
  },
} as const satisfies CallTable;
