import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { clearRecent, restoreRecent } from '../database/user/recent.ts';
import type { Handlers } from '../dispatch.ts';
import { recentlyViewed, rememberViewed } from '../services/recent.ts';

/** Returns the handlers of what was viewed last. */
export function recentHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'recent.list': () => ok({ rows: recentlyViewed(reference, user) }),
    'recent.add': ({ slug }) => rememberViewed(reference, user, slug, new Date()),
    'recent.clear': () => ok({ rows: clearRecent(user) }),
    'recent.restore': ({ rows }) => ok({ restored: restoreRecent(user, rows) }),
  } satisfies Partial<Handlers>;
}
