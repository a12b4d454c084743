import { z } from 'zod';
import { languages } from '../domain/language.ts';
import type { CallTable } from './call.ts';

export const placeCalls = {
  /**
   * The regions that a map names, wherever schools are looked for: a reader finds his way by the provinces between, too. `name` is in
   * `language`, English where there is none; its middle is in WGS 84, and the region reaches `width` and `height` degrees there.
   */
  'places.regions': {
    input: z.strictObject({ language: z.enum(languages) }),
    output: z.object({
      regions: z.array(
        z.object({
          name: z.string(),
          latitude: z.number(),
          longitude: z.number(),
          width: z.number(),
          height: z.number(),
        }),
      ),
    }),
    reads: ['reference'],
  },
} as const satisfies CallTable;
