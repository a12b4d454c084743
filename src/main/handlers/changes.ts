import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { describeChanges, describeNotice, markNoticed, markSeen } from '../services/changes/changes.ts';

/** Returns the handlers of what changed in the reference; while packs are being compiled into it, nothing has. */
export function changeHandlers(reference: ReferenceDatabase, user: UserDatabase, isBuilding: () => boolean) {
  return {
    'reference.changes': () => {
      const changes = describeChanges(reference, user, new Date());
      return ok(
        isBuilding() ? { ...changes, since: null, saved: [], others: [], othersTotal: 0, sources: [] } : changes,
      );
    },
    'reference.seen': () => ok({ edition: markSeen(reference, user, new Date()) }),
    'reference.notice': () => {
      const notice = describeNotice(reference, user);
      return ok(isBuilding() ? { ...notice, since: null } : notice);
    },
    'reference.noticed': () => ok({ edition: markNoticed(reference, user) }),
  } satisfies Partial<Handlers>;
}
