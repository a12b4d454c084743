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
import { packOfAdditions, sourcesWithAdditions } from '../services/additions/take-out.ts';

/** Returns the handlers of what the person adds to schools; `sources` is the folder of the edition's sources. */
export function additionHandlers(reference: ReferenceDatabase, user: UserDatabase, sources: string) {
  return {
    'additions.list': (input) => ok(additionsKept(reference, user, input)),
    'additions.check': (input) => ok(examineAddition(reference, input)),
    'additions.set': (input) => writeAddition(reference, user, input, new Date()),
    'additions.remove': ({ id }) => ok(takeAdditionAway(user, id)),
    'additions.restore': (input) => bringAdditionBack(reference, user, input),
    'additions.pack': (input) => packOfAdditions(reference, user, input, new Date()),
    'additions.sources': (input) => sourcesWithAdditions(reference, user, sources, input),
  } satisfies Partial<Handlers>;
}
