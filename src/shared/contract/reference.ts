import { z } from 'zod';
import type { CallTable } from './call.ts';
import { source } from './values.ts';

const nothing = z.strictObject({});

export const referenceCalls = {
  'reference.about': {
    input: nothing,
    output: z.object({
      edition: z.string(),
      schema: z.string(),
      sourcesHash: z.string(),
      profiles: z.int(),
      listed: z.int(),
      alliances: z.int(),
      organizations: z.int(),
      claims: z.int(),
      sources: z.int(),
    }),
    reads: ['reference'],
  },
  'sources.list': {
    input: nothing,
    output: z.object({ rows: z.array(source.extend({ citations: z.int() })) }),
    reads: ['reference'],
  },
  'sources.get': {
    input: z.strictObject({ id: z.string().max(200) }),
    output: z.object({
      source,
      /** Who is described by facts from this source, with how many. */
      cited: z.array(
        z.object({
          slug: z.string(),
          type: z.enum(['institution', 'alliance', 'organization']),
          tier: z.enum(['profile', 'listed']),
          name: z.object({ en: z.string(), zh: z.string().optional(), ru: z.string().optional() }),
          facts: z.int(),
        }),
      ),
    }),
    reads: ['reference'],
  },
} as const satisfies CallTable;
