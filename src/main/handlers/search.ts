import { ok } from '../../shared/result.ts';
import { searchEntities } from '../database/reference/search/search-entities.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handler of the search over reference.db. */
export function searchHandlers(db: ReferenceDatabase) {
  return { 'search.query': (input) => ok(searchEntities(db, input)) } satisfies Partial<Handlers>;
}
