import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { unkeptReasons, type BackupOrigin, type Unkept } from '../../../shared/contract/backups.ts';
import { failure, ok, type CallError, type Result } from '../../../shared/result.ts';
import type { Log } from '../../log.ts';
import { newestUserVersion } from '../migrations/migrations.ts';
import { asUser, openHardened, type UserDatabase } from '../open.ts';
import { writeBackup } from './backup-files.ts';
import { hasLogOfAnother } from './examine.ts';
import { isBrokenLink, isNoFile } from './in-the-way.ts';
import { newerThanProgram } from './migrate.ts';
import { applyMigrations } from './next-file.ts';
import { ownFolder } from './private.ts';
import { newestSound } from './recover.ts';
import { addReport } from './recovery-reports.ts';
import { unsoundness } from './soundness.ts';

/** Where the header says how the file is written: as a log, which a database in memory cannot have, or not (sqlite.org/fileformat.html §1.3.3). */
const header = { writeVersionAt: 18, readVersionAt: 19, rollback: 1 } as const;

/** Returns a database in memory with the content of a file, or an empty one of the newest version. Throws what SQLite throws. */
export function inMemory(content: Buffer | null): UserDatabase {
  content?.fill(header.rollback, header.writeVersionAt, header.readVersionAt + 1);
  const db = openHardened(content ?? ':memory:', {});
  db.pragma('foreign_keys = ON');
  applyMigrations(db);
  return asUser(db);
}

/** Returns the refusal of a write while nothing is kept. */
export function notKept({ reason, rescued, folder }: Unkept, cause: string): Result<never> {
  const taken = reason === 'taken-away';
  const saved = rescued
    ? ` What you keep was saved as the backup ${rescued.id}; start the program again and bring it back in Settings.`
    : ' Take what you need along as files, then start the program again.';
  return failure('unavailable', `This was not kept: ${cause}.${taken ? saved : ''}`, { reason, folder });
}

/** Saves what an open user.db holds as a backup, in the folder made again where it is gone. Returns null where that cannot be done now. */
export function rescue(db: UserDatabase, folder: string, cause: string, now: Date): BackupOrigin | null {
  try {
    mkdirSync(folder, { recursive: true, mode: ownFolder });
    const written = writeBackup(db, folder, 'rescued', now);
    if (!written.ok) return null;
    const { id, madeAt } = written.value;
    addReport(folder, {
      at: now.toISOString(),
      outcome: 'taken-away',
      cause,
      restoredFrom: null,
      kept: [join('backups', `${id}.db`)],
    });
    return { id, madeAt };
  } catch {
    return null;
  }
}

/** The content of a database and its log, where that is its own, read without a trace beside them. Throws what fs and SQLite throw. */
function contentOf(file: string): Buffer {
  const log = `${file}-wal`;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0 || hasLogOfAnother(file)) return readFileSync(file);
  const aside = mkdtempSync(join(tmpdir(), 'almanac-read-'));
  try {
    const copy = join(aside, 'user.db');
    copyFileSync(file, copy);
    copyFileSync(log, `${copy}-wal`);
    const db: Database.Database = openHardened(copy, { fileMustExist: true });
    try {
      return db.serialize();
    } finally {
      db.close();
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What can be shown where nothing can be kept: user.db, the newest sound backup, or nothing. */
function readable(folder: string, log: Log): Result<{ readonly db: UserDatabase; readonly shown: Unkept['shown'] }> {
  const file = join(folder, 'user.db');
  if (!isBrokenLink(file) && !isNoFile(file) && statSync(file, { throwIfNoEntry: false })) {
    const content = contentOf(file);
    try {
      const version = content.length < 64 ? 0 : content.readUInt32BE(60);
      if (version > newestUserVersion && version % 10 === 0 && version < 1_000_000)
        return newerThanProgram(file, version);
      const db = inMemory(content);
      if (unsoundness(db) === null) return ok({ db, shown: 'kept' });
      db.close();
    } catch (error) {
      log.error('user.db is passed over, since it cannot be read', error);
    }
  }
  const backup = newestSound(folder, log);
  if (!backup.ok) return backup;
  return ok(
    backup.value
      ? { db: inMemory(readFileSync(backup.value.file)), shown: 'backup' }
      : { db: inMemory(null), shown: 'empty' },
  );
}

const reasons: readonly string[] = unkeptReasons.filter((reason) => reason !== 'taken-away');

/** Whether a start that was refused can go on with what can be read. */
export function mayReadOnly({ code, details }: CallError): boolean {
  return code === 'unavailable' && reasons.includes(String(details?.['reason']));
}

/**
 * Opens what can be read of a user folder in which nothing can be written, in memory. Returns the database and why nothing is
 * kept; `refused`, the reason for it, where user.db is there and cannot be read: showing something else would hide it.
 */
export function readOnly(
  folder: string,
  refused: CallError,
  log: Log,
): Result<{ readonly db: UserDatabase; readonly unkept: Unkept }> {
  const reason = String(refused.details?.['reason']) as Unkept['reason'];
  try {
    const found = readable(folder, log);
    if (!found.ok) return found;
    const path = refused.details?.['path'];
    return ok({
      db: found.value.db,
      unkept: {
        reason,
        folder,
        ...(typeof path === 'string' ? { path } : {}),
        rescued: null,
        shown: found.value.shown,
      },
    });
  } catch (error) {
    log.error('What is kept cannot be read', error);
    return { ok: false, error: refused };
  }
}
