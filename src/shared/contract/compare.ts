import { z } from 'zod';
import { compareDepths } from '../domain/compare-fields.ts';
import { fieldCodes } from '../domain/fields-of-study.ts';
import { programmeLanguages, programmeLevels } from '../domain/kinds.ts';
import { languages } from '../domain/language.ts';
import type { CallTable } from './call.ts';
import { compareTable } from './compare-values.ts';
import { wanted } from './costs.ts';
import { currency } from './figures.ts';
import { greatestRowId, longestName, mostCompared } from './limits.ts';
import { country } from './rules.ts';
import { entityLink, joined, kind, moment, place, slug } from './values.ts';

/** The schools in the order of their columns; one given twice stands once. */
export const comparedSlugs = z.array(slug).min(1).max(mostCompared);
const id = z.int().min(1).max(greatestRowId);
const name = z.string().trim().min(1).max(longestName);

/** The programmes that a person chose: of a school at most one; a school that is not among them is compared by its main one. */
export const comparedProgrammes = z.array(z.strictObject({ school: slug, programme: slug })).max(mostCompared);
/** What kind of programme is compared where none is chosen for a school. */
export const likeness = z.strictObject({
  field: z.enum(fieldCodes).optional(),
  /** Of teaching, at least at first. */
  language: z.enum(programmeLanguages).optional(),
  level: z.enum(programmeLevels).optional(),
});
export type Likeness = z.infer<typeof likeness>;
/** What is compared of the schools and how deep; everything where no depth is given. */
export const comparedHow = {
  depth: z.enum(compareDepths).optional(),
  programmes: comparedProgrammes.optional(),
  like: likeness.optional(),
};

/** What a person keeps of a comparison: how deep, of which programmes, the currency all costs are shown in (without one each stays as its source has it), and whether equal rows are hidden. */
const setContent = {
  name,
  slugs: comparedSlugs,
  ...comparedHow,
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
  ...comparedHow,
  savedAt: z.string(),
  schools: z.array(entityLink.extend({ kind, place: place.nullable() }).nullable()),
});

export const compareCalls = {
  /** `not-found` where none of the schools is in this edition. The ranking lists that most of the schools are in come first, then those by the alphabet of `language` (English where it is left out). */
  'compare.table': {
    input: z.strictObject({
      slugs: comparedSlugs,
      ...comparedHow,
      /** What the person wants to study: chosen of each school that has it, where `like` asks for nothing else. */
      wanted: z.strictObject(wanted).optional(),
      /** Where the person will practise, whose registers and rules are looked at at depth decide. */
      country: country.optional(),
      /** What amounts are told in too at depth decide, where there is a rate. */
      currency: currency.optional(),
      language: z.enum(languages).optional(),
      /** False leaves the own figures out, as for a document that goes to others. */
      mine: z.boolean().optional(),
    }),
    output: compareTable,
    reads: ['figures', 'additions', 'rates', 'reference'],
  },
  /** The newest first. */
  'compare.sets': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(compareSet) }),
    reads: ['sets', 'reference'],
  },
  /**
   * Keeps a comparison under a name with the way it was shown, or changes the one with `id`. With `base`, the comparison the person
   * saw, one that was changed or removed meanwhile stays as it is and this one is kept beside it. What is kept already, name and all,
   * is not kept again: `isNew` says so.
   */
  'compare.saveSet': {
    input: z.strictObject({ id: id.optional(), ...setContent, base: z.strictObject(setContent).optional() }),
    output: z.object({ id, savedAt: z.string(), isNew: z.boolean(), joined }),
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
