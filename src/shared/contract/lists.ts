import { z } from 'zod';
import { planStages } from '../domain/plan.ts';
import type { CallTable } from './call.ts';
import { bookmark, bookmarkRecord, listId } from './bookmarks.ts';
import { greatestIndex, longestDate, longestName, longestPiece, mostSchools } from './limits.ts';
import { listDocument } from './list-document.ts';
import { joined, slug } from './values.ts';

const id = listId;
const name = z.string().trim().max(longestName);

/** A list. The name of the default one may be empty: the interface has a word for it. `holds` answers for the slug asked about, else null. */
const list = z.object({ id, name: z.string(), position: z.int(), count: z.int(), holds: z.boolean().nullable() });
export type List = z.infer<typeof list>;

/** A list as a record: all that stands on it. */
export const listRecord = z.strictObject({
  id,
  name: name.min(1),
  position: z.int().min(0),
  bookmarks: z.array(bookmarkRecord).max(2 * mostSchools),
});
export type ListRecord = z.infer<typeof listRecord>;

/** What importing does, or would do, to one school. `conflicting` figures differ from mine on the same thing: both are kept. */
const merged = z.object({
  slug,
  savedName: z.string(),
  entity: bookmark.shape.entity,
  state: z.enum(['added', 'merged', 'same']),
  tagsAdded: z.array(z.string()),
  note: z.enum(['none', 'kept', 'added', 'joined']),
  figuresAdded: z.int(),
  figuresConflicting: z.int(),
  /** Figures whose currency ISO 4217 calls otherwise (RMB): kept under its code. */
  figuresRenamed: z.int(),
  /** The stage it gets; null where it has one, or the file has none. `otherStage` is that of the file where mine is another and stays. */
  stage: z.enum(planStages).nullable(),
  otherStage: z.enum(planStages).nullable(),
  /** Entries of the plan that come in or become done. */
  planned: z.int(),
});
export type MergedSchool = z.infer<typeof merged>;

const imported = z.object({
  /** Where it goes; `id` is null while a new list is only previewed. */
  target: z.object({ id: z.string().nullable(), name: z.string(), isNew: z.boolean() }),
  rows: z.array(merged),
  counts: z.object({
    added: z.int(),
    merged: z.int(),
    same: z.int(),
    joinedNotes: z.int(),
    conflictingFigures: z.int(),
    renamedCurrencies: z.int(),
  }),
});

export const listCalls = {
  /** In their order. */
  'lists.list': {
    input: z.strictObject({ slug: slug.optional() }),
    output: z.object({ rows: z.array(list) }),
    reads: ['lists', 'bookmarks', 'reference'],
  },
  /** At the end. */
  'lists.create': {
    input: z.strictObject({ name: name.min(1) }),
    output: z.object({ id, name: z.string() }),
    reads: [],
    changes: ['lists'],
  },
  /**
   * `invalid-input` for an empty name, but for the default list. `before` is the name it had. With `base`, the name the person saw, a
   * name given meanwhile is joined with this one; `too-large` where both together are too long.
   */
  'lists.rename': {
    input: z.strictObject({ id, name, base: name.optional() }),
    output: z.object({ name: z.string(), before: z.string(), joined }),
    reads: [],
    changes: ['lists'],
  },
  /** Moves a list to an index, from 0; beyond the end is the end. */
  'lists.move': {
    input: z.strictObject({ id, index: z.int().min(0).max(greatestIndex) }),
    output: z.object({ from: z.int(), to: z.int() }),
    reads: [],
    changes: ['lists'],
  },
  /** Notes and figures stay. `list` is what `lists.restore` takes; null where there was none. `conflict` for the default list. */
  'lists.remove': {
    input: z.strictObject({ id }),
    output: z.object({ removed: z.boolean(), list: listRecord.nullable() }),
    reads: [],
    changes: ['lists', 'bookmarks'],
  },
  /** Brings a removed list back as it was; `restored` is false where it is there. */
  'lists.restore': {
    input: z.strictObject({ list: listRecord }),
    output: z.object({ restored: z.boolean() }),
    reads: [],
    changes: ['lists', 'bookmarks'],
  },
  /** The list as a document for another computer; the host saves it as JSON under the name, which says `day`: the person's, this computer's where it is left out. */
  'lists.export': {
    input: z.strictObject({ id: id.optional(), day: z.iso.date().max(longestDate).optional() }),
    output: z.object({ fileName: z.string(), document: listDocument }),
    reads: ['lists', 'bookmarks', 'notes', 'figures', 'plan', 'reference'],
  },
  /** Takes a document too long for one call, piece by piece: the first without `transfer`, the others with the number it gave. Only the last transfer is held. */
  'lists.receive': {
    input: z.strictObject({ transfer: z.int().min(1).optional(), text: z.string().min(1).max(longestPiece) }),
    output: z.object({ transfer: z.int(), length: z.int() }),
    reads: [],
  },
  /**
   * Merges a document, given as text, as an object or by its transfer, into `into`, else into the list of its name, else into a new one.
   * `preview` tells what would happen and changes nothing. Nothing of either side is lost; a malformed document changes nothing and is
   * `invalid-input` (`details.reason`: not-json, foreign, malformed), one of a newer program `conflict`.
   */
  'lists.import': {
    input: z.strictObject({
      document: z.union([z.string(), z.looseObject({ format: z.string() })]).optional(),
      transfer: z.int().min(1).optional(),
      into: id.optional(),
      mode: z.enum(['preview', 'merge']),
    }),
    output: imported,
    reads: ['lists', 'bookmarks', 'notes', 'figures', 'plan', 'reference'],
    changes: ['lists', 'bookmarks', 'notes', 'figures', 'plan'],
  },
} as const satisfies CallTable;
