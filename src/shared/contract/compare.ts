import { z } from 'zod';
import { languages } from '../domain/language.ts';
import type { CallTable } from './call.ts';
import { compareTable } from './compare-values.ts';
import { currency } from './figures.ts';
import { greatestRowId, longestName, mostCompared } from './limits.ts';
import { entityLink, joined, kind, moment, place, slug } from './values.ts';

/** The schools in the order of their columns; one given twice stands once. */
export const comparedSlugs = z.array(slug).min(1).max(mostCompared);
const id = z.int().min(1).max(greatestRowId);
const name = z.string().trim().min(1).max(longestName);

/** What a person keeps of a comparison: the currency all costs are shown in (without one each stays as its source has it), and whether equal rows are hidden. */
const setContent = {
  name,
  slugs: comparedSlugs,
  currency: currency.optional(),
  onlyDifferences: z.boolean().optional(),
};

/** A named comparison. `schools` has an entry for each slug; null where this edition no longer knows it. */
const compareSet = z.object({
  id,
  name: z.string(),
  slugs: z.array(z.string()),
  currency: z.string().optional(),
  onlyDifferences: z.boolean().optional(),
  savedAt: z.string(),
  schools: z.array(entityLink.extend({ kind, place: place.nullable() }).nullable()),
});

export const compareCalls = {
  /** `not-found` where none of the schools is in this edition. The ranking lists that most of the schools are in come first, then those by the alphabet of `language` (English where it is left out). */
  'compare.table': {
    input: z.strictObject({
      slugs: comparedSlugs,
      language: z.enum(languages).optional(),
      /** False leaves the own figures out, as for a document that goes to others. */
      mine: z.boolean().optional(),
    }),
    output: compareTable,
    reads: ['figures', 'reference'],
  },
  /** The newest first. */
  'compare.sets': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(compareSet) }),
    reads: ['sets', 'reference'],
  },
  /**
   * Keeps a comparison under a name with the way it was shown, or changes the one with `id`. With `base`, the comparison the person
   * saw, one that was changed or removed meanwhile stays as it is and this one is kept beside it.
   */
  'compare.saveSet': {
    input: z.strictObject({ id: id.optional(), ...setContent, base: z.strictObject(setContent).optional() }),
    output: z.object({ id, savedAt: z.string(), joined }),
    reads: [],
    changes: ['sets'],
  },
  /** `set` is what `compare.restoreSet` takes; null where there was none. */
  'compare.removeSet': {
    input: z.strictObject({ id }),
    output: z.object({ removed: z.boolean(), set: compareSet.omit({ schools: true }).nullable() }),
    reads: [],
    changes: ['sets'],
  },
  'compare.restoreSet': {
    input: z.strictObject({
      set: z.strictObject({ id, ...setContent, savedAt: moment }),
    }),
    output: z.object({ restored: z.boolean() }),
    reads: [],
    changes: ['sets'],
  },
} as const satisfies CallTable;
