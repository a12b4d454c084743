import { ok, type Result } from '../../shared/result.ts';
import { withFolderAwaited } from '../database/faults.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import type { World } from '../services/world/world.ts';

const inFolder = <Value>(work: () => Promise<Result<Value>>) =>
  withFolderAwaited('The schools of the world were left as they were, since a file could not be written', work);

/** Returns the handlers of the world's schools. */
export function worldHandlers(world: World, reference: ReferenceDatabase) {
  return {
    'world.get': () => ok(world.get(reference)),
    'world.begin': ({ name, size }) => inFolder(() => world.begin(name, size)),
    'world.piece': ({ transfer, at, bytes }) => inFolder(() => world.take(transfer, at, Buffer.from(bytes, 'base64'))),
    'world.preview': ({ transfer }) => inFolder(() => world.preview(transfer)),
    'world.import': ({ everything }) => inFolder(() => world.bringIn(everything)),
    'world.progress': () => ok(world.progress()),
    'world.cancel': () => ok(world.cancel()),
    'world.remove': () => inFolder(() => world.remove()),
  } satisfies Partial<Handlers>;
}
