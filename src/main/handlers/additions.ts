import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import {
  additionsKept,
  bringAdditionBack,
  examineAddition,
  takeAdditionAway,
  writeAddition,
} from '../services/additions/additions.ts';

/** Returns the handlers of what the person adds to schools. */
export function additionHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'additions.list': (input) => ok(additionsKept(reference, user, input)),
    'additions.check': (input) => ok(examineAddition(reference, input)),
    'additions.set': (input) => writeAddition(reference, user, input, new Date()),
    'additions.remove': ({ id }) => ok(takeAdditionAway(user, id)),
    'additions.restore': (input) => bringAdditionBack(reference, user, input),
  } satisfies Partial<Handlers>;
}
