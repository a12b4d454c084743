import { ok, type Result } from '../../shared/result.ts';
import { withFolderAwaited } from '../database/faults.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import type { Packs } from '../services/packs/packs.ts';
import { slipOf, slipsOf } from '../services/packs/slips.ts';

const inFolder = <Value>(work: () => Promise<Result<Value>>) =>
  withFolderAwaited('The packs were left as they were, since a file could not be written', work);

/** Returns the handlers of packs; a zip comes as base64. */
export function packHandlers(packs: Packs, reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'packs.list': () => ok(packs.list()),
    'packs.begin': ({ name, size }) => inFolder(() => packs.begin(name, size)),
    'packs.piece': ({ transfer, at, bytes }) =>
      inFolder(() => packs.receive(transfer, at, Buffer.from(bytes, 'base64'))),
    'packs.slips': async ({ source }) => ok({ rows: await slipsOf(reference, user, source) }),
    'packs.slip': (input) => slipOf(reference, user, input),
    'packs.preview': (sent) => inFolder(() => packs.preview(sent)),
    'packs.install': (sent) => inFolder(() => packs.install(sent)),
    'packs.progress': () => ok(packs.progress()),
    'packs.cancel': () => ok(packs.cancel()),
    'packs.remove': ({ id }) => inFolder(() => packs.remove(id)),
    'packs.takeBack': ({ taken }) => inFolder(() => packs.takeBack(taken)),
  } satisfies Partial<Handlers>;
}
