import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { Backup, FailedBackup } from '../../shared/contract/backups.ts';
import type { Output } from '../../shared/contract/index.ts';
import { storageReasonIn } from '../../shared/domain/storage-reasons.ts';
import { readHeader } from '../database/open.ts';
import { storageFailure, storageReason, withFolder } from '../database/faults.ts';
import { newestUserVersion } from '../database/migrations/migrations.ts';
import {
  examineBackup,
  listBackupFiles,
  readBackup,
  writeBackup,
  type BackupFile,
} from '../database/user/backup-files.ts';
import { inPlaceOfBackups } from '../database/user/in-the-way.ts';
import { isOfDays } from '../database/user/kept-backups.ts';
import { newerThanProgram } from '../database/user/migrate.ts';
import { makeNext } from '../database/user/next-file.ts';
import type { UserStore } from '../database/user/open-user.ts';
import { readSettings, writeSettings } from '../database/user/settings.ts';
import { countContent } from '../database/user/soundness.ts';
import type { Log } from '../log.ts';

function describe({ id, madeAt, reason, file }: BackupFile): Backup {
  let holds: Backup['holds'] = null;
  let bytes = 0;
  try {
    bytes = statSync(file).size;
    holds = readBackup(file, (db) => ({
      schools: db.prepare('SELECT count(DISTINCT slug) FROM bookmark').pluck().get() as number,
      notes: db.prepare('SELECT count(*) FROM note').pluck().get() as number,
    }));
  } catch {
    // Said by `holds` being null: the person chooses another.
  }
  return { id, madeAt, reason, bytes, holds };
}

/** Returns the backups, newest first; a file's size is in bytes. Throws what fs throws. */
export function listBackups(store: UserStore): { readonly rows: Backup[]; readonly folder: string } {
  return { rows: listBackupFiles(store.folder).map(describe), folder: join(store.folder, 'backups') };
}

/**
 * Returns the backups, and why the last one that was due could not be made; `unavailable` where something else stands in the place of their
 * folder. Throws what fs throws.
 */
export function askedBackups(store: UserStore, failed: FailedBackup | null): Result<Output<'backups.list'>> {
  const inTheWay = inPlaceOfBackups(store.folder);
  if (inTheWay !== null)
    return failure('unavailable', `The backups cannot be read: ${inTheWay}, then try again.`, { reason: 'in-the-way' });
  return ok({ ...listBackups(store), failed });
}

/** Makes a backup now; `made` is false where the newest one holds the same. Fails with `damaged` or `unavailable` as `writeBackup` does. */
export function createBackup(store: UserStore, now: Date): Result<{ id: string; made: boolean }> {
  const before = listBackupFiles(store.folder)[0]?.id;
  const written = writeBackup(store.db, store.folder, 'asked', now);
  return written.ok ? ok({ id: written.value.id, made: written.value.id !== before }) : written;
}

/** A backup is due on another day than that of the newest, and where that one is of a time still to come: the clock was wrong then or is now. */
function isDue(store: UserStore, now: Date): boolean {
  const newest = listBackupFiles(store.folder).find(isOfDays);
  if (!newest) return countContent(store.db) > 0;
  return newest.madeAt.slice(0, 10) !== now.toISOString().slice(0, 10) || Date.parse(newest.madeAt) > now.getTime();
}

/**
 * Makes the backup of the day where it is due: at a start, and while the program runs. Returns null where it is there, `not-due`
 * where today has one already, else why it could not be made; a failure stops nothing.
 */
export function backUpWhenDue(store: UserStore, log: Log, now: Date): FailedBackup | 'not-due' | null {
  try {
    if (!isDue(store, now)) return 'not-due';
    const written = writeBackup(store.db, store.folder, 'start', now);
    if (written.ok) return null;
    log.error(`The backup of the day could not be made: ${written.error.message}`);
    return { message: written.error.message, reason: storageReasonIn(written.error.details) };
  } catch (error) {
    log.error('The backup of the day could not be made', error);
    return {
      message: 'The folder of the backups cannot be read. Check its permissions.',
      reason: storageReasonIn({ reason: storageReason(error) }),
    };
  }
}

/**
 * Puts a backup in the place of user.db, after a backup of what stands there now. Returns the id of that one. Fails with
 * `not-found`, `damaged` (the backup), `conflict` (a newer program wrote it) or `unavailable`; then nothing has changed.
 */
export function restoreBackup(store: UserStore, id: string, now: Date): Result<{ undo: string }> {
  const wanted = listBackupFiles(store.folder).find((backup) => backup.id === id);
  if (!wanted)
    return failure('not-found', `There is no backup ${id}; it may have been pushed out by newer ones.`, { id });
  try {
    const { isSqlite, userVersion } = readHeader(wanted.file);
    if (isSqlite && userVersion > newestUserVersion) return newerThanProgram(wanted.file, userVersion);
  } catch (error) {
    return storageFailure(error, `The backup ${wanted.file} cannot be read`, { file: wanted.file });
  }
  const examined = examineBackup(wanted.file);
  if (!examined.ok) return examined;
  const undo = writeBackup(store.db, store.folder, 'restore', now, [id]);
  if (!undo.ok) return undo;
  let next: string;
  try {
    next = makeNext(store.folder, wanted.file, now);
  } catch (error) {
    return storageFailure(error, 'The backup could not be put in place, and what was there before still is');
  }
  const replaced = store.replace(next);
  if (replaced.ok) return ok({ undo: undo.value.id });
  rmSync(join(store.folder, next), { force: true });
  return replaced;
}

/** Returns what the work on the backups returns, or `unavailable` for what fs throws in it. */
export function inBackups<Value>(work: () => Result<Value>): Result<Value> {
  return withFolder('The folder of the backups cannot be used', work);
}

/** Erases what is kept and every copy of it but the settings; tells `replaced`. Fails with `unavailable`; the next start finishes it then. */
export function eraseAndTell(store: UserStore, now: Date, replaced: () => void): Result<{ erased: true }> {
  const kept = readSettings(store.db);
  const erased = store.erase(now);
  if (!erased.ok) return erased;
  writeSettings(store.db, kept);
  replaced();
  return ok({ erased: true });
}

/** As `restoreBackup`; tells `replaced` when another user.db has taken the place of the one that was open. */
export function restoreAndTell(
  store: UserStore,
  id: string,
  now: Date,
  replaced: () => void,
): Result<{ undo: string }> {
  const restored = inBackups(() => restoreBackup(store, id, now));
  if (restored.ok) replaced();
  return restored;
}
