import { z } from 'zod';
import { attestations, documentKinds } from '../domain/documents.ts';
import { planEntryKinds, planStages } from '../domain/plan.ts';
import { bookmark, listId } from './bookmarks.ts';
import type { CallTable } from './call.ts';
import { longestDate, longestName, longestPlanText } from './limits.ts';
import { joined, moment, partialText, slug, source } from './values.ts';

const stage = z.enum(planStages);
const id = z.uuid();

/** What an entry says: a `date` and a `task` have a text, a `document` either its kind or a name of the person's own. */
export const planContent = {
  kind: z.enum(planEntryKinds),
  document: z.enum(documentKinds).nullable(),
  text: z.string().trim().min(1).max(longestPlanText).nullable(),
  /** ISO 8601; a `date` has one, a `task` may be due on one. */
  day: z.iso.date().max(longestDate).nullable(),
  done: z.boolean(),
};

/** An entry as its row in user.db. Its id is the same on every computer to which a list takes it. */
export const planRecord = z.strictObject({ id, slug, ...planContent, addedAt: moment, updatedAt: moment });
export type PlanRecord = z.infer<typeof planRecord>;

/** When applications open and close, with every source that says so; `term` is read by shared/domain/term. */
const term = z.object({
  programme: z.object({ slug: z.string(), title: partialText }).nullable(),
  term: z.string(),
  scope: partialText.nullable(),
  asOf: z.string().nullable(),
  sources: z.array(z.string()),
});

const planned = z.object({
  slug,
  savedName: z.string(),
  entity: bookmark.shape.entity,
  seenName: bookmark.shape.seenName,
  /** Whether it is on a list. One that no longer is stays in the plan while something was written there. */
  listed: z.boolean(),
  stage: stage.nullable(),
  /** How far it has come for each student who has a stage of their own, in the order of the lists; of the student alone where one is asked for. */
  students: z.array(z.object({ person: z.string().nullable(), list: z.string(), stage })),
  terms: z.array(term),
  /** What sources say is to be handed in; whether it is ready says the entry of its kind. */
  documents: z.array(
    z.object({
      kind: z.enum(documentKinds),
      attested: z.array(z.enum(attestations)),
      sources: z.array(z.string()),
      /** The id of the pack that alone asks for it; absent where the edition does. */
      pack: z.string().optional(),
    }),
  ),
  entries: z.array(planRecord),
});
export type PlannedSchool = z.infer<typeof planned>;

export const planCalls = {
  /** Every school of the lists in their order, then others in the plan, or one, or those of the lists of a student; `not-found` of one that is nowhere. Dates are of the school and of the programme in the field and language the person wants. */
  'plan.get': {
    input: z.strictObject({ slug: slug.optional(), student: z.string().trim().min(1).max(longestName).optional() }),
    output: z.object({ schools: z.array(planned), sources: z.array(source) }),
    reads: ['plan', 'bookmarks', 'lists', 'settings', 'additions', 'reference'],
  },
  /** The stages of the desk alone. */
  'plan.stages': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(z.object({ slug, stage })) }),
    reads: ['plan', 'reference'],
  },
  /**
   * Sets how far it has come, or with null takes that away. With `base`, the stage the person saw, it is `conflict` where another
   * was set meanwhile (`details.stage`), and that one stays. `not-found` of a school that is nowhere, unless it is brought `back` to where
   * it was: of one that no edition knows nothing else may stand there any more. With `list` it is the stage for the student under whom that
   * stands, and `not-found` of a school that is not on it.
   */
  'plan.setStage': {
    input: z.strictObject({
      slug,
      list: listId.optional(),
      stage: stage.nullable(),
      base: stage.nullable().optional(),
      back: z.literal(true).optional(),
    }),
    output: z.object({ stage: stage.nullable(), before: stage.nullable() }),
    reads: [],
    changes: ['plan'],
  },
  /**
   * Writes a new entry, or the one with `id` again; a kind of document is there once on each school. With `base`, the entry the person
   * saw, parts that another window changed stay changed; where both changed the same part both entries stand.
   */
  'plan.setEntry': {
    input: z.strictObject({ id: id.optional(), slug, ...planContent, base: planRecord.optional() }),
    output: z.object({ entry: planRecord, joined }),
    reads: [],
    changes: ['plan'],
  },
  /** `entry` is what `plan.restoreEntry` takes; null where there was none. */
  'plan.removeEntry': {
    input: z.strictObject({ id }),
    output: z.object({ entry: planRecord.nullable() }),
    reads: [],
    changes: ['plan'],
  },
  /** Brings a removed entry back as it was; `restored` is false where it is there. Of a document that is there again it brings the day and that it is done, where no other day was given. */
  'plan.restoreEntry': {
    input: z.strictObject({ entry: planRecord }),
    output: z.object({ restored: z.boolean() }),
    reads: [],
    changes: ['plan'],
  },
} as const satisfies CallTable;
