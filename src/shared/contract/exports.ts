import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { separators } from '../domain/separator.ts';
import type { CallTable } from './call.ts';
import { longestDate } from './limits.ts';
import { comparedHow, comparedSlugs } from './compare.ts';
import { wanted } from './costs.ts';
import { currency } from './figures.ts';
import { country } from './rules.ts';
import { slug } from './values.ts';
import { listId } from './bookmarks.ts';

/** Of what is the reference's alone. */
const sourced = {
  language: z.enum(languages),
  format: z.enum(['csv', 'json']),
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
/** A file for the host to save. CSV is UTF-8 with a byte order mark, by RFC 4180; how cells are kept from being formulas is told in src/main/services/export/csv.ts. */
const file = z.object({ fileName: z.string(), mediaType: z.string(), text: z.string() });

export const exportCalls = {
  'exports.comparison': {
    input: z.strictObject({
      slugs: comparedSlugs,
      ...comparedHow,
      wanted: z.strictObject(wanted).optional(),
      country: country.optional(),
      currency: currency.optional(),
      ...how,
    }),
    output: file,
    reads: ['figures', 'rates', 'reference'],
  },
  'exports.list': {
    input: z.strictObject({ list: listId.optional(), ...how }),
    output: file,
    reads: ['lists', 'bookmarks', 'notes', 'figures', 'reference'],
  },
  /** A register with all its schools. */
  'exports.register': {
    input: z.strictObject({ slug, ...sourced }),
    output: file,
    reads: ['reference'],
  },
  /** The rules of a country (ISO 3166-1). */
  'exports.rules': { input: z.strictObject({ country, ...sourced }), output: file, reads: ['reference'] },
  /** How many of a school sat exams and passed them. */
  'exports.results': { input: z.strictObject({ slug, ...sourced }), output: file, reads: ['reference'] },
  /** The dates to come of the plan as iCalendar; no file where there are none. */
  'exports.calendar': {
    input: z.strictObject({ language: how.language, day: how.day }),
    output: z.object({ count: z.int(), file: file.nullable() }),
    reads: ['plan', 'bookmarks', 'lists', 'settings', 'reference'],
  },
} as const satisfies CallTable;
