import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { listAlliances } from '../database/reference/alliance-list.ts';
import type { Handlers } from '../dispatch.ts';
import { overlapOf } from '../services/overlap.ts';
import { profileOf } from '../services/profiles.ts';

/** Returns the handlers of alliances and of what their members share. */
export function allianceHandlers(db: ReferenceDatabase) {
  return {
    'alliances.list': () => ok({ rows: listAlliances(db) }),
    'alliances.get': ({ slug }) => profileOf(db, 'alliance', slug),
    'alliances.overlap': ({ slugs }) => overlapOf(db, slugs),
  } satisfies Partial<Handlers>;
}
