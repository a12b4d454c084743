import { rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { meansDamage, unwritable } from '../faults.ts';
import { clearWay } from './in-the-way.ts';
import { makePrivate } from './private.ts';

export interface Ownership {
  /** Whether the program has been in this folder before: its lock lay there. */
  readonly before: boolean;
  /** Leaves the sign of that, once user.db stands in the folder. */
  readonly settled: () => void;
  readonly release: () => void;
}

function hold(file: string): Database.Database {
  makePrivate(file);
  const lock = new Database(file, { timeout: 250 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    // Held beyond the transaction, so that what is noted in the lock does not let another in. Not before it is taken: two that wait would
    // each keep what they have of it, and both be refused.
    lock.pragma('locking_mode = EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** A lock that says nothing of anything may be made again: SQLite reads it only after it has the lock of the system, so nobody holds a damaged one. */
function holdOrHeal(file: string): Database.Database {
  try {
    return hold(file);
  } catch (error) {
    if (!meansDamage(error)) throw error;
    rmSync(file);
    return hold(file);
  }
}

/** A full disk has no room for it: then the folder is only less well known. */
function noteSettled(lock: Database.Database): void {
  try {
    lock.pragma('user_version = 1');
    lock.exec('COMMIT');
  } catch {
    if (lock.inTransaction) lock.exec('ROLLBACK');
  }
  lock.exec('BEGIN EXCLUSIVE');
}

/**
 * Takes the user folder for this process, before anything in it is opened. The lock is SQLite's own on a file of
 * its own, so the system frees it when the process ends, however it ends. Fails with `conflict` while another has it.
 */
export function takeOwnership(folder: string): Result<Ownership> {
  const file = path.join(folder, 'owner.lock');
  try {
    const clear = clearWay(folder, (name) => name.startsWith('owner.lock'));
    if (!clear.ok) return clear;
    const held = holdOrHeal(file);
    const before = held.pragma('user_version', { simple: true }) === 1;
    return ok({
      before,
      settled: () => {
        if (!before) noteSettled(held);
      },
      release: () => {
        held.close();
      },
    });
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
      return failure(
        'conflict',
        `University Almanac is already open with ${folder}. Close it there first, or start with another --user-data folder.`,
        { folder, reason: 'in-use' },
      );
    }
    return unwritable(error, file, folder);
  }
}
