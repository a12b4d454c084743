import { z } from 'zod';
import { cellSeparators, encodings, matchStates, sheetRemarks } from '../domain/sheet-forms.ts';
import { listId, tags } from './bookmarks.ts';
import type { CallTable } from './call.ts';
import { transfer } from './incoming-file.ts';
import { longestName, longestNote, longestSheetName, mostColumns, mostSchools } from './limits.ts';
import { taken } from './lists.ts';
import { entityLink, kind, place, slug } from './values.ts';

const column = z.int().min(0).max(mostColumns);
const columns = z.strictObject({
  /** Whether the first row names the columns. */
  head: z.boolean(),
  name: column,
  tags: column.nullable(),
  note: column.nullable(),
});

/** How a table that came is to be read, as far as that is told; the rest is found out. */
export const readAs = {
  transfer,
  encoding: z.enum(encodings).optional(),
  separator: z.enum(cellSeparators).optional(),
  sheet: z.string().max(longestSheetName).optional(),
};

/** How it was read: a text by its encoding and separator, a workbook by its sheet. */
export const sheetRead = {
  encoding: z.enum(encodings).nullable(),
  separator: z.enum(cellSeparators).nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  remarks: z.array(z.enum(sheetRemarks)),
  /** The columns by what stands over them, or first in them. */
  titles: z.array(z.string()),
};

export const sheetCalls = {
  /**
   * Reads a table that came as base64 by `lists.receive`, and says how it was understood and which school each name may mean. What is given
   * of encoding, separator, sheet and columns holds, the rest is found out. Nothing is changed. `details.reason` of a refusal: password,
   * old-excel, no-table, too-large, damaged, empty.
   */
  'sheets.read': {
    input: z.strictObject({
      ...readAs,
      columns: columns.optional(),
    }),
    output: z.object({
      ...sheetRead,
      columns,
      /** In the order of the table, a school that is named twice on one row; no more than a list holds. */
      rows: z.array(
        z.object({
          name: z.string(),
          tags: z.array(z.string()),
          note: z.string().nullable(),
          state: z.enum(matchStates),
          hits: z.array(entityLink.extend({ kind, place: place.nullable() })),
        }),
      ),
      /** How many rows are more than a list holds. */
      left: z.int(),
    }),
    reads: ['reference'],
  },
  /** How many names of a table have been looked up, as `sheets.read` or `tables.read` does; null where none has been yet, or nothing is under way. */
  'sheets.progress': {
    input: z.strictObject({ transfer }),
    output: z.object({ matched: z.object({ done: z.int(), total: z.int() }).nullable() }),
    reads: [],
  },
  /** Ends the reading of a table that is under way; it then fails with `unavailable` and `stopped` in its details. */
  'sheets.cancel': {
    input: z.strictObject({ transfer }),
    output: z.object({ cancelled: z.boolean() }),
    reads: [],
  },
  /**
   * Puts schools with tags and notes on a list, the one given or a new one of this name; what is kept of them already is joined and
   * nothing is lost. All of it or, where anything is refused, nothing. `taken` is what `lists.takeBack` takes.
   */
  'sheets.bring': {
    input: z.strictObject({
      into: listId.optional(),
      name: z.string().trim().min(1).max(longestName),
      schools: z
        .array(z.strictObject({ slug, tags, note: z.string().trim().min(1).max(longestNote).nullable() }))
        .min(1)
        .max(mostSchools),
    }),
    output: z.object({ list: listId, name: z.string(), added: z.int(), merged: z.int(), same: z.int(), taken }),
    reads: [],
    changes: ['lists', 'bookmarks', 'notes'],
  },
} as const satisfies CallTable;
