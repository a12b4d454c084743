import path from 'node:path';
import Database from 'better-sqlite3';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { unwritable } from '../faults.ts';

export interface Ownership {
  readonly release: () => void;
}

/**
 * Takes the user folder for this process, before anything in it is opened. The lock is SQLite's own on a file of
 * its own, so the system frees it when the process ends, however it ends. Fails with `conflict` while another has it.
 */
export function takeOwnership(folder: string): Result<Ownership> {
  const file = path.join(folder, 'owner.lock');
  let lock: Database.Database | undefined;
  try {
    lock = new Database(file, { timeout: 250 });
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    const held = lock;
    return ok({
      release: () => {
        held.close();
      },
    });
  } catch (error) {
    lock?.close();
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
