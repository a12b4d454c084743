import { z } from 'zod';
import type { CallTable } from './call.ts';

export const referenceCalls = {
  'reference.about': {
    input: z.strictObject({}),
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
} as const satisfies CallTable;
