import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { Log } from '../../log.ts';
import { meansDamage, storageFailure, unwritable } from '../faults.ts';
import { asUser, openHardened, type UserDatabase } from '../open.ts';
import { listBackupFiles } from './backup-files.ts';
import { examineUser } from './examine.ts';
import { markClosed, markOpen } from './exit-mark.ts';
import { migrateUser, newerThanProgram } from './migrate.ts';
import { makeNext, tidyFolder } from './next-file.ts';
import { takeOwnership } from './owner.ts';
import { keepAsFound, recoverUser } from './recover.ts';
import { addReport } from './recovery-reports.ts';
import { forgetSwap, swapUserFile } from './swap.ts';

export interface UserStore {
  readonly folder: string;
  /** The open database; another handle after `replace`. */
  readonly db: UserDatabase;
  /**
   * Puts a database made by `makeNext` in the place of the open one, and opens it. Fails with `unavailable`, the old
   * one open as before.
   */
  readonly replace: (next: string) => Result<null>;
  /** Closes the database, then frees the folder for others. */
  readonly close: () => void;
}

const silent: Log = { info: () => undefined, error: () => undefined };

function prepareFolder(folder: string): Result<null> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return ok(null);
  } catch (error) {
    return unwritable(error, `The folder ${folder}`, folder);
  }
}

/** Opens a file that has been examined. Throws what SQLite throws; then nothing is open. */
function openExamined(file: string): UserDatabase {
  const db = asUser(openHardened(file, { timeout: 5000, fileMustExist: true }));
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    if (db.pragma('application_id', { simple: true }) !== 0) db.pragma('application_id = 0');
    // What a killed program left in the log goes into the file now, so that it is not in doubt again.
    db.pragma('wal_checkpoint(TRUNCATE)');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Makes what is found in the place of user.db fit to be opened, and reports what had to be done for it. */
function settle(folder: string, file: string, log: Log, now: Date): Result<unknown> {
  const found = examineUser(file);
  switch (found.state) {
    case 'newer':
      return newerThanProgram(file, found.version);
    case 'damaged':
      return recoverUser(folder, found.cause, log, now);
    case 'absent':
      if (listBackupFiles(folder).length > 0) return recoverUser(folder, 'the file is missing', log, now);
      return ok(swapUserFile(folder, { next: makeNext(folder, null, now), keep: [], report: null }));
    case 'sound':
      if (found.trouble === 'changes-lost')
        keepAsFound(folder, 'changes-lost', 'the last changes in the log cannot be read', now);
      if (found.trouble === 'changed-outside')
        addReport(folder, {
          at: now.toISOString(),
          outcome: 'changed-outside',
          cause: 'the file is not as it was closed',
          restoredFrom: null,
          kept: [],
        });
      if (found.trouble === 'foreign-log') {
        keepAsFound(
          folder,
          'changed-outside',
          'a backup was put in the place of the file, beside the log of another',
          now,
        );
        for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true });
        return settle(folder, file, log, now);
      }
      return ok(null);
  }
}

function openOwned(folder: string, file: string, log: Log): Result<UserDatabase> {
  const now = new Date();
  let db: UserDatabase | undefined;
  try {
    tidyFolder(folder);
    const settled = settle(folder, file, log, now);
    if (!settled.ok) return settled;
    markOpen(file);
    db = openExamined(file);
    const migrated = migrateUser(db, file, now);
    if (migrated.ok) return ok(db);
    db.close();
    return migrated;
  } catch (error) {
    db?.close();
    if (meansDamage(error))
      return failure(
        'damaged',
        `${file} is damaged and could not be replaced. It is left as it is: move it away to start anew, or put a copy in its place.`,
        { file },
      );
    return storageFailure(error, `${file} cannot be opened`, { file });
  }
}

/** Closes, and notes the state in which the file was left; where that cannot be noted, the next start reads the file through. */
function closeWell(db: UserDatabase, file: string, log: Log): void {
  db.close();
  try {
    if (!existsSync(`${file}-wal`)) markClosed(file);
  } catch (error) {
    log.error('How user.db was closed could not be noted', error);
  }
}

/**
 * Takes the user folder and opens user.db in it, made, recovered or brought up to date. Fails with `unavailable` where
 * the machine does not allow it and `conflict` where another program has the folder or a newer one wrote the file; then
 * the file is as it was. A damaged file is kept, the newest sound backup takes its place, and a report is left.
 */
export function openUser(folder: string, log: Log = silent): Result<UserStore> {
  const prepared = prepareFolder(folder);
  if (!prepared.ok) return prepared;
  const ownership = takeOwnership(folder);
  if (!ownership.ok) return ownership;
  const file = path.join(folder, 'user.db');
  const opened = openOwned(folder, file, log);
  if (!opened.ok) {
    ownership.value.release();
    return opened;
  }
  let db = opened.value;
  return ok({
    folder,
    get db() {
      return db;
    },
    replace: (next) => {
      const [checkpoint] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      if (checkpoint?.busy !== 0)
        return failure('unavailable', 'user.db is being read, so nothing was changed. Try again.');
      db.close();
      try {
        swapUserFile(folder, { next, keep: [], report: null });
        return ok(null);
      } catch (error) {
        forgetSwap(folder);
        return storageFailure(error, 'The backup could not be put in place, and what was there before still is');
      } finally {
        markOpen(file);
        db = openExamined(file);
      }
    },
    close: () => {
      closeWell(db, file, log);
      ownership.value.release();
    },
  });
}
