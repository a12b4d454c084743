import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { describeReference } from '../database/reference/about.ts';
import type { Handlers } from '../dispatch.ts';
import { readLicences } from '../services/licences.ts';

/** Returns the handlers of what reference and program say of themselves; `licences` is the file that the build wrote. */
export function referenceHandlers(db: ReferenceDatabase, licences: string | undefined) {
  return {
    'reference.about': () => ok(describeReference(db)),
    'reference.licences': () => readLicences(licences),
  } satisfies Partial<Handlers>;
}
