import { z } from 'zod';
import { figureFields } from '../domain/compare-fields.ts';
import { currencyPattern } from '../domain/costs.ts';
import { partialDate } from './partial-date.ts';
import type { CallTable } from './call.ts';
import {
  greatestFigure,
  greatestRate,
  greatestRowId,
  leastRate,
  longestDate,
  longestField,
  longestFigureLabel,
  longestFigureNote,
  longestFigureText,
  longestUnit,
} from './limits.ts';
import { joined, moment, slug } from './values.ts';

export const currency = z.string().max(3).regex(currencyPattern);
const day = z.iso.date().max(longestDate);
const id = z.int().min(1).max(greatestRowId);
const words = (longest: number) => z.string().trim().min(1).max(longest);

/** What a figure says: `field` or `label` names it, and either `number` (in `unit`, where it has one) or `text` is its value. */
export const figureContent = {
  slug,
  /** A property, `tuition` or `programme-cost`; null where `label` names it in the person's own words. */
  field: z.enum(figureFields).nullable(),
  label: words(longestFigureLabel).nullable(),
  number: z.number().min(-greatestFigure).max(greatestFigure).nullable(),
  text: words(longestFigureText).nullable(),
  unit: words(longestUnit).nullable(),
  /** When it was so; null where that is unknown. */
  asOf: partialDate.nullable(),
  note: words(longestFigureNote).nullable(),
};

/** Programs before 2026.11 kept days that no calendar has: what was kept is shown, removed and brought back as it is. */
const recordedDate = z.string().max(longestDate).nullable();

/** An own figure: an offer, a fee an agent quoted. `field` may be one that this program no longer knows. */
export const figure = z.object({
  ...figureContent,
  field: z.string().nullable(),
  asOf: recordedDate,
  id,
  addedAt: z.string(),
  updatedAt: z.string(),
});
export type OwnFigure = z.infer<typeof figure>;

/** An own figure as its row in user.db. */
export const figureRecord = z.strictObject({
  ...figureContent,
  field: z.string().max(longestField).nullable(),
  asOf: recordedDate,
  id,
  addedAt: moment,
  updatedAt: moment,
});

/** One of `currency` is worth `rate` of `target`; `asOf` is the day of the rate. */
export const rate = z.object({ currency, target: currency, rate: z.number(), asOf: z.string() });

const rateNumber = z.number().positive().min(leastRate).max(greatestRate).nullable();

const optional = <T extends z.ZodType>(schema: z.ZodNullable<T>) => schema.optional();

export const figureCalls = {
  /** The figures on one school, or all; in the order in which they were written. */
  'figures.list': {
    input: z.strictObject({ slug: slug.optional() }),
    output: z.object({ rows: z.array(figure) }),
    reads: ['figures', 'reference'],
  },
  /**
   * Writes a new figure, or the one with `id` again; what is left out is empty. `invalid-input` unless it has one name and one value.
   * With `base`, the figure the person saw, one that was changed or removed meanwhile stays as it is and this one stands beside it.
   */
  'figures.set': {
    input: z.strictObject({
      id: id.optional(),
      slug,
      field: optional(figureContent.field),
      label: optional(figureContent.label),
      number: optional(figureContent.number),
      text: optional(figureContent.text),
      unit: optional(figureContent.unit),
      asOf: optional(figureContent.asOf),
      note: optional(figureContent.note),
      base: figureRecord.optional(),
    }),
    output: z.object({ figure, joined }),
    reads: [],
    changes: ['figures'],
  },
  /** `figure` is what `figures.restore` takes; null where there was none. */
  'figures.remove': {
    input: z.strictObject({ id }),
    output: z.object({ removed: z.boolean(), figure: figure.nullable() }),
    reads: [],
    changes: ['figures'],
  },
  /** Brings a removed figure back as it was; `restored` is false where it is there. */
  'figures.restore': {
    input: z.strictObject({ figure: figureRecord }),
    output: z.object({ restored: z.boolean() }),
    reads: [],
    changes: ['figures'],
  },
  'figures.rates': { input: z.strictObject({}), output: z.object({ rows: z.array(rate) }), reads: ['rates'] },
  /**
   * Remembers a rate with its day, today where none is given; null forgets it. `invalid-input` for a currency against itself, one that
   * ISO 4217 has not, and a rate so strange that it is asked about (`details.strange`) unless the person is `sure`. With
   * `base`, the rate the person saw or null, it is `conflict` where another was given meanwhile (`details.rate`), and that one stays.
   */
  'figures.setRate': {
    input: z.strictObject({
      currency,
      target: currency,
      rate: rateNumber,
      asOf: day.optional(),
      base: rateNumber.optional(),
      sure: z.boolean().optional(),
    }),
    output: z.object({ rows: z.array(rate) }),
    reads: [],
    changes: ['rates'],
  },
} as const satisfies CallTable;
