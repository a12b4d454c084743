import { today } from '../../shared/domain/day.ts';
import { ok } from '../../shared/result.ts';
import { listInstitutions, positionOf } from '../database/reference/browse/institution-list.ts';
import { listMapPoints } from '../database/reference/browse/map-points.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { listRates } from '../database/user/rates.ts';
import type { Handlers } from '../dispatch.ts';
import { institutionProfile } from '../services/profiles.ts';

/** Returns the handlers of institutions: their list, their map, and one of them. Rates are those of the person, none without one. */
export function institutionHandlers(db: ReferenceDatabase, user: UserDatabase | null = null) {
  const looking = () => ({ rates: user ? listRates(user) : [], today: today() });
  return {
    'institutions.list': (input) => ok(listInstitutions(db, input, looking())),
    'institutions.position': (input) => ok(positionOf(db, input, looking())),
    'institutions.map': (input) => ok(listMapPoints(db, input, looking())),
    'institutions.get': ({ slug }) => institutionProfile(db, user, slug),
  } satisfies Partial<Handlers>;
}
