import { z } from 'zod';
import type { CallTable } from './call.ts';
import { overlap, overlapInput } from './overlap.ts';
import { claim, entity, entityLink, kind, place, slug } from './values.ts';

export const allianceCalls = {
  'alliances.list': {
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(
        entityLink.extend({
          kind,
          place: place.nullable(),
          founded: z.int().nullable(),
          /** Distinct institutions recorded as members. */
          recordedMembers: z.int(),
          /** The sources' own counts of members. */
          memberCounts: z.array(claim),
        }),
      ),
    }),
    reads: ['reference'],
  },
  'alliances.get': { input: z.strictObject({ slug }), output: entity, reads: ['reference'] },
  /** What institutions and alliances share, chosen in any mixture; `not-found` where none is in this edition. */
  'alliances.overlap': { input: overlapInput, output: overlap, reads: ['reference'] },
} as const satisfies CallTable;
