import { statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { allInFile, numberLog } from './log-number.ts';

/** The files on which what is acknowledged rests: the system keeps writing into one that was deleted or moved, and nobody finds it there. */
const parts = ['owner.lock', 'user.db', 'user.db-wal'] as const;
type Part = (typeof parts)[number];

interface Standing {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
}

const standing = (folder: string, part: Part): Standing | undefined => {
  try {
    return statSync(join(folder, part), { bigint: true, throwIfNoEntry: false });
  } catch {
    // The folder cannot be looked into any more: then nothing stands there for this program.
    return undefined;
  }
};

/** What an open user.db stood on when it was opened, and whether it still does. */
export interface Ground {
  /** Returns what was changed by another hand, in English, or null while all is as it was. */
  readonly changed: () => string | null;
  /** How many bytes the log has grown to. */
  readonly logSize: () => number;
  /** Says that user.db itself has just been written by this program. */
  readonly written: () => void;
}

const grounds = new WeakMap<object, Ground>();

/** Notes on which files an open user.db stands: device and inode of each, and of user.db, into which only `checkpoint` writes, when it was written last. */
export function standOn(folder: string, db: Database.Database): Ground {
  const at = new Map(parts.map((part) => [part, standing(folder, part)]));
  const ground: Ground = {
    changed: () => {
      for (const part of parts) {
        const before = at.get(part);
        if (!before) continue;
        const now = standing(folder, part);
        if (!now) return `${part} is no longer there`;
        if (now.ino !== before.ino || now.dev !== before.dev) return `another file stands in the place of ${part}`;
        if (part === 'user.db' && (now.mtimeNs !== before.mtimeNs || now.size !== before.size))
          return `${part} was written to by another program`;
      }
      return null;
    },
    logSize: () => Number(standing(folder, 'user.db-wal')?.size ?? 0n),
    written: () => {
      at.set('user.db', standing(folder, 'user.db'));
    },
  };
  grounds.set(db, ground);
  return ground;
}

/**
 * Carries the log over into user.db, after which it begins again. Returns false, doing nothing, where user.db is no longer
 * the file that was opened: it would be mixed with another. Throws what SQLite throws.
 */
export function checkpoint(db: Database.Database): boolean {
  const ground = grounds.get(db);
  if (ground && ground.changed() !== null) return false;
  if (ground?.logSize() === 0) return true;
  numberLog(db);
  try {
    const [{ busy } = { busy: 1 }] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (busy !== 0) return false;
  } finally {
    // A full disk stops it half way, and what it wrote is its own all the same.
    ground?.written();
  }
  allInFile(db);
  numberLog(db);
  return true;
}
