import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { listFactsOfSource, listSources } from '../database/reference/sources.ts';
import type { Handlers } from '../dispatch.ts';
import { sourceCalled } from '../services/profiles.ts';

/** Returns the handlers of what the figures rest on. */
export function sourceHandlers(db: ReferenceDatabase) {
  return {
    'sources.list': () => ok({ rows: listSources(db) }),
    'sources.get': ({ id }) => sourceCalled(db, id),
    'sources.facts': ({ id, slug }) => ok({ groups: listFactsOfSource(db, id, slug) }),
  } satisfies Partial<Handlers>;
}
