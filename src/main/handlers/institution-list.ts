import { ok } from '../../shared/result.ts';
import { listInstitutions } from '../database/reference/browse/institution-list.ts';
import { listMapPoints } from '../database/reference/browse/map-points.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handlers of the list and the map of institutions. */
export function institutionListHandlers(db: ReferenceDatabase) {
  return {
    'institutions.list': (input) => ok(listInstitutions(db, input)),
    'institutions.map': (input) => ok(listMapPoints(db, input)),
  } satisfies Partial<Handlers>;
}
