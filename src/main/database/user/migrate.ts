import { rmSync } from 'node:fs';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { migrations, newestUserVersion } from '../migrations/migrations.ts';
import { openHardened, type UserDatabase } from '../open.ts';

/** Writes a copy of user.db by SQLite's own means and reads it through. Returns false where the copy is not sound. */
function backUpBefore(db: UserDatabase, target: string): boolean {
  rmSync(target, { force: true });
  db.prepare('VACUUM INTO ?').run(target);
  const copy = openHardened(target, { readonly: true });
  try {
    return copy.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    copy.close();
  }
}

/**
 * Brings user.db to the newest version, each step whole or not at all, after a verified copy beside it.
 * Fails with `conflict`, changing nothing, where a newer program wrote it, and with `unavailable` where the copy fails.
 */
export function migrateUser(db: UserDatabase, file: string): Result<{ readonly from: number; readonly to: number }> {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from > newestUserVersion) return newerThanProgram(file, from);
  const pending = migrations.filter(({ version }) => version > from);
  if (pending.length > 0 && from > 0 && !backUpBefore(db, `${file}.before-${newestUserVersion}`)) {
    return failure('unavailable', `The copy of ${file} made before the update is not sound, so nothing was changed. Check the disk, then start again.`, { file });
  }
  for (const { version, sql } of pending) {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
  return ok({ from, to: newestUserVersion });
}

/** Returns the refusal of a file that a newer program wrote. */
export function newerThanProgram(file: string, version: number): Result<never> {
  return failure('conflict', `${file} was written by a newer University Almanac (version ${version}, this one knows ${newestUserVersion}). It is left as it is: install the newer program.`, { file, reason: 'newer' });
}
