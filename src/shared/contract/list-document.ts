import { z } from 'zod';
import { figureContent } from './figures.ts';
import { longestNote, moment, tags } from './keeping.ts';
import { slug } from './values.ts';

/** A list as a file: what one computer gives and another merges. A later program reads every earlier version. */
export const listFormat = 'university-almanac-list';
export const listVersion = 1;
/** The most characters of such a file, and the most that one call can bring of it. */
export const longestDocument = 8_000_000;
export const longestPiece = 100_000;
/** A list and a school hold so much; a file may hold more, and is then merged wholly or not at all. */
export const mostSchools = 2_000;
export const mostFigures = 200;

const figure = z
  .strictObject({ ...figureContent, field: z.string().max(60).nullable() })
  .omit({ slug: true })
  .refine(
    ({ field, label, number, text }) => (field === null) !== (label === null) && (number === null) !== (text === null),
    'a figure has one name and one value',
  );

const school = z.strictObject({
  slug,
  savedName: z.string().max(400),
  addedAt: moment,
  tags,
  note: z.strictObject({ body: z.string().min(1).max(longestNote), updatedAt: moment }).nullable(),
  figures: z.array(figure).max(5 * mostFigures),
});
export type DocumentSchool = z.infer<typeof school>;

export const listDocument = z.strictObject({
  format: z.literal(listFormat),
  version: z.literal(listVersion),
  /** The edition of the reference it was written with, and when. */
  edition: z.string().max(40),
  writtenAt: moment,
  /** `isDefault` is the list there always is, whose name may be empty. */
  list: z
    .strictObject({ name: z.string().max(120), isDefault: z.boolean() })
    .refine(({ name, isDefault }) => isDefault || name.trim() !== '', 'a list has a name'),
  /** In the order of the list. */
  schools: z.array(school).max(5 * mostSchools),
});
export type ListDocument = z.infer<typeof listDocument>;
