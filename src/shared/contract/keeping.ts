import { z } from 'zod';
import type { CallTable } from './call.ts';
import { entityLink, kind, place, slug } from './values.ts';

/** A saved school. `entity` is null when the installed reference no longer knows the slug: the bookmark stays. */
export const bookmark = z.object({
  slug, savedName: z.string(), addedAt: z.string(), note: z.string().nullable(),
  entity: entityLink.extend({ kind, place: place.nullable() }).nullable(),
});
export type Bookmark = z.infer<typeof bookmark>;

export const keepingCalls = {
  'bookmarks.list': { input: z.strictObject({}), output: z.object({ rows: z.array(bookmark) }) },
  'bookmarks.add': { input: z.strictObject({ slug }), output: z.object({ added: z.boolean() }), changes: ['bookmarks'] },
  'bookmarks.remove': { input: z.strictObject({ slug }), output: z.object({ removed: z.boolean() }), changes: ['bookmarks'] },
  'notes.get': { input: z.strictObject({ slug }), output: z.object({ body: z.string(), updatedAt: z.string().nullable() }) },
  /** An empty body removes the note. */
  'notes.set': { input: z.strictObject({ slug, body: z.string().max(20_000) }), output: z.object({ updatedAt: z.string().nullable() }), changes: ['notes', 'bookmarks'] },
} as const satisfies CallTable;
