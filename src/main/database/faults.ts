import { existsSync, lstatSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MachineReason } from '../../shared/domain/storage-reasons.ts';
import { failure, type Result } from '../../shared/result.ts';

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** What SQLite says when the machine, not the file, is at fault; whatever else it says of a file is about its content. */
const machineFaults = [
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_PERM',
  'SQLITE_AUTH',
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_NOMEM',
  'SQLITE_PROTOCOL',
  'SQLITE_NOLFS',
  'SQLITE_INTERRUPT',
];

/** Whether an error of our own fixed statements on a database file means that its content is damaged. */
export function meansDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('SQLITE_') && !machineFaults.some((fault) => code.startsWith(fault));
}

/** Why something cannot be written: the machine, or a file in the place of a folder. */
type WriteFault = MachineReason | 'in-the-way';

/** Returns why storage failed: `disk-full`, `no-permission`, `read-only`, `in-the-way` or `storage`, for whatever fs or SQLite threw. */
export function storageReason(error: unknown): WriteFault {
  const code = codeOf(error);
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'in-the-way';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (code === 'EROFS' || code.startsWith('SQLITE_READONLY')) return 'read-only';
  if (code === 'EACCES' || code === 'EPERM' || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM'))
    return 'no-permission';
  return 'storage';
}

/** What SQLite needs beside a file that is opened: its log and the index of it. */
const leastRoom = 64 * 1024;

/** As `storageReason`, of a file or folder: where a disk is full, SQLite says of its own files beside a database only that they cannot be made. */
function storageReasonAt(error: unknown, place: string | undefined): WriteFault {
  const reason = storageReason(error);
  if (reason !== 'storage' || place === undefined || !codeOf(error).startsWith('SQLITE_IOERR')) return reason;
  try {
    const { bavail, bsize } = statfsSync(existsSync(place) ? place : dirname(place));
    return bavail * bsize < leastRoom ? 'disk-full' : reason;
  } catch {
    return reason;
  }
}

const remedies: Readonly<Record<WriteFault, string>> = {
  'disk-full': 'The disk is full: free some space',
  'no-permission': 'Check the permissions of the file and its folder',
  'read-only': 'Make the folder writable',
  'in-the-way': 'A file lies where a folder belongs: move it away',
  storage: 'Check the disk',
};

/** What stands where a file belongs and is none, or beside it from another program, and what to do; null where all is in its place. */
function standsWrong(file: string, word: string): { readonly path: string; readonly remedy: string } | null {
  const journal = `${file}-journal`;
  if (word === 'SQLITE_READONLY_ROLLBACK')
    return {
      path: journal,
      remedy: `Another program left ${journal} in the middle of a change. Open the file once with that program, or move ${journal} away`,
    };
  try {
    const link = lstatSync(file);
    if (link.isSymbolicLink() && !existsSync(file))
      return {
        path: file,
        remedy: `${file} is a link to a file that is not there: connect the drive it leads to`,
      };
    return statSync(file).isDirectory()
      ? { path: file, remedy: `${file} is a folder, where a file belongs: move it away` }
      : null;
  } catch {
    return null;
  }
}

/** Returns `unavailable` for a failure of storage: what was being done, the system's word, and what to do before `again`. Nothing of the person's is lost by it. */
export function storageFailure(
  error: unknown,
  doing: string,
  details: Readonly<Record<string, unknown>> = {},
  again: 'try again' | 'start the program again' = 'try again',
): Result<never> {
  const place = details['file'] ?? details['folder'];
  const reason = storageReasonAt(error, typeof place === 'string' ? place : undefined);
  const word = codeOf(error) || (error instanceof Error ? error.message : String(error));
  const wrong = typeof details['file'] === 'string' ? standsWrong(details['file'], word) : null;
  return failure(
    'unavailable',
    `${doing} (${word}). Nothing was lost. ${wrong?.remedy ?? remedies[reason]}, then ${again}.`,
    {
      reason: wrong ? 'in-the-way' : reason,
      ...(wrong ? { path: wrong.path } : {}),
      ...details,
    },
  );
}

/** Returns `unavailable` for a user folder in which something cannot be written, with what to do before another start. */
export function unwritable(error: unknown, what: string, folder: string): Result<never> {
  const reason = storageReasonAt(error, folder);
  const word = codeOf(error) || String(error);
  const remedy =
    reason === 'disk-full'
      ? 'The disk is full: free some space, then start the program again.'
      : reason === 'in-the-way'
        ? 'A file lies where the folder belongs: move it away, or choose another with --user-data.'
        : /^(EIO|SQLITE_IOERR)/.test(word)
          ? 'Check the disk, then start the program again.'
          : 'Make the folder writable, or choose another with --user-data.';
  return failure('unavailable', `${what} cannot be written (${word}). ${remedy}`, { folder, reason });
}

/** Whether an error came from the file system; what SQLite throws is understood by `dispatch`. */
const isOfFolder = (error: unknown): boolean => typeof (error as { syscall?: unknown } | null)?.syscall === 'string';

/** Returns what the work returns, or `unavailable` for what fs throws in it; `doing` says what then was not done. */
export function withFolder<Value>(doing: string, work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (error) {
    if (!isOfFolder(error)) throw error;
    return storageFailure(error, doing);
  }
}

/** As `withFolder`, for work that takes its time. */
export async function withFolderAwaited<Value>(
  doing: string,
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    if (!isOfFolder(error)) throw error;
    return storageFailure(error, doing);
  }
}
