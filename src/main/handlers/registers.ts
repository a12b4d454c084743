import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { listRegisters } from '../database/reference/records/registers.ts';
import type { Handlers } from '../dispatch.ts';
import { registerCalled } from '../services/records.ts';

/** Returns the handlers of registers: the lists that authorities keep. */
export function registerHandlers(db: ReferenceDatabase) {
  return {
    'registers.list': () => ok({ rows: listRegisters(db) }),
    'registers.get': ({ slug }) => registerCalled(db, slug),
  } satisfies Partial<Handlers>;
}
