import { existsSync, statSync } from 'node:fs';
import { newestUserVersion } from '../migrations/migrations.ts';
import { meansDamage } from '../faults.ts';
import { readHeader } from '../open.ts';
import { backupApplicationId } from './backup-files.ts';
import { lastExit } from './exit-mark.ts';
import { goesOnFromAnother } from './log-number.ts';
import { isLogOfAnother } from './open-mark.ts';
import { unsoundnessOfFile } from './soundness.ts';
import { readWal, type WalState } from './wal-file.ts';

/** What a start finds in the place of user.db. */
export type Finding =
  | { readonly state: 'absent' }
  | {
      readonly state: 'sound';
      readonly trouble: null | 'changes-lost' | 'changed-outside' | 'foreign-log' | 'later-log';
    }
  /** `cause` is in English, for the log and the report. */
  | { readonly state: 'damaged'; readonly cause: string }
  | { readonly state: 'newer'; readonly version: number };

/** Reading a database through costs a second at this size, 512 MB; above it only an unclean exit is a reason to. */
const largestAlwaysRead = 512 * 1024 * 1024;

/** Versions are numbered by tens and never by the million; other numbers are damage, not a newer program. */
const mayBeVersion = (version: number): boolean => version % 10 === 0 && version < 1_000_000;

const header = { userVersionAt: 60, applicationIdAt: 68, length: 100 } as const;

function examineContent(file: string, log: WalState): Finding {
  if (log.mixed)
    return {
      state: 'damaged',
      cause: 'the log cannot be read to the end, and the file already holds a part of what follows',
    };
  const exit = log.state === 'empty' ? lastExit(file) : 'unclean';
  if (exit !== 'clean' || statSync(file).size <= largestAlwaysRead) {
    const cause = unsoundnessOfFile(file);
    if (cause !== null) return { state: 'damaged', cause };
  }
  if (log.state === 'damaged') return { state: 'sound', trouble: 'changes-lost' };
  return { state: 'sound', trouble: exit === 'changed' ? 'changed-outside' : null };
}

/** Of which other file the log beside user.db is: one that stood there before, or a later state of this one; null where it is its own. */
function whoseLog(file: string, applicationId: number, log: WalState): 'foreign-log' | 'later-log' | null {
  if (log.state === 'empty') return null;
  if (applicationId === backupApplicationId || isLogOfAnother(file)) return 'foreign-log';
  return goesOnFromAnother(applicationId, log.firstPage?.readUInt32BE(header.applicationIdAt)) ? 'later-log' : null;
}

/** Returns whether the log beside a file is that of another, or of another state of it, so that the file is to be read alone. Throws what fs throws. */
export function hasLogOfAnother(file: string): boolean {
  const { isSqlite, applicationId } = readHeader(file);
  return isSqlite && whoseLog(file, applicationId, readWal(file)) !== null;
}

/**
 * Returns what stands in the place of user.db, without changing it or its log. Throws what fs throws, and what SQLite
 * says of the machine; what it says of the file is a finding.
 */
export function examineUser(file: string): Finding {
  if (!existsSync(file))
    return existsSync(`${file}-wal`)
      ? { state: 'damaged', cause: 'the file is missing, but its log is there' }
      : { state: 'absent' };
  if (statSync(file).size < header.length) return { state: 'damaged', cause: 'the file is empty' };
  try {
    const { isSqlite, isWhole, userVersion, applicationId } = readHeader(file);
    if (!isSqlite) return { state: 'damaged', cause: 'it does not begin as a database does' };
    const log = readWal(file);
    const another = whoseLog(file, applicationId, log);
    if (another !== null) return { state: 'sound', trouble: another };
    if (log.state === 'empty' && !isWhole) return { state: 'damaged', cause: 'it is cut short' };
    const version = log.firstPage?.readUInt32BE(header.userVersionAt) ?? userVersion;
    if (version > newestUserVersion)
      return mayBeVersion(version)
        ? { state: 'newer', version }
        : { state: 'damaged', cause: `${version} is no version of user.db` };
    return examineContent(file, log);
  } catch (error) {
    if (meansDamage(error)) return { state: 'damaged', cause: (error as Error).message };
    throw error;
  }
}
