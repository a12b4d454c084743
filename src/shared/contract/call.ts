import type { z } from 'zod';

/**
 * What a call reads and what one changes: a view that shows what a call reads is read again when another has changed one of its topics.
 * `sets` are named comparisons; `changes` is what differs from the reference seen last, `reference` everything that is read of it.
 */
export const topics = [
  'bookmarks',
  'notes',
  'settings',
  'lists',
  'figures',
  'additions',
  'plan',
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
  /** What its answer rests on: after a change to one of these it may be another. Empty where its answer is never shown again. */
  readonly reads: readonly Topic[];
  /** What it changes, told to every window when it has succeeded; absent on a call that only reads. */
  readonly changes?: readonly Topic[];
}

export type CallTable = Readonly<Record<`${string}.${string}`, Call>>;

/** Returns whether the answer of a call may be another after a change to these topics. */
export function readsAny({ reads }: Pick<Call, 'reads'>, changed: readonly Topic[]): boolean {
  return changed.some((topic) => reads.includes(topic));
}
