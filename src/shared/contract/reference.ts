import { z } from 'zod';
import type { CallTable } from './call.ts';

export const licencePart = z.object({ of: z.array(z.string()).min(1), text: z.string().min(1) });

export const referenceCalls = {
  'reference.about': {
    input: z.strictObject({}),
    output: z.object({
      edition: z.string(),
      schema: z.string(),
      sourcesHash: z.string(),
      /** Institutions by how much is known of them: researched, named by a list, and in the open list of the world's universities. */
      profiles: z.int(),
      listed: z.int(),
      directory: z.int(),
      alliances: z.int(),
      organizations: z.int(),
      /** Those of the directory, which are its addresses, left out. */
      claims: z.int(),
      sources: z.int(),
    }),
    reads: ['reference'],
  },
  /** The licences of everything inside: of our own, and of packages, which stand together where their texts are the same. */
  'reference.licences': {
    input: z.strictObject({}),
    output: z.object({ parts: z.array(licencePart).min(1) }),
    reads: [],
  },
} as const satisfies CallTable;
