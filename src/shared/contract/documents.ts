import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { listColumns } from '../domain/list-columns.ts';
import { currencyPattern } from '../domain/costs.ts';
import { planStages } from '../domain/plan.ts';
import type { CallTable } from './call.ts';
import { greatestIndex, longestAddress, longestDate, longestName, longestPath, mostChapters } from './limits.ts';
import { answers } from './answers.ts';
import { comparedHow, comparedSlugs } from './compare.ts';
import { figure } from './figures.ts';
import { listId } from './bookmarks.ts';
import { overlapped } from './overlap.ts';
import { entity, partialText, slug } from './values.ts';

/** What a document says of the person's own: nothing, unless it is asked for. */
const mine = z.boolean().optional();

/** Only what decides, a page or two for each school, in place of all that is known. */
const short = z.boolean().optional();

const studentName = z.string().trim().min(1).max(longestName);

/** A document: a profile as a dossier, a comparison across the page, or a list with cover, contents and one profile after another. */
const printDocument = z.discriminatedUnion('kind', [
  /** What decides is told of `programme`, or of the one that is meant where none is named. */
  z.strictObject({ kind: z.literal('profile'), slug, programme: slug.optional(), mine, short }),
  /** With `currency`, costs in it at the rates typed in, null in those of the sources whatever the person's own is; with `onlyDifferences`, only the rows that differ. */
  z.strictObject({
    kind: z.literal('comparison'),
    slugs: comparedSlugs,
    ...comparedHow,
    currency: z.string().regex(currencyPattern).nullable().optional(),
    onlyDifferences: z.boolean().optional(),
    /** Whether the rows are printed that nobody answers; else they are counted and named. */
    unanswered: z.boolean().optional(),
    mine,
  }),
  z.strictObject({ kind: z.literal('list'), list: listId, mine, short }),
  /** The folder of a student: cover, what decides, a page or two for each school, the plan. */
  z.strictObject({ kind: z.literal('folder'), student: studentName, mine }),
  /** The plan, which is all the person's own. */
  z.strictObject({ kind: z.literal('plan') }),
  /** What schools and alliances share, by their slugs; a list that an authority keeps, with all its schools. */
  z.strictObject({ kind: z.literal('overlap'), slugs: overlapped }),
  z.strictObject({ kind: z.literal('register'), slug }),
  /** What a programme costs, line by line, or the one that is meant where none is named; with `mine` what was quoted to the person. */
  z.strictObject({ kind: z.literal('costs'), slug, programme: slug.optional(), mine }),
  /** The rules of a country. */
  z.strictObject({ kind: z.literal('rules'), country: z.string().regex(/^[A-Z]{2}$/) }),
  /** The rows of Browse or of the sources that an address shows, `query` without its "?". */
  z.strictObject({ kind: z.enum(['institutions', 'sources']), query: z.string().max(longestAddress) }),
]);

/** What to print, in one language. The browser host answers `unavailable` and prints through the browser. */
const job = z.strictObject({
  document: printDocument,
  language: z.enum(languages),
  paper: z.enum(['A4', 'Letter']),
});
export type PrintJob = z.infer<typeof job>;

/** One entity in a document, of whichever type, with what the person keeps of it where that is asked for. */
const chapter = z.object({
  slug,
  savedName: z.string(),
  /** Null when the installed reference no longer knows the slug. */
  entity: entity.nullable(),
  seenName: partialText.optional(),
  /** What decides about one of its programmes, for where the person comes from; null where it has none to answer for. */
  answers: answers.nullable(),
  tags: z.array(z.string()),
  note: z.string().nullable(),
  /** What is written for the student of the list or folder; null of a profile, and where it is not asked for. */
  student: z.object({ note: z.string(), stage: z.enum(planStages).nullable() }).nullable(),
  figures: z.array(figure),
});
export type Chapter = z.infer<typeof chapter>;

/** How far a document has come that the host makes by itself. */
export const documentProgress = z.object({
  /** The page is put together, or its PDF is made. */
  step: z.enum(['reading', 'writing']),
  /** How many schools stand on it, of how many; null where it is not made of one school after another. */
  schools: z.object({ done: z.int().min(0), total: z.int().min(0) }).nullable(),
  /** How many pages it will have; null until that is known. */
  pages: z.int().min(0).nullable(),
});
export type DocumentProgress = z.infer<typeof documentProgress>;

export const documentCalls = {
  /** What a printed profile says, of an institution, an alliance or an organization. With `mine` the note and the own figures on it. */
  'documents.profile': {
    input: z.strictObject({ slug, programme: slug.optional(), mine }),
    output: chapter.extend({ entity }),
    reads: ['notes', 'figures', 'additions', 'reference', 'settings', 'rates'],
  },
  /**
   * What a printed list says, in its order, of `limit` entries from `offset`, from 0; of `student`, all lists of their folder, each
   * school once. With `mine` tags, notes and own figures.
   */
  'documents.chapters': {
    input: z.strictObject({
      list: listId.optional(),
      student: studentName.optional(),
      mine,
      offset: z.int().min(0).max(greatestIndex),
      limit: z.int().min(1).max(mostChapters),
    }),
    output: z.object({
      name: z.string(),
      /** What a list says of each school beside its name; none of a folder. */
      columns: z.array(z.enum(listColumns)),
      total: z.int(),
      chapters: z.array(chapter),
    }),
    reads: ['lists', 'bookmarks', 'notes', 'plan', 'figures', 'additions', 'reference', 'settings', 'rates'],
  },
  'documents.print': { input: job, output: z.object({ printed: z.boolean() }), reads: [] },
  /** Asks where to save; `path` is null when the person cancelled. */
  'documents.pdf': { input: job, output: z.object({ path: z.string().nullable() }), reads: [] },
  /** Stops the document that is being made, which then answers as cancelled. */
  'documents.cancel': { input: z.strictObject({}), output: z.object({ cancelled: z.boolean() }), reads: [] },
  /** How far the document has come that is being made; null where none is, or the person is in the system's dialog. */
  'documents.progress': {
    input: z.strictObject({}),
    output: z.object({ underWay: documentProgress.nullable() }),
    reads: [],
  },
  /** Shows a file in the system's folder window; `shown` is false for a path that this run of the program has not written. */
  'documents.reveal': {
    input: z.strictObject({ path: z.string().min(1).max(longestPath) }),
    output: z.object({ shown: z.boolean() }),
    reads: [],
  },
  /** Puts a list under the hand that drags, as the file of `lists.export`; `dragged` is false where no window is there to drag from. */
  'documents.drag': {
    input: z.strictObject({ list: listId, day: z.iso.date().max(longestDate).optional() }),
    output: z.object({ dragged: z.boolean() }),
    reads: [],
  },
} as const satisfies CallTable;
