import { z } from 'zod';
import {
  dateOrders,
  decimalSigns,
  doubts,
  figureColumns,
  figureRoles,
  figureStates,
  refusals,
  templateForms,
} from '../domain/figure-sheet.ts';
import { sourceKinds } from '../domain/kinds.ts';
import { languages } from '../domain/language.ts';
import { separators } from '../domain/separator.ts';
import { matchStates } from '../domain/sheet-forms.ts';
import { mistake } from './additions.ts';
import type { CallTable } from './call.ts';
import { file } from './exports.ts';
import { taken } from './lists.ts';
import {
  greatestIndex,
  longestDate,
  longestPlanText,
  longestUnit,
  mostColumns,
  mostFigureRows,
  mostSheetCell,
} from './limits.ts';
import { readAs, sheetRead } from './sheets.ts';
import { claim, entityLink, kind, place, slug } from './values.ts';

const columns = z.strictObject({
  /** Whether the first row names the columns. */
  head: z.boolean(),
  /** What each column is, from the first on. */
  are: z.array(z.enum(figureColumns)).max(mostColumns),
});
const cell = z.string().max(mostSheetCell);
const line = z.string().max(longestPlanText);

/** What is taken of rows that say nothing of it: the currency of prices, and the source. */
const otherwise = z.strictObject({
  unit: z.string().max(longestUnit),
  title: line,
  publisher: line,
  url: line,
  kind: z.enum(sourceKinds),
  /** In any notation, as the dates of a row are. */
  accessed: line,
});

/** A row by its line in the table and, where several of its columns are figures, by the column: 12, or 12.3. */
const id = z.string().regex(/^\d{1,5}(\.\d{1,2})?$/);

/** How a table is read; what is left out is found out. */
const how = {
  ...readAs,
  language: z.enum(languages),
  columns: columns.optional(),
  /** Asked for where the table does not tell: `found` and `asked` of the answer. */
  decimals: z.enum(decimalSigns).optional(),
  dates: z.enum(dateOrders).optional(),
  otherwise: otherwise.optional(),
  /** The school that a name means, where the person has chosen; null for none. */
  meant: z
    .array(z.strictObject({ name: cell, slug: slug.nullable() }))
    .max(mostFigureRows)
    .optional(),
  /** Cells that the person has written otherwise, and rows that they take or leave against what is usual. */
  mended: z
    .array(
      z.strictObject({
        id,
        cells: z.partialRecord(z.enum(figureRoles), cell).optional(),
        take: z.boolean().optional(),
      }),
    )
    .max(mostFigureRows)
    .optional(),
};

/** How a sign or an order was found; null where nothing in the table hangs on it, or it must be asked for. */
const notation = <Values extends z.ZodType>(values: Values) =>
  z.object({ found: values.nullable(), asked: z.boolean(), example: z.string().nullable() });

export const figureSheetCalls = {
  /** A table to be filled in, with an example and what its columns may hold, in a language. */
  'tables.template': {
    input: z.strictObject({
      language: z.enum(languages),
      format: z.enum(templateForms),
      separator: z.enum(separators).optional(),
      day: z.iso.date().max(longestDate).optional(),
    }),
    output: file,
    reads: [],
  },
  /**
   * Reads a table of figures that came as base64 by `lists.receive`: says how it was understood, and of each row what it would be and how it
   * stands. Nothing is changed. Refused as `sheets.read` is. Rows come from `from` on, as many as one looks at; with `open` those alone that
   * are not sure.
   */
  'tables.read': {
    input: z.strictObject({ ...how, from: z.int().min(0).max(greatestIndex), open: z.boolean() }),
    output: z.object({
      ...sheetRead,
      columns,
      decimals: notation(z.enum(decimalSigns)),
      dates: notation(z.enum(dateOrders)),
      counts: z.record(z.enum(figureStates), z.int()),
      /** How many would be taken as it stands. */
      takes: z.int(),
      /** How many rows are more than is taken at once. */
      left: z.int(),
      /** How many there are to page through. */
      total: z.int(),
      /** On which row the page begins. */
      from: z.int(),
      rows: z.array(
        z.object({
          id: z.string(),
          /** Which row of the file it is, counted from one with those that are blank. */
          number: z.int(),
          state: z.enum(figureStates),
          refusal: z.enum(refusals).nullable(),
          doubts: z.array(z.enum(doubts)),
          /** By the rules of the compiler, where `refusal` is `rule`. */
          mistakes: z.array(mistake),
          take: z.boolean(),
          cells: z.partialRecord(z.enum(figureRoles), z.string()),
          /** The school that its name means. */
          slug: z.string().nullable(),
          match: z.enum(matchStates),
          hits: z.array(entityLink.extend({ kind, place: place.nullable() })),
          property: z.string().nullable(),
          programme: z.string().nullable(),
          /** How it will stand on the profile. */
          claim: claim.nullable(),
        }),
      ),
    }),
    reads: ['reference', 'additions'],
  },
  /**
   * Takes the rows of a table as additions, and what stands in its notes into the notes on schools: all of it, or nothing where anything is
   * refused. `taken` is what `tables.takeBack` takes; null where nothing was there to add.
   */
  'tables.take': {
    input: z.strictObject(how),
    output: z.object({ added: z.int(), there: z.int(), schools: z.int(), taken: taken.nullable() }),
    reads: [],
    changes: ['additions', 'notes'],
  },
  /** Takes back what a table brought in, until the program ends; what was changed since stays, and `kept` says how much. */
  'tables.takeBack': {
    input: z.strictObject({ taken }),
    output: z.object({ kept: z.int() }),
    reads: [],
    changes: ['additions', 'notes'],
  },
} as const satisfies CallTable;
