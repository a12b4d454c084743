import { z } from 'zod';
import { nameKinds } from '../domain/kinds.ts';
import type { CallTable } from './call.ts';
import { longestQuery, mostHits } from './limits.ts';
import { entityLink, entityType, kind, partialText, place } from './values.ts';

/** Why a hit matched: the name or field, and the ranges [start, end) in UTF-16 units of `value` to highlight. */
const why = z.object({
  field: z.enum(['name', 'place', 'text', 'code']),
  kind: z.enum(nameKinds).nullable(),
  lang: z.string().nullable(),
  value: z.string(),
  /** How the query reached the value where not by its own letters: haerbin for 哈尔滨. */
  via: z.string().nullable(),
  ranges: z.array(z.tuple([z.int(), z.int()])),
});
/**
 * Whether a hit's names and places have what was typed as it stands (or read aloud, or by first letters), have something spelled or
 * sounding like it, or whether only the text of its profile has it.
 */
export const matches = ['written', 'alike', 'text'] as const;
export const hit = entityLink.extend({ kind, place: place.nullable(), match: z.enum(matches), why });
export type Hit = z.infer<typeof hit>;

/** A register, or the rules of a country, that has every word of what was typed. */
const record = z.discriminatedUnion('type', [
  z.object({ type: z.literal('register'), slug: z.string(), title: partialText, body: partialText, listed: z.int() }),
  z.object({ type: z.literal('rules'), country: z.string(), rules: z.int() }),
]);
export type FoundRecord = z.infer<typeof record>;

export const searchCalls = {
  'search.query': {
    input: z.strictObject({
      text: z.string().max(longestQuery),
      limit: z.int().min(1).max(mostHits),
      types: z.array(entityType).min(1).max(3).optional(),
      /** False leaves the profiles' text out and searches names and places only. */
      profileText: z.boolean().optional(),
    }),
    output: z.object({
      hits: z.array(hit),
      /** When nothing matched: the nearest names, best first. */
      nearest: z.array(hit),
      /** Rules of countries before registers; none where only some types were asked for. */
      records: z.array(record),
      /** How what was typed was taken, beside names. */
      understood: z.object({
        /** Kinds and the place that were asked for; all of these come first. */
        kinds: z.array(kind),
        place: place.nullable(),
        /** The part of a profile that a word asked for, as in resources/sources/words.yaml. */
        section: z.string().nullable(),
        /** Words that were set aside, as they were typed. */
        without: z.array(z.string()),
        /** What was searched instead: the same keys on another keyboard, or words that are in names for those that were mistyped. */
        instead: z.string().nullable(),
      }),
    }),
    reads: ['reference'],
  },
} as const satisfies CallTable;
