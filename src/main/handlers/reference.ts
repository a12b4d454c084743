import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { describeReference } from '../database/reference/about.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handler of what the reference says of itself. */
export function referenceHandlers(db: ReferenceDatabase) {
  return { 'reference.about': () => ok(describeReference(db)) } satisfies Partial<Handlers>;
}
