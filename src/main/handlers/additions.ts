import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { attachAgain, attachedFile, attachFile, detachFile } from '../services/additions/attachments.ts';
import type { Transfers } from '../services/lists/transfers.ts';

/** The compiler's forms and rules, and what writes source files: loaded with the first that are asked for, and not at the start. */
const adding = () => import('../services/additions/additions.ts');
const takingOut = () => import('../services/additions/take-out.ts');

/** Returns the handlers of what the person adds to schools; `sources` is the folder of the edition's sources. */
export function additionHandlers(
  reference: ReferenceDatabase,
  user: UserDatabase,
  sources: string,
  transfers: Transfers,
) {
  return {
    'additions.list': async (input) => ok((await adding()).additionsKept(reference, user, input)),
    'additions.check': async (input) => ok((await adding()).examineAddition(reference, input)),
    'additions.set': async (input) => (await adding()).writeAddition(reference, user, input, new Date()),
    'additions.remove': async ({ id }) => ok((await adding()).takeAdditionAway(user, id)),
    'additions.restore': async (input) => (await adding()).bringAdditionBack(reference, user, input),
    'additions.attach': (input) => attachFile(user, transfers, input, new Date()),
    'additions.detach': (input) => ok(detachFile(user, input, new Date())),
    'additions.attachAgain': (input) => attachAgain(user, input, new Date()),
    'additions.attached': (input) => attachedFile(user, input),
    'additions.pack': async (input) => (await takingOut()).packOfAdditions(reference, user, input, new Date()),
    'additions.sources': async (input) => (await takingOut()).sourcesWithAdditions(reference, user, sources, input),
  } satisfies Partial<Handlers>;
}
