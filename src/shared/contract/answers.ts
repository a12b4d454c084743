import { z } from 'zod';
import { currencyPattern } from '../domain/costs.ts';
import { sourceKinds } from '../domain/kinds.ts';
import { listingStates, ruleStates } from '../domain/rules/evaluate.ts';
import type { CallTable } from './call.ts';
import { costTotal, programmeLink, wanted } from './costs.ts';
import { listing, register } from './registers.ts';
import { country, rule } from './rules.ts';
import { claim, entityLink, partialText, slug, source } from './values.ts';

/** What an answer rests on. */
export const confidence = z.object({
  /** The kinds of its sources, the strongest first; empty where nothing was found. */
  kinds: z.array(z.enum(sourceKinds)),
  /** The newest date of a figure it rests on; null where none has one. */
  asOf: z.string().nullable(),
  /** Sources contradict each other on it. */
  disputed: z.boolean(),
});
export type Confidence = z.infer<typeof confidence>;

/** The claims that tell of something, and what they rest on. */
export const toldClaims = z.object({ claims: z.array(claim), confidence });

/** A result of a school in one exam and period, the lines of all its spellings added up. Shares are from 0 to 1, by Wilson's 95 % interval. */
export const examResult = z.object({
  exam: z.string(),
  title: partialText,
  country: z.string(),
  body: partialText,
  fromYear: z.int(),
  toYear: z.int(),
  candidates: z.int(),
  passed: z.int(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Too few candidates for the share to mean much. */
  few: z.boolean(),
  asListed: z.array(z.string()),
  sources: z.array(z.string()),
  confidence,
});

/** What decides about one programme of a school. */
export const answers = z.object({
  school: entityLink,
  programme: programmeLink.nullable(),
  programmes: z.array(programmeLink),
  country: z.string().nullable(),
  /** Whether the programme still takes students, where a source says anything of it. */
  intake: toldClaims,
  /** The language of each part of the studies. */
  taught: toldClaims,
  length: toldClaims,
  internship: toldClaims,
  cost: z.object({ ...costTotal.shape, sources: z.array(z.string()), confidence }),
  /** Those of the country asked for, of the school's own and of the world; `not-looked-up` where the register was not seen whole. */
  registers: z.array(z.object({ register, state: z.enum(listingStates), listing: listing.nullable(), confidence })),
  /** Null where no country was asked for. */
  rules: z
    .object({
      /** When nothing was found, when it was looked for; null where there are rules, or nobody has looked. */
      looked: z.string().nullable(),
      met: z.int(),
      /** Met as far as their conditions go, which is not all that they ask. */
      partly: z.int(),
      /** Met by one source and not by another, whichever stands first; they are counted here alone. */
      disputed: z.int(),
      notMet: z.int(),
      unknown: z.int(),
      /** Those without a condition that a program can weigh; they are counted here alone. */
      byPerson: z.int(),
      rows: z.array(
        z.object({
          rule,
          state: z.enum(ruleStates),
          /** The figures it was weighed by, with their own sources. */
          claims: z.array(claim),
          disputed: z.boolean(),
          confidence,
        }),
      ),
    })
    .nullable(),
  /** The newest first, of the country asked for before others. */
  results: z.array(examResult),
  /** Those for some people only have a scope. `ofSchool` where nothing is said of the programme itself. */
  deadline: z.object({ ...toldClaims.shape, ofSchool: z.boolean() }),
  sources: z.array(source),
});
export type Answers = z.infer<typeof answers>;

export const answerCalls = {
  /**
   * What decides, for one programme: the one asked for, else what is wanted, else the school's medicine in English. Registers and rules
   * are those of `country`; amounts are told in `currency` too, where there is a rate. `not-found` where there is no such school or programme.
   */
  'answers.get': {
    input: z.strictObject({
      slug,
      programme: slug.optional(),
      country: country.optional(),
      currency: z.string().regex(currencyPattern).optional(),
      ...wanted,
    }),
    output: answers,
    reads: ['reference', 'rates', 'additions'],
  },
} as const satisfies CallTable;
