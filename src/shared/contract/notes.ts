import { z } from 'zod';
import { listId } from './bookmarks.ts';
import type { CallTable } from './call.ts';
import { longestNote, mostSchools } from './limits.ts';
import { joined, slug } from './values.ts';

/** With a list, the note is the one for the student under whom it stands; else that of the desk. */
const list = listId.optional();

/** A paragraph of the notes on several schools: of the desk, or for the student of a list, and then only of what stands on it. */
const paragraph = {
  list,
  slugs: z.array(slug).min(1).max(mostSchools),
  text: z.string().trim().min(1).max(longestNote),
};

export const noteCalls = {
  /** `not-found` of a school that is not on the `list`. */
  'notes.get': {
    input: z.strictObject({ slug, list }),
    output: z.object({ body: z.string(), updatedAt: z.string().nullable() }),
    reads: ['notes', 'bookmarks', 'reference'],
  },
  /**
   * An empty body removes the note. With `base`, the text it was made of, what was written meanwhile is joined with it, and `body`
   * is what stands now; without, it takes the place of whatever is there. `too-large` where both together are too long, `not-found` of a school that is not on the `list`.
   */
  'notes.set': {
    input: z.strictObject({
      slug,
      list,
      body: z.string().max(longestNote),
      base: z.string().max(longestNote).optional(),
    }),
    output: z.object({ updatedAt: z.string().nullable(), body: z.string().optional(), joined }),
    reads: [],
    changes: ['notes'],
  },
  /**
   * Adds a paragraph to the notes on several schools; `noted` are those that did not end with it. `too-large` where one would
   * become too long, and then nothing changes.
   */
  'notes.addEach': {
    input: z.strictObject({ ...paragraph }),
    output: z.object({ noted: z.array(slug) }),
    reads: [],
    changes: ['notes'],
  },
  /** Takes the last such paragraph from the notes on several schools; one that was changed since stays. */
  'notes.takeEach': {
    input: z.strictObject({ ...paragraph }),
    output: z.object({ noted: z.array(slug) }),
    reads: [],
    changes: ['notes'],
  },
} as const satisfies CallTable;
