import { z } from 'zod';
import { countryCodes } from '../domain/countries.ts';
import { ruleSides, ruleTopics } from '../domain/kinds.ts';
import type { CallTable } from './call.ts';
import { body } from './registers.ts';
import { partialText, source } from './values.ts';

/** A country or territory by its ISO 3166-1 code. */
export const country = z.enum(countryCodes);

/** What a country asks, by the body that made it. */
export const rule = z.object({
  slug: z.string(),
  country: z.string(),
  body,
  topic: z.enum(ruleTopics),
  /** Of those who want to practise there, or of the schools that teach there. */
  about: z.enum(ruleSides),
  text: partialText,
  /** Whom it binds; null for everybody. */
  who: partialText.nullable(),
  appliesFrom: z.string().nullable(),
  /** Of a rule that was withdrawn. */
  appliesUntil: z.string().nullable(),
  /** Where it binds graduates of these countries only (ISO 3166-1); null for all. */
  schoolsIn: z.array(z.string()).nullable(),
  field: z.string(),
  /** Null where only a person can judge. */
  condition: z.string().nullable(),
  /** What of the rule its condition leaves out. */
  untested: partialText.nullable(),
  ask: partialText.nullable(),
  sources: z.array(z.string()),
});
export type Rule = z.infer<typeof rule>;

export const ruleCalls = {
  /** The countries that were looked at; where nothing was found `looked` says when. */
  'rules.list': {
    input: z.strictObject({}),
    output: z.object({
      /** `rules` are those of the edition; `pack` is one that has others, absent where none has. */
      rows: z.array(
        z.object({ country: z.string(), rules: z.int(), looked: z.string().nullable(), pack: z.string().optional() }),
      ),
    }),
    reads: ['reference'],
  },
  /** The rules of a country, those that hold first. None, and `looked` null, where nobody has looked. */
  'rules.get': {
    input: z.strictObject({ country }),
    output: z.object({
      country: z.string(),
      looked: z.string().nullable(),
      rules: z.array(rule),
      sources: z.array(source),
    }),
    reads: ['reference'],
  },
} as const satisfies CallTable;
