import { z } from 'zod';
import type { CallTable } from './call.ts';
import { longestNote } from './limits.ts';
import { joined, slug } from './values.ts';

export const noteCalls = {
  'notes.get': {
    input: z.strictObject({ slug }),
    output: z.object({ body: z.string(), updatedAt: z.string().nullable() }),
    reads: ['notes', 'reference'],
  },
  /**
   * An empty body removes the note. With `base`, the text it was made of, what was written meanwhile is joined with it, and `body`
   * is what stands now; without, it takes the place of whatever is there. `too-large` where both together are too long.
   */
  'notes.set': {
    input: z.strictObject({
      slug,
      body: z.string().max(longestNote),
      base: z.string().max(longestNote).optional(),
    }),
    output: z.object({ updatedAt: z.string().nullable(), body: z.string().optional(), joined }),
    reads: [],
    changes: ['notes'],
  },
} as const satisfies CallTable;
