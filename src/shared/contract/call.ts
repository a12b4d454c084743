import type { z } from 'zod';

/** What a write touches; every open window reads it anew when the call has succeeded. `sets` are named comparisons; `changes` is what differs from the reference seen last, `reference` everything that is read of it. */
export const topics = [
  'bookmarks',
  'notes',
  'settings',
  'lists',
  'figures',
  'rates',
  'sets',
  'recent',
  'backups',
  'packs',
  'changes',
  'reference',
] as const;
export type Topic = (typeof topics)[number];

/** One call: its input, parsed strictly and always, and its output, parsed in tests and development. */
export interface Call {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** What it changes; absent on a call that only reads. */
  readonly changes?: readonly Topic[];
}

export type CallTable = Readonly<Record<`${string}.${string}`, Call>>;
