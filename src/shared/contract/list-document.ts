import { z } from 'zod';
import { figureContent } from './figures.ts';
import { tags } from './bookmarks.ts';
import {
  longestBookmarkName,
  longestField,
  longestId,
  longestName,
  longestNote,
  mostFigures,
  mostSchools,
} from './limits.ts';
import { moment, slug } from './values.ts';

/** A list as a file: what one computer gives and another merges. A later program reads every earlier version. */
export const listFormat = 'university-almanac-list';
export const listVersion = 1;

const figure = z
  .strictObject({ ...figureContent, field: z.string().max(longestField).nullable() })
  .omit({ slug: true })
  .refine(
    ({ field, label, number, text }) => (field === null) !== (label === null) && (number === null) !== (text === null),
    'a figure has one name and one value',
  );

const school = z.strictObject({
  slug,
  savedName: z.string().max(longestBookmarkName),
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
  edition: z.string().max(longestId),
  writtenAt: moment,
  /** `isDefault` is the list there always is, whose name may be empty. */
  list: z
    .strictObject({ name: z.string().max(longestName), isDefault: z.boolean() })
    .refine(({ name, isDefault }) => isDefault || name.trim() !== '', 'a list has a name'),
  /** In the order of the list. */
  schools: z.array(school).max(5 * mostSchools),
});
export type ListDocument = z.infer<typeof listDocument>;
