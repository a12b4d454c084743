import { dirname } from 'node:path';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { asUser } from '../open.ts';
import { newestUserVersion } from '../migrations/migrations.ts';
import type Database from 'better-sqlite3';
import { writeBackup } from './backup-files.ts';
import { applyMigrations } from './next-file.ts';

/**
 * Brings user.db to the newest version, each step whole or not at all, after a verified backup. Fails with `conflict`
 * where a newer program wrote it, and with `unavailable` where the backup fails; then nothing was changed.
 */
export function migrateUser(
  db: Database.Database,
  file: string,
  now = new Date(),
): Result<{ readonly from: number; readonly to: number }> {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from > newestUserVersion) return newerThanProgram(file, from);
  if (from > 0 && from < newestUserVersion) {
    const backup = writeBackup(asUser(db), dirname(file), 'migration', now);
    if (!backup.ok)
      return failure(
        'unavailable',
        `${file} was not brought up to date, since no backup could be made first: ${backup.error.message}`,
        { ...backup.error.details, file },
      );
  }
  applyMigrations(db);
  return ok({ from, to: newestUserVersion });
}

/** Returns the refusal of a file that a newer program wrote. */
export function newerThanProgram(file: string, version: number): Result<never> {
  return failure(
    'conflict',
    `${file} was written by a newer University Almanac (version ${version}, this one knows ${newestUserVersion}). It is left as it is: install the newer program.`,
    { file, reason: 'newer' },
  );
}
