import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { BackupReason } from '../../../shared/contract/backups.ts';
import { meansDamage, storageFailure } from '../faults.ts';
import { asUser, openHardened, type UserDatabase } from '../open.ts';
import { discard, moveOver, stampOf } from './files.ts';
import { checkpoint } from './ground.ts';
import { inPlaceOfBackups, isNoFile } from './in-the-way.ts';
import { isOfDays, lastMadeFirst, nameOfBackup, staying, type BackupName } from './kept-backups.ts';
import { makePrivate, ownFolder } from './private.ts';
import { countContent, unsoundness, unsoundnessOfCopy } from './soundness.ts';

/** Marks a file as a backup ("ALMB" in the header), so that one put in the place of user.db by hand is known as such. */
export const backupApplicationId = 0x414c4d42;

export interface BackupFile extends BackupName {
  readonly file: string;
}

const folderOf = (userFolder: string): string => join(userFolder, 'backups');

/** Returns the backups in the user folder, the last made first; an empty list where there are none. Throws what fs throws. */
export function listBackupFiles(userFolder: string): readonly BackupFile[] {
  const folder = folderOf(userFolder);
  if (inPlaceOfBackups(userFolder) !== null || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.db') && !entry.isDirectory() && !isNoFile(join(folder, entry.name)))
    .flatMap(({ name }) => {
      const said = nameOfBackup(name.slice(0, -3));
      return said ? [{ ...said, file: join(folder, name) }] : [];
    })
    .toSorted(lastMadeFirst);
}

/** Runs a reading on a backup, which stays as it is. Throws what SQLite throws. */
export function readBackup<Answer>(file: string, read: (db: UserDatabase) => Answer): Answer {
  const db = asUser(openHardened(file, { readonly: true, fileMustExist: true }));
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** Whether a backup can be restored: `damaged` where its content is not sound, `unavailable` where the machine cannot read it. */
export function examineBackup(file: string): Result<null> {
  try {
    const wrong = statSync(file).size === 0 ? 'it is empty' : readBackup(file, unsoundness);
    return wrong === null
      ? ok(null)
      : failure('damaged', `The backup ${file} is damaged: ${wrong}. Choose another.`, { file });
  } catch (error) {
    if (meansDamage(error)) return failure('damaged', `The backup ${file} is damaged. Choose another.`, { file });
    return storageFailure(error, `The backup ${file} cannot be read`, { file });
  }
}

/** The counters in the header that a copy changes though nothing else does: sqlite.org/fileformat.html §1.3. */
const counters = [
  [24, 28],
  [40, 44],
  [92, 100],
] as const;

function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  for (const [from, to] of counters) if (to <= bytes.length) bytes.fill(0, from, to);
  return bytes;
}

/** Whether a backup holds this content; of one that cannot be read, as behind a link to a drive that is not there, nobody can say so. */
function hasContent(file: string, content: Buffer): boolean {
  try {
    return contentOf(file).equals(content);
  } catch {
    return false;
  }
}

/** Names tell the clock's word and never repeat; where the clock does not come after all that are there, a number tells the order. */
function nextId(existing: readonly BackupFile[], reason: BackupReason, now: Date): string {
  const turn = Math.max(0, ...existing.map((each) => each.turn));
  const inOrder = turn === 0 && existing.every(({ madeAt }) => Date.parse(madeAt) < now.getTime());
  return `${stampOf(now)}-${reason}${inOrder ? '' : `-${turn + 1}`}`;
}

/** Removes the full backups that need not stay, and all empty ones but the newest; one that cannot be read counts as full. */
function rotate(userFolder: string, kept: readonly string[]): void {
  const isEmpty = ({ file }: BackupFile): boolean => {
    try {
      return readBackup(file, countContent) === 0;
    } catch {
      return false;
    }
  };
  const all = listBackupFiles(userFolder).map((backup) => ({ ...backup, empty: isEmpty(backup) }));
  const full = all.filter(({ empty }) => !empty);
  const stay = staying(full);
  const old = [...full.filter((each) => !stay.has(each)), ...all.filter(({ empty }) => empty).slice(1)];
  for (const { id, file } of old) if (!kept.includes(id)) discard(file);
}

/**
 * Writes a copy of user.db by SQLite's own means, reads it through, and only then lets it push out an older one; `kept`
 * are never pushed out. Returns the backup, or the newest one where nothing has changed since. Fails with `damaged`
 * where the copy is not sound and `unavailable` where it cannot be written; then the backups are as they were.
 */
export function writeBackup(
  db: UserDatabase,
  userFolder: string,
  reason: BackupReason,
  now: Date,
  kept: readonly string[] = [],
): Result<BackupFile> {
  const folder = folderOf(userFolder);
  const part = join(folder, 'backup.part');
  const inTheWay = inPlaceOfBackups(userFolder);
  if (inTheWay !== null)
    return failure('unavailable', `No backup could be written: ${inTheWay}, then try again.`, { reason: 'in-the-way' });
  try {
    mkdirSync(folder, { recursive: true, mode: ownFolder });
    rmSync(part, { force: true });
    makePrivate(part);
    // After this the log begins again, so that whatever is later lost of it is newer than this backup.
    checkpoint(db);
    db.prepare('VACUUM INTO ?').run(part);
    const copy = openHardened(part, { fileMustExist: true });
    let wrong: string | null;
    try {
      copy.pragma(`application_id = ${backupApplicationId}`);
      wrong = unsoundnessOfCopy(copy, db);
    } finally {
      copy.close();
    }
    if (wrong !== null) {
      rmSync(part, { force: true });
      return failure(
        'damaged',
        `The copy of user.db is not sound (${wrong}), so it was not kept; the earlier backups are as they were. Check the disk, then start the program again.`,
      );
    }
    const existing = listBackupFiles(userFolder);
    const content = contentOf(part);
    const [newest, ...equal] = existing.filter(({ file }) => hasContent(file, content));
    // One of a day is not to go with those made for packs: it is written again as what it is.
    if (newest && newest === existing[0] && (isOfDays(newest) || !isOfDays({ reason }))) {
      rmSync(part, { force: true });
      return ok(newest);
    }
    const id = nextId(existing, reason, now);
    moveOver(part, join(folder, `${id}.db`));
    const [made] = listBackupFiles(userFolder);
    if (made?.id !== id) throw new Error(`the backup ${id} is not where it was written`);
    // An older one of the same state has nothing to add: going back and forth pushes no other state out.
    for (const older of [newest, ...equal])
      if (older && isOfDays(older) === isOfDays(made) && !kept.includes(older.id)) discard(older.file);
    rotate(userFolder, [...kept, id]);
    return ok(made);
  } catch (error) {
    discard(part);
    if (meansDamage(error))
      return failure(
        'damaged',
        'user.db could not be copied, since a part of it cannot be read; the earlier backups are as they were. Start the program again: it then restores the newest.',
      );
    return storageFailure(error, 'No backup could be written', { file: part });
  }
}
