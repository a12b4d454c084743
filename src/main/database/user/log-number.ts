import type Database from 'better-sqlite3';

/*
 * A log goes on from one state of user.db. Where a folder is copied a file at a time while the program runs, a log may come to lie beside an
 * earlier state, and SQLite makes a mixture of both that can pass for sound. So the states are counted, in the field of the header that
 * SQLite leaves to programs: what was carried over has the number of its log, and the log that is begun then the next.
 */

/** Far more than are ever counted, and below what marks a backup. */
const largest = 1_000_000_000;

/** Returns whether what stands in the header is a number of this program's. */
export function isLogNumber(applicationId: number): boolean {
  return applicationId >= 0 && applicationId <= largest;
}

/** Returns whether a log with this number goes on from another state than the file's; of one without a number nobody can say so. */
export function goesOnFromAnother(inFile: number, inLog: number | undefined): boolean {
  if (inLog === undefined || inLog === 0 || !isLogNumber(inFile) || !isLogNumber(inLog)) return false;
  // The same one where a kill came between carrying over and beginning again.
  return inLog !== inFile && inLog !== inFile + 1;
}

const numberOf = (db: Database.Database): number => db.pragma('application_id', { simple: true }) as number;

/** The numbers in the files of open databases. */
const inFiles = new WeakMap<object, number>();

/** Says that all of an open database is in its file. Throws what SQLite throws. */
export function allInFile(db: Database.Database): void {
  inFiles.set(db, numberOf(db));
}

/** Gives the log of an open database the number after that of its file, where it has none of its own. A full disk leaves it as it is. */
export function numberLog(db: Database.Database): void {
  const inFile = inFiles.get(db);
  try {
    if (inFile !== undefined && numberOf(db) === inFile) db.pragma(`application_id = ${inFile + 1}`);
  } catch {
    // Without it a mixture is only not known as one.
  }
}
