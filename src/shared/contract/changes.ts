import { z } from 'zod';
import type { CallTable } from './call.ts';
import { nameKinds, periods, qualifiers, unitKinds } from '../domain/kinds.ts';
import { entityLink, entityType, partialText, source } from './values.ts';

/**
 * A value as it was or is. `number` is in `unit`, of money by the `per`; a band of ranks or a range ends at `high`; `asOf` is a partial date.
 * Of a membership the text is the role, of a listing the status, of a result how many passed of how many.
 */
export const factValue = z.object({
  text: partialText,
  number: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.enum(periods).nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  asOf: z.string().nullable(),
});
export type FactValue = z.infer<typeof factValue>;

/** What of a field a value is of. */
export const factDetail = z.discriminatedUnion('kind', [
  /** What the value covers. */
  z.object({ kind: z.literal('scope'), scope: partialText }),
  /** A programme, and what the value covers of it; null where all. */
  z.object({
    kind: z.literal('programme'),
    title: partialText,
    language: z.string().nullable(),
    scope: partialText.nullable(),
  }),
  z.object({ kind: z.literal('list'), title: partialText, year: z.int() }),
  /** The other side of a membership. */
  z.object({ kind: z.literal('entity'), name: partialText }),
  z.object({ kind: z.literal('unit'), unit: z.enum(unitKinds) }),
  z.object({ kind: z.literal('name'), name: z.enum(nameKinds), language: z.string() }),
]);
export type FactDetail = z.infer<typeof factDetail>;

/** One difference. Without `before` it was added, without `after` it is gone. */
const difference = z.object({
  /** A property, or `tuition` `programme` `ranking` `membership` `unit` `event` `name` `listing` `exam-result`. */
  field: z.string(),
  detail: factDetail.nullable(),
  before: factValue.nullable(),
  after: factValue.nullable(),
  /** The slug of the source it rests on now, or rested on. */
  source: z.string(),
});
export type Difference = z.infer<typeof difference>;

const state = z.enum(['new', 'gone', 'changed']);

/** When which edition was taken for seen; null where what is shown now was. */
const since = z.object({ edition: z.string(), seenAt: z.string() }).nullable();

/** What differs between two references, the person's schools first. */
export const whatChanged = {
  /** Schools on the person's lists. `entity` is null where it is gone; `differences` null where they were not written down in time. */
  saved: z.array(
    z.object({
      slug: z.string(),
      name: partialText,
      entity: entityLink.nullable(),
      state,
      differences: z.array(difference).nullable(),
    }),
  ),
  /** All others, by name only: the first 500 of `othersTotal`. */
  others: z.array(
    z.object({ slug: z.string(), type: entityType, name: partialText, entity: entityLink.nullable(), state }),
  ),
  othersTotal: z.int(),
  /** The sources that the differences cite, as far as they are there still. */
  sources: z.array(source),
};

export const changeCalls = {
  /** What differs between the reference as it was seen last and as it is: by an edition, or by packs. `since` is null where nothing does. */
  'reference.changes': {
    input: z.strictObject({}),
    output: z.object({
      since,
      edition: z.string(),
      ...whatChanged,
    }),
    reads: ['changes', 'bookmarks', 'reference'],
  },
  /** Takes the reference as it is for seen: from now on differences are counted from it. */
  'reference.seen': {
    input: z.strictObject({}),
    output: z.object({ edition: z.string() }),
    reads: [],
    changes: ['changes'],
  },
  /** Whether to tell that the reference is another than the one seen; `since` is null where it is not, or has been told. */
  'reference.notice': {
    input: z.strictObject({}),
    output: z.object({ since, edition: z.string() }),
    reads: ['changes', 'reference'],
  },
  /** The person has been told of it; the differences stay until they are taken for seen. */
  'reference.noticed': {
    input: z.strictObject({}),
    output: z.object({ edition: z.string() }),
    reads: [],
    changes: ['changes'],
  },
} as const satisfies CallTable;
