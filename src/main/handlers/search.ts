import { ok } from '../../shared/result.ts';
import { findRecords } from '../database/reference/records/find-records.ts';
import { searchEntities } from '../database/reference/search/search-entities.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handler of the search over reference.db: of entities, and of registers and rules. */
export function searchHandlers(db: ReferenceDatabase) {
  return {
    'search.query': (input) =>
      ok({ ...searchEntities(db, input), records: input.types ? [] : findRecords(db, input.text) }),
  } satisfies Partial<Handlers>;
}
