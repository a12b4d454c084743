import type { Topic } from '../shared/contract/call.ts';
import { failure, ok, type Result } from '../shared/result.ts';
import { openReference, type ReferenceDatabase, type UserDatabase } from './database/open.ts';
import { openUser } from './database/user/open-user.ts';
import { followRedirects } from './database/user/redirects.ts';
import { createDispatch, databaseFault, type Dispatch, type Handlers } from './dispatch.ts';
import { backupHandlers } from './handlers/backups.ts';
import { compareHandlers } from './handlers/compare.ts';
import { documentHandlers } from './handlers/documents.ts';
import { exportHandlers } from './handlers/exports.ts';
import { figureHandlers } from './handlers/figures.ts';
import { institutionListHandlers } from './handlers/institution-list.ts';
import { keepingHandlers } from './handlers/keeping.ts';
import { listHandlers } from './handlers/lists.ts';
import { recentHandlers } from './handlers/recent.ts';
import { referenceHandlers } from './handlers/reference.ts';
import { searchHandlers } from './handlers/search.ts';
import type { Log } from './log.ts';
import { backUpAtStart } from './services/backups.ts';
import type { DocumentPrinter } from './services/document-printer.ts';

export interface BackendOptions {
  readonly paths: {
    /** reference.db, opened read-only. */
    readonly reference: string;
    /** The folder of user.db, made if it is missing. */
    readonly userData: string;
  };
  readonly log: Log;
  /** How the host prints; left out where the browser does it. */
  readonly documents?: DocumentPrinter | undefined;
  /** Parses every output by the contract; for tests and development. */
  readonly checkOutputs?: boolean | undefined;
}

export interface Backend {
  readonly dispatch: Dispatch;
  readonly events: {
    /** Calls back with what a call changed; returns how to stop. */
    readonly on: (listener: (topics: readonly Topic[]) => void) => () => void;
  };
  readonly close: () => void;
}

/**
 * Opens both databases and returns the backend that either host serves. Fails with what `openReference`
 * and `openUser` fail with; then nothing is left open and no file was changed.
 */
export function createBackend({ paths, log, documents, checkOutputs = false }: BackendOptions): Result<Backend> {
  const reference = openReference(paths.reference);
  if (!reference.ok) return reference;
  const user = openUser(paths.userData, log);
  if (!user.ok) {
    reference.value.close();
    return user;
  }
  const close = () => {
    user.value.close();
    reference.value.close();
  };
  try {
    followRedirects(reference.value, user.value.db);
  } catch (error) {
    close();
    return databaseFault(error) ?? failure('damaged', `What is kept in ${paths.userData} could not be matched with ${paths.reference} (${String(error)}). Nothing was changed; install the program again.`);
  }

  const backupFailed = backUpAtStart(user.value, log, new Date());

  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const changed = (topics: readonly Topic[]) => {
    for (const listener of listeners) {
      // The write is done: a window that cannot be told, as one just closed, must not make it look failed.
      try {
        listener(topics);
      } catch (error) {
        log.error('A window could not be told of a change', error);
      }
    }
  };
  const handlersOn = (reference: ReferenceDatabase, db: UserDatabase): Handlers => ({
    ...referenceHandlers(reference), ...searchHandlers(reference), ...institutionListHandlers(reference),
    ...keepingHandlers(reference, db), ...documentHandlers(documents),
    ...compareHandlers(reference, db), ...listHandlers(reference, db), ...figureHandlers(reference, db), ...recentHandlers(reference, db), ...exportHandlers(reference, db),
    ...backupHandlers(user.value, { failed: () => backupFailed, replaced: () => { renew(); } }),
  });
  const dispatchOn = (reference: ReferenceDatabase, db: UserDatabase) => createDispatch({ handlers: handlersOn(reference, db), log, checkOutputs, changed });
  // Another database may take the place of one of them while the program runs; then the handlers are made anew on it.
  let current = dispatchOn(reference.value, user.value.db);
  const renew = () => {
    followRedirects(reference.value, user.value.db);
    current = dispatchOn(reference.value, user.value.db);
  };
  return ok({
    dispatch: (name, input) => current(name, input),
    events: {
      on: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    close,
  });
}
