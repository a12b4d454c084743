import { z } from 'zod';
import { entryProblem, planStages } from '../domain/plan.ts';
import { figureContent } from './figures.ts';
import { tags } from './bookmarks.ts';
import {
  longestBookmarkName,
  longestField,
  longestId,
  longestName,
  longestNote,
  mostFigures,
  mostPlanEntries,
  mostSchools,
} from './limits.ts';
import { planRecord } from './plan.ts';
import { moment, slug } from './values.ts';

/** A list as a file: what one computer gives and another merges. A later program reads every earlier version. */
export const listFormat = 'university-almanac-list';
/** What a list file is to other programs, as electron-builder.yml registers it. */
export const listMediaType = 'application/x-university-almanac-list';
export const listVersion = 2;
/** A list or a folder in which something is written for the student: programs before 2026.12 say that a newer one wrote it. */
export const studentVersion = 4;

const figure = z
  .strictObject({ ...figureContent, field: z.string().max(longestField).nullable() })
  .omit({ slug: true })
  .refine(
    ({ field, label, number, text }) => (field === null) !== (label === null) && (number === null) !== (text === null),
    'a figure has one name and one value',
  );

const mostOfSchool = 5 * mostFigures;
const mostOfList = 5 * mostSchools;
const entry = planRecord
  .omit({ slug: true })
  .refine((one) => entryProblem(one) === null, 'an entry of the plan names what it is');
const plan = z.strictObject({
  stage: z.enum(planStages).nullable(),
  entries: z.array(entry).max(5 * mostPlanEntries),
});
export type DocumentPlan = z.infer<typeof plan>;

const note = z.strictObject({ body: z.string().min(1).max(longestNote), updatedAt: moment });

const school = z.strictObject({
  slug,
  savedName: z.string().max(longestBookmarkName),
  addedAt: moment,
  tags,
  note: note.nullable(),
  figures: z.array(figure).max(mostOfSchool),
  /** Since version 2, and only where there is any. */
  plan: plan.optional(),
  /** What is written for the student of the list: in version 4, and only where there is any. */
  student: z.strictObject({ note: note.nullable(), stage: z.enum(planStages).nullable() }).optional(),
});
export type DocumentSchool = z.infer<typeof school>;

export const listDocument = z.strictObject({
  format: z.literal(listFormat),
  version: z.union([z.int().min(1).max(listVersion), z.literal(studentVersion)]),
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
const withoutFigures = school.extend({
  figures: z.array(z.unknown()).max(mostOfSchool),
  plan: plan.extend({ entries: z.array(z.unknown()).max(5 * mostPlanEntries) }).optional(),
});

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

/** Reads items one after the other until there are mistakes enough, which it adds to those there are. */
function readEach<Item>(
  form: z.ZodType<Item>,
  items: readonly unknown[],
  where: string,
  mistakes: DocumentMistake[],
): Item[] {
  const read: Item[] = [];
  for (const [index, item] of items.entries()) {
    const one = form.safeParse(item);
    if (one.success) read.push(one.data);
    else mistakes.push(...mistakesAt(`${where}.${index}`, one.error));
    if (mistakes.length >= mostMistakes) break;
  }
  return read;
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
      const where = `schools.${at}`;
      const figures = readEach(figure, inner.data.figures, `${where}.figures`, mistakes);
      const entries = readEach(entry, inner.data.plan?.entries ?? [], `${where}.plan.entries`, mistakes);
      const { plan: planned, ...rest } = inner.data;
      schools.push({ ...rest, figures, ...(planned && { plan: { ...planned, entries } }) });
    }
    if (mistakes.length >= mostMistakes) break;
  }
  return mistakes.length > 0 ? { mistakes: mistakes.slice(0, mostMistakes) } : { document: { ...outer.data, schools } };
}
