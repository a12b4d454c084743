import { z } from 'zod';
import type { CallTable } from './call.ts';
import { entityLink, entityType, partialText } from './values.ts';

/** A value as it was or is. `number` is in `unit`; `asOf` is a partial date. */
export const factValue = z.object({ text: partialText, number: z.number().nullable(), unit: z.string().nullable(), asOf: z.string().nullable() });
export type FactValue = z.infer<typeof factValue>;

/** One difference. Without `before` it was added, without `after` it is gone. */
const difference = z.object({
  /** A property, or `tuition` `programme` `ranking` `membership` `unit` `event` `name`. */
  field: z.string(),
  /** What of the field, in English: a scope, a programme, a list and year, an alliance, a kind. */
  detail: z.string().nullable(),
  before: factValue.nullable(), after: factValue.nullable(),
  /** The slug of the source it rests on now, or rested on. */
  source: z.string(),
});
export type Difference = z.infer<typeof difference>;

const state = z.enum(['new', 'gone', 'changed']);

export const changeCalls = {
  /** What differs between the reference as it was seen last and as it is: by an edition, or by packs. `since` is null where nothing does. */
  'reference.changes': {
    input: z.strictObject({}),
    output: z.object({
      since: z.object({ edition: z.string(), seenAt: z.string() }).nullable(),
      edition: z.string(),
      /** Schools on the person's lists. `entity` is null where it is gone; `differences` null where they were not written down in time. */
      saved: z.array(z.object({ slug: z.string(), name: z.string(), entity: entityLink.nullable(), state, differences: z.array(difference).nullable() })),
      /** All others, by name only: the first 500 of `othersTotal`. */
      others: z.array(z.object({ slug: z.string(), type: entityType, name: z.string(), entity: entityLink.nullable(), state })),
      othersTotal: z.int(),
    }),
  },
  /** Takes the reference as it is for seen. */
  'reference.seen': { input: z.strictObject({}), output: z.object({ edition: z.string() }), changes: ['reference'] },
} as const satisfies CallTable;
