import { join } from 'node:path';
import { inject } from 'vitest';

/** What tests start as programs of their own: files beside this one. */
export const programNames = [
  'backend-operations',
  'full-disk-session',
  'try-open',
  'user-operations',
  'user-session',
  'user-writer',
] as const;

declare module 'vitest' {
  interface ProvidedContext {
    /** Where they lie bundled; absent in a project whose tests start none. */
    readonly programs: string;
  }
}

/** Returns the path of a program, bundled: it starts in a quarter of the time that its sources take, some hundred times in a run. */
export function programFile(name: (typeof programNames)[number]): string {
  return join(inject('programs'), `${name}.mjs`);
}
