import { z } from 'zod';
import { exportFormats } from '../domain/export-formats.ts';
import { languages } from '../domain/language.ts';
import { separators } from '../domain/separator.ts';
import type { CallTable } from './call.ts';
import { longestDate, longestSourceId, mostCited } from './limits.ts';
import { comparedHow, comparedSlugs } from './compare.ts';
import { wanted } from './costs.ts';
import { currency } from './figures.ts';
import { country } from './rules.ts';
import { institutionFilter, institutionSorts } from './institutions.ts';
import { overlapInput } from './overlap.ts';
import { slug } from './values.ts';
import { listId } from './bookmarks.ts';

/** Of what is the reference's alone. */
const sourced = {
  language: z.enum(languages),
  /** Of CSV; a comma where it is left out. Decimals stand behind a point with commas, behind a comma with semicolons. */
  separator: z.enum(separators).optional(),
  /** The day that the file's name says: the person's, which is this computer's where it is left out. */
  day: z.iso.date().max(longestDate).optional(),
};
const how = {
  ...sourced,
  /** False leaves notes, tags and own figures out, as for a file that goes to others. */
  mine: z.boolean().optional(),
};
/**
 * A file for the host to save; `text` is its bytes in base64 where `encoding` says so, else written in UTF-8. CSV has a byte order mark,
 * by RFC 4180; how cells are kept from being formulas is told in src/main/services/export/csv.ts.
 */
export const file = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  text: z.string(),
  encoding: z.literal('base64').optional(),
});

export const exportCalls = {
  'exports.comparison': {
    input: z.strictObject({
      slugs: comparedSlugs,
      ...comparedHow,
      wanted: z.strictObject(wanted).optional(),
      country: country.optional(),
      currency: currency.optional(),
      format: z.enum(exportFormats.comparison),
      ...how,
    }),
    output: file,
    reads: ['figures', 'additions', 'rates', 'reference'],
  },
  'exports.list': {
    input: z.strictObject({ list: listId.optional(), format: z.enum(exportFormats.list), ...how }),
    output: file,
    reads: ['lists', 'bookmarks', 'notes', 'figures', 'plan', 'settings', 'reference'],
  },
  /** A register with all its schools. */
  'exports.register': {
    input: z.strictObject({ slug, format: z.enum(exportFormats.register), ...sourced }),
    output: file,
    reads: ['reference'],
  },
  /** The rules of a country (ISO 3166-1). */
  'exports.rules': {
    input: z.strictObject({ country, format: z.enum(exportFormats.rules), ...sourced }),
    output: file,
    reads: ['reference'],
  },
  /** How many of a school sat exams and passed them. */
  'exports.results': {
    input: z.strictObject({ slug, format: z.enum(exportFormats.results), ...sourced }),
    output: file,
    reads: ['reference'],
  },
  /** The whole list that a filter of Browse leaves; `too-large` where it is longer than `mostExported`. */
  'exports.browse': {
    input: z.strictObject({
      filter: institutionFilter,
      sort: z.enum(institutionSorts),
      descending: z.boolean(),
      currency: currency.optional(),
      format: z.enum(exportFormats.browse),
      ...sourced,
    }),
    output: file,
    reads: ['reference', 'rates'],
  },
  /** An alliance with what each source says of its members. */
  'exports.alliance': {
    input: z.strictObject({ slug, format: z.enum(exportFormats.alliance), ...sourced }),
    output: file,
    reads: ['reference'],
  },
  /** What schools and alliances share; fails as `alliances.overlap` does. */
  'exports.overlap': {
    input: z.strictObject({ ...overlapInput.shape, format: z.enum(exportFormats.overlap), ...sourced }),
    output: file,
    reads: ['reference'],
  },
  /** The plan as sources tell it; stages and entries of the person's own, and schools on no list, only where `mine` is true. */
  'exports.plan': {
    input: z.strictObject({ format: z.enum(exportFormats.plan), ...how }),
    output: file,
    reads: ['plan', 'bookmarks', 'lists', 'settings', 'additions', 'reference'],
  },
  /** The sources of a profile, whichever it is of, and `also` of others that stand with it, as those of its answers. */
  'exports.citations': {
    input: z.strictObject({
      slug,
      also: z.array(z.string().max(longestSourceId)).max(mostCited).optional(),
      format: z.enum(exportFormats.citations),
      ...sourced,
    }),
    output: file,
    reads: ['reference'],
  },
  /** The dates to come of the plan as iCalendar; no file where there are none. */
  'exports.calendar': {
    input: z.strictObject({ language: how.language, day: how.day }),
    output: z.object({ count: z.int(), file: file.nullable() }),
    reads: ['plan', 'bookmarks', 'lists', 'settings', 'additions', 'reference'],
  },
} as const satisfies CallTable;
