import { chmodSync, copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { RecoveryReport } from '../../../shared/contract/backups.ts';
import type { Log } from '../../log.ts';
import { examineBackup, listBackupFiles, type BackupFile } from './backup-files.ts';
import { stampOf, syncFolder } from './files.ts';
import { inPlaceOfBackups } from './in-the-way.ts';
import { makeNext } from './next-file.ts';
import { ownFile } from './private.ts';
import { addReport } from './recovery-reports.ts';
import { swapUserFile } from './swap.ts';

/** Under which names the files of a damaged user.db are kept; a log without content says nothing, nor does the index of one. */
function keptNames(folder: string, now: Date): { readonly from: string; readonly to: string }[] {
  const sizeOf = (part: string): number =>
    statSync(join(folder, `user.db${part}`), { throwIfNoEntry: false })?.size ?? -1;
  const parts = [...(sizeOf('') >= 0 ? [''] : []), ...(sizeOf('-wal') > 0 ? ['-wal', '-shm'] : [])].filter(
    (part) => sizeOf(part) >= 0,
  );
  return parts.map((part) => ({ from: `user.db${part}`, to: `user.db.damaged-${stampOf(now)}${part}` }));
}

/** Returns the newest backup that can be read through; null where there is none. `unavailable` where one cannot be read for the machine's sake: it may be the newest. */
export function newestSound(folder: string, log: Log): Result<BackupFile | null> {
  const inTheWay = inPlaceOfBackups(folder);
  if (inTheWay !== null)
    return failure('unavailable', `No backup can be looked for: ${inTheWay}, then start the program again.`, {
      folder,
      path: join(folder, 'backups'),
      reason: 'in-the-way',
    });
  for (const backup of listBackupFiles(folder)) {
    const examined = examineBackup(backup.file);
    if (examined.ok) return ok(backup);
    if (examined.error.code !== 'damaged') return examined;
    log.error(`The backup ${backup.id} is passed over: ${examined.error.message}`);
  }
  return ok(null);
}

/**
 * Puts the newest sound backup in the place of a damaged or missing user.db, or a new one where there is none, keeps
 * what stood there, and leaves a report. Fails with `unavailable`, changing nothing, where a backup cannot be read.
 * Throws what fs and SQLite throw.
 */
export function recoverUser(folder: string, cause: string, log: Log, now: Date): Result<RecoveryReport> {
  const backup = newestSound(folder, log);
  if (!backup.ok) return backup;
  const keep = keptNames(folder, now);
  const report: RecoveryReport = {
    at: now.toISOString(),
    cause,
    kept: keep.map(({ to }) => to),
    outcome: backup.value ? 'restored' : 'started-empty',
    restoredFrom: backup.value ? { id: backup.value.id, madeAt: backup.value.madeAt } : null,
  };
  log.error(
    `user.db is not usable: ${cause}. ${backup.value ? `The backup ${backup.value.id} takes its place.` : 'There is no sound backup, so a new one is made.'}`,
  );
  swapUserFile(folder, { next: makeNext(folder, backup.value?.file ?? null, now), keep, report });
  return ok(report);
}

/** Keeps copies of a sound user.db and its log as they were found, before what cannot be read of the log is left behind, and leaves a report. Throws what fs throws. */
export function keepAsFound(
  folder: string,
  outcome: 'changes-lost' | 'changed-outside',
  cause: string,
  now: Date,
): void {
  const keep = keptNames(folder, now);
  for (const { from, to } of keep) {
    copyFileSync(join(folder, from), join(folder, to));
    chmodSync(join(folder, to), ownFile);
  }
  syncFolder(folder);
  addReport(folder, { at: now.toISOString(), outcome, cause, restoredFrom: null, kept: keep.map(({ to }) => to) });
}
