import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { newestUserVersion } from '../migrations/migrations.ts';
import { openHardened, readHeader, type UserDatabase } from '../open.ts';
import { migrateUser, newerThanProgram } from './migrate.ts';
import { takeOwnership } from './owner.ts';

export interface UserStore {
  readonly db: UserDatabase;
  /** Closes the database, then frees the folder for others. */
  readonly close: () => void;
}

function prepareFolder(folder: string): Result<null> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return ok(null);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return failure('unavailable', `The folder ${folder} cannot be written (${code}). Make it writable, or choose another with --user-data.`, { folder });
  }
}

function isDamage(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

function openOwned(file: string): Result<UserDatabase> {
  const damaged = () => failure('damaged', `${file} is damaged. It is left as it is: move it away to start anew, or put a copy in its place.`, { file });
  if (existsSync(file) && statSync(file).size > 0) {
    const header = readHeader(file);
    if (!header.isSqlite) return damaged();
    if (header.userVersion > newestUserVersion) return newerThanProgram(file, header.userVersion);
  }
  let db: UserDatabase | undefined;
  try {
    db = openHardened(file, { timeout: 5000 });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    const migrated = migrateUser(db, file);
    if (migrated.ok) return ok(db);
    db.close();
    return migrated;
  } catch (error) {
    db?.close();
    if (isDamage(error)) return damaged();
    return failure('unavailable', `${file} cannot be opened (${(error as Error).message}). Check the disk and the folder's permissions.`, { file });
  }
}

/**
 * Takes the user folder and opens user.db in it, made or brought up to date. Fails with `unavailable` where the
 * folder cannot be written, `conflict` where another program has it or a newer one wrote it, `damaged` where the
 * file is no database; a file that is refused is left untouched.
 */
export function openUser(folder: string): Result<UserStore> {
  const prepared = prepareFolder(folder);
  if (!prepared.ok) return prepared;
  const ownership = takeOwnership(folder);
  if (!ownership.ok) return ownership;
  const opened = openOwned(path.join(folder, 'user.db'));
  if (!opened.ok) {
    ownership.value.release();
    return opened;
  }
  const db = opened.value;
  return ok({ db, close: () => { db.close(); ownership.value.release(); } });
}
