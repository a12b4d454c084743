import { z } from 'zod';
import type { CallTable } from './call.ts';
import { slug } from './values.ts';

/** What to print: a profile as a dossier in one language. The browser host answers `unavailable` and prints through the browser. */
const job = z.strictObject({ document: z.strictObject({ kind: z.literal('profile'), slug }), language: z.enum(['en', 'zh', 'ru']), paper: z.enum(['A4', 'Letter']) });
export type PrintJob = z.infer<typeof job>;

export const documentCalls = {
  'documents.print': { input: job, output: z.object({ printed: z.boolean() }) },
  /** Asks where to save; `path` is null when the person cancelled. */
  'documents.pdf': { input: job, output: z.object({ path: z.string().nullable() }) },
} as const satisfies CallTable;
