import { ok, type Result } from '../../shared/result.ts';
import { withFolderAwaited } from '../database/faults.ts';
import type { Handlers } from '../dispatch.ts';
import type { Packs } from '../services/packs/packs.ts';

const inFolder = <Value>(work: () => Promise<Result<Value>>) =>
  withFolderAwaited('The packs were left as they were, since a file could not be written', work);

/** Returns the handlers of packs; a zip comes as base64. */
export function packHandlers(packs: Packs) {
  return {
    'packs.list': () => ok(packs.list()),
    'packs.preview': ({ zip }) => inFolder(() => packs.preview(Buffer.from(zip, 'base64'))),
    'packs.install': ({ zip }) => inFolder(() => packs.install(Buffer.from(zip, 'base64'))),
    'packs.progress': () => ok(packs.progress()),
    'packs.cancel': () => ok(packs.cancel()),
    'packs.remove': ({ id }) => inFolder(() => packs.remove(id)),
    'packs.takeBack': ({ taken }) => inFolder(() => packs.takeBack(taken)),
  } satisfies Partial<Handlers>;
}
