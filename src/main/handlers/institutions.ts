import { ok } from '../../shared/result.ts';
import { listInstitutions, positionOf } from '../database/reference/browse/institution-list.ts';
import { listMapPoints } from '../database/reference/browse/map-points.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { lookingFrom } from '../services/browse/looking-from.ts';
import { institutionProfile } from '../services/profiles.ts';

/** Returns the handlers of institutions: their list, their map, and one of them. Rates and country are those of the person, none without one. */
export function institutionHandlers(db: ReferenceDatabase, user: UserDatabase | null = null) {
  return {
    'institutions.list': (input) => ok(listInstitutions(db, input, lookingFrom(db, user, input.filter))),
    'institutions.position': (input) => ok(positionOf(db, input, lookingFrom(db, user, input.filter))),
    'institutions.map': (input) => ok(listMapPoints(db, input, lookingFrom(db, user, input.filter))),
    'institutions.get': ({ slug }) => institutionProfile(db, user, slug),
  } satisfies Partial<Handlers>;
}
