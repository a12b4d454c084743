import { ok } from '../../shared/result.ts';
import { listInstitutions, positionOf } from '../database/reference/browse/institution-list.ts';
import { listMapPoints } from '../database/reference/browse/map-points.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { profileOf } from '../services/profiles.ts';

/** Returns the handlers of institutions: their list, their map, and one of them. */
export function institutionHandlers(db: ReferenceDatabase) {
  return {
    'institutions.list': (input) => ok(listInstitutions(db, input)),
    'institutions.position': (input) => ok(positionOf(db, input)),
    'institutions.map': (input) => ok(listMapPoints(db, input)),
    'institutions.get': ({ slug }) => profileOf(db, 'institution', slug),
  } satisfies Partial<Handlers>;
}
