import { z } from 'zod';
import type { CallTable } from './call.ts';
import { entity, slug } from './values.ts';

export const organizationCalls = {
  'organizations.get': { input: z.strictObject({ slug }), output: entity, reads: ['reference'] },
} as const satisfies CallTable;
