import { z } from 'zod';
import type { CallTable } from './call.ts';

export const diagnosticCalls = {
  /** Shows the log in the system's folder window; `shown` is false on a host that cannot, `path` null on one that keeps none. */
  'log.show': {
    input: z.strictObject({}),
    output: z.object({ path: z.string().nullable(), shown: z.boolean() }),
    reads: [],
  },
} as const satisfies CallTable;
