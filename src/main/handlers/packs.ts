import { ok, type Result } from '../../shared/result.ts';
import { storageFailure } from '../database/faults.ts';
import type { Handlers } from '../dispatch.ts';
import type { Packs } from '../services/packs/packs.ts';

/** What fs throws is about the user folder; what SQLite throws is understood by `dispatch`. */
async function withFolder<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    if (typeof (error as { syscall?: unknown } | null)?.syscall !== 'string') throw error;
    return storageFailure(error, 'The packs were left as they were, since a file could not be written');
  }
}

/** Returns the handlers of packs. */
export function packHandlers(packs: Packs) {
  return {
    'packs.list': () => ok(packs.list()),
    'packs.preview': ({ zip }) => withFolder(() => packs.preview(Buffer.from(zip, 'base64'))),
    'packs.install': ({ zip }) => withFolder(() => packs.install(Buffer.from(zip, 'base64'))),
    'packs.remove': ({ id }) => withFolder(() => packs.remove(id)),
  } satisfies Partial<Handlers>;
}
