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

const mostOfSchool = 5 * mostFigures;
const mostOfList = 5 * mostSchools;

const school = z.strictObject({
  slug,
  savedName: z.string().max(longestBookmarkName),
  addedAt: moment,
  tags,
  note: z.strictObject({ body: z.string().min(1).max(longestNote), updatedAt: moment }).nullable(),
  figures: z.array(figure).max(mostOfSchool),
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
  schools: z.array(school).max(mostOfList),
});
export type ListDocument = z.infer<typeof listDocument>;

const withoutSchools = listDocument.extend({ schools: z.array(z.unknown()).max(mostOfList) });
const withoutFigures = school.extend({ figures: z.array(z.unknown()).max(mostOfSchool) });

/** What is wrong with a document: where, and what. */
export interface DocumentMistake {
  readonly path: string;
  readonly message: string;
}

const mostMistakes = 10;

/** The first mistakes of a part; a thing with countless keys is not told of with all of them. */
function mistakesAt(where: string, { issues }: z.ZodError): DocumentMistake[] {
  return issues.slice(0, mostMistakes).map(({ path, message }) => ({
    path: [where, ...path]
      .filter((part) => part !== '')
      .join('.')
      .slice(0, 200),
    message: message.slice(0, 200),
  }));
}

/**
 * Returns a value as a list document, or its first mistakes: parts are looked at one after the other, since a file can have more
 * mistakes than there is memory to hold them.
 */
export function parseListDocument(value: unknown): { document: ListDocument } | { mistakes: DocumentMistake[] } {
  const outer = withoutSchools.safeParse(value);
  if (!outer.success) return { mistakes: mistakesAt('', outer.error) };
  const schools: DocumentSchool[] = [];
  const mistakes: DocumentMistake[] = [];
  for (const [at, each] of outer.data.schools.entries()) {
    const inner = withoutFigures.safeParse(each);
    if (!inner.success) mistakes.push(...mistakesAt(`schools.${at}`, inner.error));
    else {
      const figures: DocumentSchool['figures'] = [];
      for (const [index, own] of inner.data.figures.entries()) {
        const read = figure.safeParse(own);
        if (read.success) figures.push(read.data);
        else mistakes.push(...mistakesAt(`schools.${at}.figures.${index}`, read.error));
        if (mistakes.length >= mostMistakes) break;
      }
      schools.push({ ...inner.data, figures });
    }
    if (mistakes.length >= mostMistakes) break;
  }
  return mistakes.length > 0 ? { mistakes: mistakes.slice(0, mostMistakes) } : { document: { ...outer.data, schools } };
}
