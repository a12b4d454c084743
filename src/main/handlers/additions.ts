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
import { attachAgain, attachedFile, attachFile, detachFile } from '../services/additions/attachments.ts';
import type { Transfers } from '../services/lists/transfers.ts';

/** What writes source files, with the parser of their form: loaded with the first that are asked for, and not at the start. */
const takingOut = () => import('../services/additions/take-out.ts');

/** Returns the handlers of what the person adds to schools; `sources` is the folder of the edition's sources. */
export function additionHandlers(
  reference: ReferenceDatabase,
  user: UserDatabase,
  sources: string,
  transfers: Transfers,
) {
  return {
    'additions.list': (input) => ok(additionsKept(reference, user, input)),
    'additions.check': (input) => ok(examineAddition(reference, input)),
    'additions.set': (input) => writeAddition(reference, user, input, new Date()),
    'additions.remove': ({ id }) => ok(takeAdditionAway(user, id)),
    'additions.restore': (input) => bringAdditionBack(reference, user, input),
    'additions.attach': (input) => attachFile(user, transfers, input, new Date()),
    'additions.detach': (input) => ok(detachFile(user, input, new Date())),
    'additions.attachAgain': (input) => attachAgain(user, input, new Date()),
    'additions.attached': (input) => attachedFile(user, input),
    'additions.pack': async (input) => (await takingOut()).packOfAdditions(reference, user, input, new Date()),
    'additions.sources': async (input) => (await takingOut()).sourcesWithAdditions(reference, user, sources, input),
  } satisfies Partial<Handlers>;
}
