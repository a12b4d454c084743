import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { z } from 'zod';
import { writeWholeSync } from './files.ts';

/** Which file it is: its number on the disk and when it was made, so that a number given to another file later is not taken for it. */
const identity = z.object({ ino: z.string(), born: z.string() });
const mark = z.object({ db: identity, log: identity });

const markOf = (file: string): string => `${file}.open`;

function identityOf(file: string): z.infer<typeof identity> | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? { ino: String(found.ino), born: String(found.birthtimeNs) } : null;
}

/** Notes which user.db and which log belong together, while they are open. Where that cannot be written, nothing is noted. */
export function notePair(file: string): void {
  const [db, log] = [identityOf(file), identityOf(`${file}-wal`)];
  try {
    rmSync(markOf(file), { force: true });
    if (db && log) writeWholeSync(markOf(file), JSON.stringify({ db, log }));
  } catch {
    // A full or failing disk: a start without the mark goes by the content alone.
  }
}

/** Takes the note away: the log has gone into the file. Throws what fs throws. */
export function forgetPair(file: string): void {
  rmSync(markOf(file), { force: true });
}

/** Whether a pair was noted and not closed: the program was here. */
export function hasPair(file: string): boolean {
  return existsSync(markOf(file));
}

/**
 * Whether the log beside user.db is the one that was noted while user.db is another file: somebody put one in its place, and read
 * together they would be a mixture. A copy of the whole folder has two other files and is as it was. Throws what fs throws.
 */
export function isLogOfAnother(file: string): boolean {
  if (!existsSync(markOf(file))) return false;
  let noted;
  try {
    noted = mark.parse(JSON.parse(readFileSync(markOf(file), 'utf8')));
  } catch {
    return false;
  }
  const [db, log] = [identityOf(file), identityOf(`${file}-wal`)];
  if (!db || !log) return false;
  return (
    log.ino === noted.log.ino && log.born === noted.log.born && db.ino !== noted.db.ino && db.born !== noted.db.born
  );
}
