import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { describeChanges, describeNotice, markNoticed, markSeen } from '../services/changes/changes.ts';

/** Returns the handlers of what changed in the reference since it was seen. */
export function changeHandlers(reference: ReferenceDatabase, user: UserDatabase, isBuilding: () => boolean) {
  return {
    'reference.changes': () => ok(describeChanges(reference, user, new Date(), isBuilding())),
    'reference.seen': () => ok({ edition: markSeen(reference, user, new Date()) }),
    'reference.notice': () => ok(describeNotice(reference, user, isBuilding())),
    'reference.noticed': () => ok({ edition: markNoticed(reference, user) }),
  } satisfies Partial<Handlers>;
}
