import { z } from 'zod';
import { currencyPattern } from '../domain/costs.ts';
import { fieldCodes } from '../domain/fields-of-study.ts';
import { programmeLanguages } from '../domain/kinds.ts';
import { costLines } from '../domain/cost-lines.ts';
import type { CallTable } from './call.ts';
import { figure } from './figures.ts';
import { claim, entityLink, programme, slug, source } from './values.ts';

export const programmeLink = programme.pick({
  slug: true,
  title: true,
  degree: true,
  level: true,
  language: true,
  field: true,
  closed: true,
});

/** What the person wants to study, where no programme is named. */
export const wanted = {
  field: z.enum(fieldCodes).optional(),
  language: z.enum(programmeLanguages).optional(),
};

export const rate = z.object({ currency: z.string(), target: z.string(), rate: z.number(), asOf: z.string() });
const range = z.object({ low: z.number(), high: z.number(), currency: z.string() });

/** A range of money as its sources give it, and in the person's currency at their rate; null where there is no rate. */
export const costRange = range.extend({ converted: range.extend({ rate: rate.nullable() }).nullable() });

/** A line of the worksheet, for the whole of the studies; null where nothing was found, and then why. */
export const costLine = z.object({
  line: z.enum(costLines),
  cost: costRange.nullable(),
  lacks: z.enum(['price', 'length']).nullable(),
  /** Whether it is paid with the tuition, so that its cost is nought. */
  within: z.boolean(),
  asOf: z.string().nullable(),
  agencyOnly: z.boolean(),
  claims: z.array(claim),
  /** What is told of this line and is in no sum: of others, for some of the years, by the year where no length is known. */
  aside: z.array(claim),
});

/** What could be added up. `total` is null where lines stand in several currencies and there is no rate to one. */
export const costTotal = z.object({
  total: costRange.nullable(),
  found: z.int(),
  parts: z.int(),
  /** Whether tuition, room and insurance are among what was found: without them the sum is a part only. */
  whole: z.boolean(),
  /** As of when the tuition in it is; null where there is none in it, its date null where no source gives one. */
  tuition: z.object({ asOf: z.string().nullable() }).nullable(),
  /** Why no tuition is in it, and what is told of it all the same; null where it is. */
  untotalled: z.object({ lacks: z.enum(['price', 'length']), claims: z.array(claim) }).nullable(),
});

export const costCalls = {
  /** What studying there costs, line by line; the programme is the one asked for, else what is wanted, else the school's medicine in English. */
  'costs.worksheet': {
    input: z.strictObject({
      slug,
      programme: slug.optional(),
      currency: z.string().regex(currencyPattern),
      ...wanted,
    }),
    output: z.object({
      school: entityLink,
      programme: programmeLink.nullable(),
      programmes: z.array(programmeLink),
      /** The length it is worked out over, in years; null where no source tells it. */
      years: z.object({ low: z.number(), high: z.number() }).nullable(),
      lines: z.array(costLine),
      ...costTotal.shape,
      /** The person's own figures on these lines. */
      quotes: z.array(figure),
      /** What cannot be told in the currency asked for, since there is no rate. */
      withoutRate: z.array(z.string()),
      sources: z.array(source),
    }),
    reads: ['reference', 'figures', 'rates'],
  },
} as const satisfies CallTable;
