import { z } from 'zod';
import { listColumns } from '../domain/list-columns.ts';
import { languages } from '../domain/language.ts';
import { planStages } from '../domain/plan.ts';
import type { CallTable } from './call.ts';
import { bookmark, bookmarkRecord, listId } from './bookmarks.ts';
import { transfer } from './incoming-file.ts';
import {
  greatestIndex,
  longestDate,
  longestName,
  longestPiece,
  mostChapters,
  mostLists,
  mostSchools,
} from './limits.ts';
import type { FolderDocument } from './folder-document.ts';
import { listDocument } from './list-document.ts';
import { joined, slug } from './values.ts';

const id = listId;
const name = z.string().trim().max(longestName);

/** A list. The name of the default one may be empty: the interface has a word for it. `holds` answers for the slug asked about, else null. */
const list = z.object({
  id,
  name: z.string(),
  position: z.int(),
  count: z.int(),
  holds: z.boolean().nullable(),
  /** Under whom it stands, by the name the counsellor gave; null for a list of the person's own. */
  person: z.string().nullable(),
  columns: z.array(z.enum(listColumns)),
});
export type List = z.infer<typeof list>;

const person = name.min(1);
const columns = z.array(z.enum(listColumns)).max(listColumns.length);

/** A list as a record: all that stands on it. What programs before 2026.12 do not know is optional. */
export const listRecord = z.strictObject({
  id,
  name: name.min(1),
  position: z.int().min(0),
  person: person.nullable().optional(),
  columns: columns.optional(),
  key: z.uuid().nullable().optional(),
  bookmarks: z.array(bookmarkRecord).max(2 * mostSchools),
});
export type ListRecord = z.infer<typeof listRecord>;

const assigned = z.strictObject({ id, person: person.nullable() });

/** What importing does, or would do, to one school. `conflicting` figures differ from mine on the same thing: both are kept. */
const merged = z.object({
  slug,
  savedName: z.string(),
  entity: bookmark.shape.entity,
  /** `off` was taken off here since the folder was handed over, and stays off; `absent` is no more in the file, and stays here. */
  state: z.enum(['added', 'merged', 'same', 'off', 'absent']),
  /** The name of its list in a folder; null in a list file. */
  list: z.string().nullable(),
  tagsAdded: z.array(z.string()),
  tagsRemoved: z.array(z.string()),
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
  /** For the student of the list: the note and the stage it gets, as `note`, `stage` and `otherStage` say it of the desk. */
  student: z.object({
    note: z.enum(['none', 'kept', 'added', 'joined']),
    stage: z.enum(planStages).nullable(),
    otherStage: z.enum(planStages).nullable(),
  }),
});
export type MergedSchool = z.infer<typeof merged>;

const target = z.object({ id: z.string().nullable(), name: z.string(), isNew: z.boolean() });

/** The number of something that was merged into what is kept, while the program runs. */
export const taken = z.int().min(1);

const imported = z.object({
  /** Where it goes; `id` is null while a new list is only previewed. Of a folder the first of its lists. */
  target,
  /** Whose folder it is, and where each of its lists goes; null for a list file. */
  folder: z.object({ person: z.string(), targets: z.array(target) }).nullable(),
  rows: z.array(merged),
  counts: z.object({
    added: z.int(),
    merged: z.int(),
    same: z.int(),
    joinedNotes: z.int(),
    conflictingFigures: z.int(),
    renamedCurrencies: z.int(),
  }),
  /** What `lists.takeBack` takes; null where nothing was changed. */
  taken: taken.nullable(),
});

export const listCalls = {
  /** In their order. */
  'lists.list': {
    input: z.strictObject({ slug: slug.optional() }),
    output: z.object({ rows: z.array(list) }),
    reads: ['lists', 'bookmarks', 'reference'],
  },
  /** At the end; under a person where one is named. */
  'lists.create': {
    input: z.strictObject({ name: name.min(1), person: person.optional() }),
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
  /**
   * Puts lists under a person, or with null under nobody; giving a person another name is this for all of their lists. `before` is
   * what takes it back. With `base`, where the person saw a list stand, it is `conflict` where it was put elsewhere meanwhile, and
   * nothing changes; so it is for the default list.
   */
  'lists.assign': {
    input: z.strictObject({
      lists: z
        .array(assigned.extend({ base: person.nullable().optional() }))
        .min(1)
        .max(mostLists),
    }),
    output: z.object({ before: z.array(assigned) }),
    reads: [],
    changes: ['lists'],
  },
  /** Chooses the columns of a list; `before` are those it had. With `base`, those the person saw, what another window chose meanwhile stays. */
  'lists.setColumns': {
    input: z.strictObject({ id, columns, base: columns.optional() }),
    output: z.object({ columns: z.array(z.enum(listColumns)), before: z.array(z.enum(listColumns)), joined }),
    reads: [],
    changes: ['lists'],
  },
  /**
   * What stands in the columns of schools, line by line; what is the person's own is left out where `mine` is false. With `list`, what is written
   * for its student stands first.
   */
  'lists.cells': {
    input: z.strictObject({
      slugs: z.array(slug).min(1).max(mostChapters),
      list: id.optional(),
      columns: columns.min(1),
      language: z.enum(languages),
      mine: z.boolean().optional(),
    }),
    output: z.object({
      rows: z.array(z.object({ slug, cells: z.partialRecord(z.enum(listColumns), z.array(z.string())) })),
    }),
    reads: ['figures', 'notes', 'plan', 'bookmarks', 'settings', 'reference'],
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
  /**
   * The folder of a person, all lists that stand under them, as one file (see folder-document.ts). What stood in it is remembered, so
   * that both sides' words are joined when it comes back. Without `mine`, what is written on schools stays here; without `desk`, all but the tags
   * and what is written for this student.
   */
  'lists.handOver': {
    input: z.strictObject({
      person,
      mine: z.boolean().optional(),
      desk: z.boolean().optional(),
      day: z.iso.date().max(longestDate).optional(),
    }),
    output: z.object({ fileName: z.string(), document: z.custom<FolderDocument>() }),
    // Each is one of its own, and no view shows it.
    reads: [],
  },
  /** Takes a document too long for one call, piece by piece: the first without `transfer`, the others with the number it gave. Only the last transfer is held. */
  'lists.receive': {
    input: z.strictObject({ transfer: transfer.optional(), text: z.string().min(1).max(longestPiece) }),
    output: z.object({ transfer: z.int(), length: z.int() }),
    reads: [],
  },
  /**
   * Merges a document, given as text, as an object or by its transfer, into `into`, else into the list of its name, else into a new one.
   * The lists of a folder go to those of their keys, and `into` is `invalid-input`.
   * `preview` tells what would happen and changes nothing. Nothing of either side is lost; a malformed document changes nothing and is
   * `invalid-input` (`details.reason`: not-json, foreign, malformed), one of a newer program `conflict`.
   */
  'lists.import': {
    input: z.strictObject({
      document: z.union([z.string(), z.looseObject({ format: z.string() })]).optional(),
      transfer: transfer.optional(),
      into: id.optional(),
      mode: z.enum(['preview', 'merge']),
    }),
    output: imported,
    reads: ['lists', 'bookmarks', 'notes', 'figures', 'plan', 'reference'],
    changes: ['lists', 'bookmarks', 'notes', 'figures', 'plan'],
  },
  /**
   * Takes back what a list file, a folder or a table brought in, in one step; what was written since stays, and `kept` is on how many
   * things. `not-found` once the program was started again, or after ten others.
   */
  'lists.takeBack': {
    input: z.strictObject({ taken }),
    output: z.object({ kept: z.int() }),
    reads: [],
    changes: ['lists', 'bookmarks', 'notes', 'figures', 'plan'],
  },
} as const satisfies CallTable;
