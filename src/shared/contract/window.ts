import { z } from 'zod';
import { languages } from '../domain/language.ts';
import type { CallTable } from './call.ts';

const language = z.enum(languages);

/** The list as a window first opens with it, as text that the window puts in its place until it has drawn the same itself. */
const firstView = z.object({
  language,
  /** What the page says it is written in, and how its lines run. */
  tag: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  html: z.string(),
  /** The answers it was drawn from, by name and input, so that the window need not ask for them. */
  answers: z.record(z.string(), z.unknown()),
});
export type FirstView = z.infer<typeof firstView>;

export const windowCalls = {
  /** In `language` where none is set; null where it is not drawn yet, and then it is drawn for the next window. */
  'window.first': { input: z.strictObject({ language }), output: firstView.nullable(), reads: [] },
} as const satisfies CallTable;
