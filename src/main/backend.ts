import type { Topic } from '../shared/contract/call.ts';
import { ok, type Result } from '../shared/result.ts';
import { openReference } from './database/open.ts';
import { openUser } from './database/user/open-user.ts';
import { followRedirects } from './database/user/redirects.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { documentHandlers } from './handlers/documents.ts';
import { institutionListHandlers } from './handlers/institution-list.ts';
import { keepingHandlers } from './handlers/keeping.ts';
import { referenceHandlers } from './handlers/reference.ts';
import { searchHandlers } from './handlers/search.ts';
import type { Log } from './log.ts';
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
  const user = openUser(paths.userData);
  if (!user.ok) {
    reference.value.close();
    return user;
  }
  followRedirects(reference.value, user.value.db);

  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const dispatch = createDispatch({
    handlers: {
      ...referenceHandlers(reference.value), ...searchHandlers(reference.value), ...institutionListHandlers(reference.value),
      ...keepingHandlers(reference.value, user.value.db), ...documentHandlers(documents),
    },
    log, checkOutputs,
    changed: (topics) => { for (const listener of listeners) listener(topics); },
  });
  return ok({
    dispatch,
    events: {
      on: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    close: () => {
      user.value.close();
      reference.value.close();
    },
  });
}
