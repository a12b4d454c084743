import type { FailedBackup } from '../../shared/contract/backups.ts';
import { ok } from '../../shared/result.ts';
import { dismissReport, lastReport } from '../database/user/recovery-reports.ts';
import type { UserStore } from '../database/user/open-user.ts';
import type { Handlers } from '../dispatch.ts';
import { askedBackups, createBackup, eraseAndTell, inBackups, restoreAndTell } from '../services/backups.ts';

export interface BackupHandling {
  /** Why the last backup that was due could not be made; null where it was. */
  readonly failed: () => FailedBackup | null;
  /** Told when another user.db has taken the place of the one that was open. */
  readonly replaced: () => void;
}

/** Returns the handlers of backups and of the report on what a start had to recover. */
export function backupHandlers(store: UserStore, { failed, replaced }: BackupHandling) {
  return {
    'backups.list': () => inBackups(() => askedBackups(store, failed())),
    'backups.create': () => inBackups(() => createBackup(store, new Date())),
    'backups.restore': ({ id }) => restoreAndTell(store, id, new Date(), replaced),
    'backups.erase': () => eraseAndTell(store, new Date(), replaced),
    'backups.recovery': () => ok(lastReport(store.folder)),
    'backups.keeping': () => ok(store.unkept()),
    'backups.dismiss': () => inBackups(() => ok({ dismissed: dismissReport(store.folder) })),
  } satisfies Partial<Handlers>;
}
