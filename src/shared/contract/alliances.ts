import { z } from 'zod';
import type { CallTable } from './call.ts';
import { claim, entity, entityLink, kind, place, slug } from './values.ts';

export const allianceCalls = {
  'alliances.list': {
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(entityLink.extend({
        kind, place: place.nullable(), founded: z.int().nullable(),
        /** Distinct institutions recorded as members. */
        recordedMembers: z.int(),
        /** The sources' own counts of members. */
        memberCounts: z.array(claim),
      })),
    }),
  },
  'alliances.get': { input: z.strictObject({ slug }), output: entity },
} as const satisfies CallTable;
