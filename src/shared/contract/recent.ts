import { z } from 'zod';
import type { CallTable } from './call.ts';
import { bookmark } from './bookmarks.ts';
import { longestBookmarkName, mostRecent } from './limits.ts';
import { moment, slug } from './values.ts';

const viewed = z.strictObject({ slug, savedName: z.string().max(longestBookmarkName), viewedAt: moment });

export const recentCalls = {
  /** What was viewed last, the newest first. */
  'recent.list': {
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(viewed.extend({ entity: bookmark.shape.entity, seenName: bookmark.shape.seenName })),
    }),
    reads: ['recent', 'reference'],
  },
  'recent.add': { input: z.strictObject({ slug }), output: z.object({ slug }), reads: [], changes: ['recent'] },
  /** `rows` is what `recent.restore` takes. */
  'recent.clear': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(viewed) }),
    reads: [],
    changes: ['recent'],
  },
  /** Puts rows back behind what was viewed since. */
  'recent.restore': {
    input: z.strictObject({ rows: z.array(viewed).max(mostRecent) }),
    output: z.object({ restored: z.int() }),
    reads: [],
    changes: ['recent'],
  },
} as const satisfies CallTable;
