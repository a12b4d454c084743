import { z } from 'zod';
import { planStages } from '../domain/plan.ts';
import type { CallTable } from './call.ts';
import {
  greatestIndex,
  longestBookmarkName,
  longestId,
  longestNote,
  longestQuery,
  longestTag,
  mostFound,
  mostSchools,
  mostTags,
} from './limits.ts';
import { entityLink, joined, kind, moment, partialText, place, slug } from './values.ts';

/** The list there always is. Calls that take a list mean this one where none is named. */
export const defaultList = 'saved';
export const listId = z
  .string()
  .max(longestId)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const list = listId.optional();
export const tags = z.array(z.string().max(longestTag)).max(mostTags);

/** What is written on a school for the student under whom the list stands; the note and the stage of the desk are for all. */
const forStudent = z.strictObject({
  note: z.string().max(longestNote),
  /** Null where there is no note. */
  notedAt: moment.nullable(),
  stage: z.enum(planStages).nullable(),
});
export type ForStudent = z.infer<typeof forStudent>;

/** A bookmark as its row in user.db. `position` orders the list and may have gaps. */
export const bookmarkRecord = z.strictObject({
  list: listId,
  slug,
  savedName: z.string().max(longestBookmarkName),
  position: z.int().min(0),
  addedAt: moment,
  tags,
  /** Only where there is any; what programs before 2026.12 do not know. */
  student: forStudent.optional(),
});
export type BookmarkRecord = z.infer<typeof bookmarkRecord>;

/** A bookmark. `entity` is null when the installed reference no longer knows the slug: the bookmark stays. */
export const bookmark = z.object({
  slug,
  savedName: z.string(),
  addedAt: z.string(),
  note: z.string().nullable(),
  entity: entityLink.extend({ kind, place: place.nullable() }).nullable(),
  /** How it was called when it was seen last, where this edition has it no more. */
  seenName: partialText.optional(),
  list: z.string(),
  position: z.int(),
  tags: z.array(z.string()),
  /** How many own figures stand on it. */
  figures: z.int(),
  /** For the student of the list; empty and null where there is none. */
  studentNote: z.string(),
  studentStage: z.enum(planStages).nullable(),
});
export type Bookmark = z.infer<typeof bookmark>;

/** Where a school's names or what the person wrote of it hold the words looked for; ranges are [start, end) in UTF-16 units of `value`. */
const found = z.object({
  field: z.enum(['name', 'place', 'note', 'tag', 'figure', 'plan']),
  value: z.string(),
  ranges: z.array(z.tuple([z.int(), z.int()])),
});

/** What putting schools on another list did. `removed` is what went from the list they stood on. */
const putRecord = z.strictObject({
  from: listId,
  to: listId,
  added: z.array(slug).max(mostSchools),
  tagged: z.array(z.strictObject({ slug, before: tags, after: tags })).max(mostSchools),
  /** Those that stood there, and what is written for the student was joined. */
  joined: z
    .array(z.strictObject({ slug, before: forStudent, after: forStudent }))
    .max(mostSchools)
    .optional(),
  removed: z.array(bookmarkRecord).max(mostSchools),
});
export type PutRecord = z.infer<typeof putRecord>;

/** The schools of one list that something is done to at once. */
const some = { list: listId, slugs: z.array(slug).min(1).max(mostSchools) };
const taggedEach = z
  .array(z.strictObject({ slug, tags, base: tags }))
  .min(1)
  .max(mostSchools);

export const bookmarkCalls = {
  /** The schools of one list in its order. */
  'bookmarks.list': {
    input: z.strictObject({ list }),
    output: z.object({ rows: z.array(bookmark) }),
    reads: ['bookmarks', 'notes', 'plan', 'figures', 'reference'],
  },
  /** At the end of the list; `added` is false where it was there already, and then nothing changes. */
  'bookmarks.add': {
    input: z.strictObject({ slug, list, tags: tags.optional() }),
    output: z.object({ added: z.boolean() }),
    reads: [],
    changes: ['bookmarks'],
  },
  /** Its note and figures stay. `bookmark` is what `bookmarks.restore` takes; null where it was not there. */
  'bookmarks.remove': {
    input: z.strictObject({ slug, list }),
    output: z.object({ removed: z.boolean(), bookmark: bookmarkRecord.nullable() }),
    reads: [],
    changes: ['bookmarks'],
  },
  /**
   * Brings a removed school back as it was, at its position; where it is there again, what was with it joins what is there. `restored` is
   * false where all of that is there, `too-large` where it does not go together.
   */
  'bookmarks.restore': {
    input: z.strictObject({ bookmark: bookmarkRecord }),
    output: z.object({ restored: z.boolean() }),
    reads: [],
    changes: ['bookmarks'],
  },
  /** Moves a school to an index of its list, from 0; beyond the end is the end. `from` is where it was. */
  'bookmarks.move': {
    input: z.strictObject({ slug, list, index: z.int().min(0).max(greatestIndex) }),
    output: z.object({ from: z.int(), to: z.int() }),
    reads: [],
    changes: ['bookmarks'],
  },
  /**
   * Sets the tags of a school on a list; `before` are those it had. With `base`, the tags the person saw, only what was added to
   * and taken from these is: what came meanwhile stays. `too-large` where that would be too many, and then nothing changes.
   */
  'bookmarks.tag': {
    input: z.strictObject({ slug, list, tags, base: tags.optional() }),
    output: z.object({ tags: z.array(z.string()), before: z.array(z.string()), joined }),
    reads: [],
    changes: ['bookmarks'],
  },
  /** `bookmarks.tag` of several schools, all or none: as that call with `base`. Schools that are not on the list any more are left out. */
  'bookmarks.tagEach': {
    input: z.strictObject({ list: listId, rows: taggedEach }),
    output: z.object({ rows: z.array(z.object({ slug, tags: z.array(z.string()), before: z.array(z.string()) })) }),
    reads: [],
    changes: ['bookmarks'],
  },
  /** Takes several schools off a list. `bookmarks` is what `bookmarks.restoreEach` takes. */
  'bookmarks.removeEach': {
    input: z.strictObject(some),
    output: z.object({ bookmarks: z.array(bookmarkRecord) }),
    reads: [],
    changes: ['bookmarks'],
  },
  /** `bookmarks.restore` of several, all or none; `too-large` also where the list would be too long. */
  'bookmarks.restoreEach': {
    input: z.strictObject({ list: listId, bookmarks: z.array(bookmarkRecord).min(1).max(mostSchools) }),
    output: z.object({ restored: z.array(slug) }),
    reads: [],
    changes: ['bookmarks'],
  },
  /**
   * Puts several schools of a list, with their days and tags, at the end of another one, in their order, and with `move` takes them
   * off the first. Where one stands there, its tags are added. All or none: `too-large` where that would be too many. What it answers
   * with is what `bookmarks.putBack` takes.
   */
  'bookmarks.put': {
    input: z.strictObject({ ...some, to: listId, move: z.boolean() }),
    output: z.object({ put: putRecord }),
    reads: [],
    changes: ['bookmarks'],
  },
  /** Takes back what `bookmarks.put` did; what was written there since stays. */
  'bookmarks.putBack': {
    input: z.strictObject({ put: putRecord }),
    output: z.object({ list: listId }),
    reads: [],
    changes: ['bookmarks'],
  },
  /** Every tag in use with how often, the commonest first. */
  'bookmarks.tags': {
    input: z.strictObject({ list }),
    output: z.object({ rows: z.array(z.object({ tag: z.string(), count: z.int() })) }),
    reads: ['bookmarks'],
  },
  /**
   * Searches the schools of all lists or one: names in every script, places, notes, tags and own figures; case and accents do not matter.
   * Every word must be found somewhere. A school with a note, a figure or an entry of the plan is searched though no list has it.
   */
  'bookmarks.search': {
    input: z.strictObject({
      text: z.string().max(longestQuery),
      list,
      offset: z.int().min(0).max(greatestIndex).optional(),
      limit: z.int().min(1).max(mostFound).optional(),
    }),
    output: z.object({
      /** How many are found; `rows` are a page of them, `mostFound` where no limit is given. */
      total: z.int(),
      rows: z.array(
        z.object({
          slug,
          savedName: z.string(),
          seenName: bookmark.shape.seenName,
          entity: bookmark.shape.entity,
          lists: z.array(z.string()),
          found: z.array(found),
        }),
      ),
    }),
    reads: ['bookmarks', 'lists', 'notes', 'figures', 'plan', 'reference'],
  },
} as const satisfies CallTable;
