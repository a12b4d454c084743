import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Unkept } from '../../../shared/contract/backups.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { Log } from '../../log.ts';
import { meansDamage, storageFailure, unwritable } from '../faults.ts';
import { asUser, openHardened, type UserDatabase } from '../open.ts';
import { listBackupFiles } from './backup-files.ts';
import { eraseFolder, finishErasure } from './erase.ts';
import { examineUser } from './examine.ts';
import { markClosed, markOpen } from './exit-mark.ts';
import { checkpoint, standOn } from './ground.ts';
import { clearWay } from './in-the-way.ts';
import { migrateUser, newerThanProgram } from './migrate.ts';
import { allInFile, isLogNumber } from './log-number.ts';
import { makeNext, tidyFolder } from './next-file.ts';
import { forgetPair, hasPair, notePair } from './open-mark.ts';
import { takeOwnership, type Ownership } from './owner.ts';
import { keepPrivate, ownFolder } from './private.ts';
import { keepAsFound, recoverUser } from './recover.ts';
import { addReport, lastReport } from './recovery-reports.ts';
import { dropForeignParts } from './soundness.ts';
import { forgetSwap, swapUserFile } from './swap.ts';
import { inMemory, mayReadOnly, notKept, readOnly, rescue } from './unkept.ts';

export interface UserStore {
  readonly folder: string;
  /** The open database; another handle after `replace`. */
  readonly db: UserDatabase;
  /**
   * Puts a database made by `makeNext` in the place of the open one, and opens it. Fails with `unavailable`, the old
   * one open as before.
   */
  readonly replace: (next: string) => Result<null>;
  /** Puts an empty database in the place of the open one and removes every copy of what was kept. Fails with `unavailable`; the next start finishes it then. */
  readonly erase: (now: Date) => Result<null>;
  /**
   * Whether what is written is kept: asked before each write and before it is acknowledged. `unavailable` once user.db, its log or the
   * lock is not the file that was opened; what stood in it is then saved as a backup, and shown from memory.
   */
  readonly keeps: () => Result<null>;
  /** Why nothing is kept; null while all is. */
  readonly unkept: () => Unkept | null;
  /** Closes the database, then frees the folder for others. */
  readonly close: () => void;
}

/** What people keep is far smaller; what packs add is not needed for rescue. */
const cacheKilobytes = 32_768;
/** A log of this size goes into the file, in bytes. */
const largestLog = 4 * 1024 * 1024;

const silent: Log = { info: () => undefined, error: () => undefined };

function prepareFolder(folder: string): Result<null> {
  try {
    mkdirSync(folder, { recursive: true, mode: ownFolder });
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
    dropForeignParts(db);
    if (!isLogNumber(db.pragma('application_id', { simple: true }) as number)) db.pragma('application_id = 0');
    // What a killed program left in the log goes into the file now, so that it is not in doubt again.
    db.pragma('wal_checkpoint(TRUNCATE)');
    allInFile(db);
    // Only `checkpoint` writes into user.db, so that a write by another hand is seen.
    db.pragma('wal_autocheckpoint = 0');
    // Read through into the cache: what stood in it can still be saved when another program writes over the file.
    db.pragma(`cache_size = -${cacheKilobytes}`);
    if (statSync(file).size <= cacheKilobytes * 1024) db.serialize();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What is told of a log that does not belong to the file beside it. */
const logsOfAnother = {
  'foreign-log': {
    outcome: 'changed-outside',
    cause: 'another file was put in the place of user.db, beside the log of the former one',
  },
  'later-log': {
    outcome: 'changes-lost',
    cause:
      'the log goes on from another state of user.db, as where the folder was copied a file at a time while the program ran',
  },
} as const;

/** Makes what is found in the place of user.db fit to be opened, and reports what had to be done for it. */
function settle(folder: string, file: string, before: boolean, log: Log, now: Date): Result<unknown> {
  const traces = before || existsSync(`${file}.exit`) || hasPair(file) || lastReport(folder) !== null;
  const found = examineUser(file);
  switch (found.state) {
    case 'newer':
      return newerThanProgram(file, found.version);
    case 'damaged':
      return recoverUser(folder, found.cause, log, now);
    case 'absent':
      if (traces || listBackupFiles(folder).length > 0) return recoverUser(folder, 'the file is missing', log, now);
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
      if (found.trouble === 'foreign-log' || found.trouble === 'later-log') {
        const { outcome, cause } = logsOfAnother[found.trouble];
        keepAsFound(folder, outcome, cause, now);
        for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true });
        return settle(folder, file, before, log, now);
      }
      return ok(null);
  }
}

function openOwned(folder: string, file: string, before: boolean, log: Log): Result<UserDatabase> {
  const now = new Date();
  let db: UserDatabase | undefined;
  try {
    const clear = clearWay(folder);
    if (!clear.ok) return clear;
    tidyFolder(folder);
    finishErasure(folder, now);
    const settled = settle(folder, file, before, log, now);
    if (!settled.ok) return settled;
    markOpen(file);
    db = openExamined(file);
    const migrated = migrateUser(db, file, now);
    if (migrated.ok) {
      notePair(file);
      return ok(db);
    }
    db.close();
    return migrated;
  } catch (error) {
    db?.close();
    if (meansDamage(error))
      return failure(
        'damaged',
        `${file} is damaged and could not be replaced. It is left as it is: move it away to start with nothing, or put a copy in its place.`,
        { file },
      );
    const { path: at = file } = error as NodeJS.ErrnoException;
    return storageFailure(error, `${at} cannot be opened`, { file }, 'start the program again');
  }
}

/** Closes, and notes the state in which the file was left; where that cannot be noted, the next start reads the file through. */
function closeWell(db: UserDatabase, file: string, log: Log): void {
  db.close();
  try {
    if (existsSync(`${file}-wal`)) return;
    markClosed(file);
    forgetPair(file);
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
  // Only now: what another program has open is not even looked at.
  try {
    keepPrivate(folder);
  } catch (error) {
    ownership.value.release();
    return unwritable(error, `The folder ${folder}`, folder);
  }
  const opened = openOwned(folder, path.join(folder, 'user.db'), ownership.value.before, log);
  if (!opened.ok) {
    ownership.value.release();
    return opened;
  }
  ownership.value.settled();
  return ok(storeOn(folder, opened.value, ownership.value, log));
}

/** As `openUser`; where nothing can be written, what is kept is opened in memory to be read, and every write is refused. */
export function openUserOrRead(folder: string, log: Log = silent): Result<UserStore> {
  const opened = openUser(folder, log);
  if (opened.ok || !mayReadOnly(opened.error)) return opened;
  const read = readOnly(folder, opened.error, log);
  if (!read.ok) return read;
  const { db, unkept } = read.value;
  log.error(`Nothing can be kept: ${opened.error.message}`);
  const refusal = failure(opened.error.code, opened.error.message, opened.error.details);
  return ok({
    folder,
    db,
    replace: () => refusal,
    erase: () => refusal,
    keeps: () => refusal,
    unkept: () => unkept,
    close: () => {
      db.close();
    },
  });
}

/** The store of a folder that is held and a database that is open in it. */
function storeOn(folder: string, opened: UserDatabase, ownership: Ownership, log: Log): UserStore {
  const file = path.join(folder, 'user.db');
  let db = opened;
  let ground = standOn(folder, db);
  let lost: { readonly unkept: Unkept; readonly cause: string } | null = null;

  /** From here on what was kept is shown from memory: what is written into a file that nobody finds is lost. */
  const leave = (found: string): void => {
    const cause = `${found} (${folder})`;
    log.error(`user.db was taken away: ${cause}`);
    const memory = inMemory(db.serialize());
    // Closed at once, as long as the log in its place is its own: closing takes the log away.
    db.close();
    db = memory;
    const rescued = rescue(db, folder, cause, new Date());
    lost = { cause, unkept: { reason: 'taken-away', folder, rescued, shown: 'kept' } };
  };
  return {
    folder,
    get db() {
      return db;
    },
    replace: (next) => {
      if (lost) return notKept(lost.unkept, lost.cause);
      if (!checkpoint(db)) return failure('unavailable', 'user.db is being read, so nothing was changed. Try again.');
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
        notePair(file);
        ground = standOn(folder, db);
      }
    },
    erase: (now) => {
      if (lost) return notKept(lost.unkept, lost.cause);
      db.close();
      try {
        eraseFolder(folder, now);
        return ok(null);
      } catch (error) {
        return storageFailure(
          error,
          'Not everything could be erased; what is left goes at the next start of the program',
        );
      } finally {
        markOpen(file);
        db = openExamined(file);
        notePair(file);
        ground = standOn(folder, db);
      }
    },
    keeps: () => {
      if (lost) {
        const { unkept, cause } = lost;
        if (!unkept.rescued) lost = { cause, unkept: { ...unkept, rescued: rescue(db, folder, cause, new Date()) } };
        return notKept(unkept, cause);
      }
      const found = ground.changed();
      if (found !== null) {
        leave(found);
        return lost ? notKept((lost as { unkept: Unkept }).unkept, found) : failure('unavailable', found);
      }
      if (ground.logSize() > largestLog) checkpoint(db);
      return ok(null);
    },
    unkept: () => lost?.unkept ?? null,
    close: () => {
      if (!db.open) return;
      const found = lost ? null : ground.changed();
      if (found !== null) leave(found);
      if (lost) db.close();
      else closeWell(db, file, log);
      ownership.release();
    },
  };
}
