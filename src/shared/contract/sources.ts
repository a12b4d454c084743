import { z } from 'zod';
import type { CallTable } from './call.ts';
import { longestSourceId } from './limits.ts';
import { factDetail, factValue } from './changes.ts';
import { slug, source, tier } from './values.ts';

export const sourceCalls = {
  'sources.list': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(source.extend({ citations: z.int() })) }),
    reads: ['reference'],
  },
  'sources.get': {
    input: z.strictObject({ id: z.string().max(longestSourceId) }),
    output: z.object({
      source,
      /** Who is described by facts from this source, with how many. */
      cited: z.array(
        z.object({
          slug: z.string(),
          type: z.enum(['institution', 'alliance', 'organization']),
          tier: tier,
          name: z.object({ en: z.string(), zh: z.string().optional(), ru: z.string().optional() }),
          facts: z.int(),
        }),
      ),
      /** How many schools known by name alone it names beside: too many to tell one by one. */
      directory: z.int(),
    }),
    reads: ['reference'],
  },
  /** What a source says of one of those it is cited on, figure by figure; prose, place and what was struck out are left out. Empty where it says nothing of it. */
  'sources.facts': {
    input: z.strictObject({ id: z.string().max(longestSourceId), slug }),
    output: z.object({
      groups: z.array(z.object({ field: z.string(), detail: factDetail.nullable(), values: z.array(factValue) })),
    }),
    reads: ['reference'],
  },
} as const satisfies CallTable;
