import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { worksheet } from '../services/answers/worksheet.ts';

/** Returns the handler of what studying costs. */
export function costHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'costs.worksheet': (input) => worksheet(reference, user, input),
  } satisfies Partial<Handlers>;
}
