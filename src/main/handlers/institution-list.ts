import { ok } from '../../shared/result.ts';
import { listInstitutions } from '../database/reference/institution-list.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handler of the list of institutions. */
export function institutionListHandlers(db: ReferenceDatabase) {
  return { 'institutions.list': (input) => ok(listInstitutions(db, input)) } satisfies Partial<Handlers>;
}
