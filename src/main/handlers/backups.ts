import { ok, type Result } from '../../shared/result.ts';
import { storageFailure } from '../database/faults.ts';
import { dismissReport, lastReport } from '../database/user/recovery-reports.ts';
import type { UserStore } from '../database/user/open-user.ts';
import type { Handlers } from '../dispatch.ts';
import { createBackup, listBackups, restoreBackup } from '../services/backups.ts';

export interface BackupHandling {
  /** Why the last backup that was due could not be made; null where it was. */
  readonly failed: () => string | null;
  /** Told when another user.db has taken the place of the one that was open. */
  readonly replaced: () => void;
}

/** What fs throws is about the folder of the backups; what SQLite throws is understood by `dispatch`. */
function withFolder<Value>(read: () => Result<Value>): Result<Value> {
  try {
    return read();
  } catch (error) {
    if (typeof (error as { syscall?: unknown }).syscall !== 'string') throw error;
    return storageFailure(error, 'The folder of the backups cannot be used');
  }
}

/** Returns the handlers of backups and of the report on what a start had to recover. */
export function backupHandlers(store: UserStore, { failed, replaced }: BackupHandling) {
  return {
    'backups.list': () => withFolder(() => ok({ ...listBackups(store), failed: failed() })),
    'backups.create': () => withFolder(() => createBackup(store, new Date())),
    'backups.restore': ({ id }) => {
      const restored = withFolder(() => restoreBackup(store, id, new Date()));
      if (restored.ok) replaced();
      return restored;
    },
    'backups.recovery': () => ok(lastReport(store.folder)),
    'backups.dismiss': () => withFolder(() => ok({ dismissed: dismissReport(store.folder) })),
  } satisfies Partial<Handlers>;
}
