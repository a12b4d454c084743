import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { isNoFile } from './user/in-the-way.ts';
import { referenceSchemaVersion } from '../../shared/reference-format/schema-version.ts';
import { failure, ok, type Result } from '../../shared/result.ts';

/** Which of the two databases a handle is of: a query on the one cannot be handed the other. Nothing of it is there at run time. */
declare const handleOf: unique symbol;

/** reference.db: only what reads. */
export type ReferenceDatabase = Pick<Database.Database, 'prepare' | 'pragma' | 'close' | 'open' | 'name'> & {
  readonly readonly: boolean;
  readonly [handleOf]: 'reference';
};

/** user.db: what the person made. */
export type UserDatabase = Database.Database & { readonly [handleOf]: 'user' };

/** Returns a handle on a reference as what it is, for queries on one; whoever calls this has opened it as one. */
export function asReference(db: Database.Database): ReferenceDatabase {
  return db as unknown as ReferenceDatabase;
}

/** Returns a handle on a user.db as what it is, for queries on one; whoever calls this has opened and migrated it as one. */
export function asUser(db: Database.Database): UserDatabase {
  return db as UserDatabase;
}

const header = { length: 100, pageSizeAt: 16, pageCountAt: 28, userVersionAt: 60, applicationIdAt: 68 } as const;

/** The fields of a database file's header that tell whether it is whole and how new it is. */
export interface FileHeader {
  readonly isSqlite: boolean;
  /** Whether the file is as long as its header says; a file written by an unclean exit may say 0 pages. */
  readonly isWhole: boolean;
  readonly userVersion: number;
  readonly applicationId: number;
}

/** Returns the header of a database file without opening it as one; the format is SQLite's, sqlite.org/fileformat.html §1.3. Throws what fs throws. */
export function readHeader(file: string): FileHeader {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(header.length);
    const read = readSync(descriptor, bytes, 0, header.length, 0);
    const pageSize = bytes.readUInt16BE(header.pageSizeAt) === 1 ? 65_536 : bytes.readUInt16BE(header.pageSizeAt);
    const expected = pageSize * bytes.readUInt32BE(header.pageCountAt);
    return {
      isSqlite: read === header.length && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0',
      isWhole: fstatSync(descriptor).size >= expected,
      userVersion: bytes.readUInt32BE(header.userVersionAt),
      applicationId: bytes.readUInt32BE(header.applicationIdAt),
    };
  } finally {
    closeSync(descriptor);
  }
}

/** Opens a file of a known program, or its content in memory, with the settings every handle has: nothing in the file is trusted. */
export function openHardened(file: string | Buffer, options: Database.Options): Database.Database {
  const db = new Database(file, options);
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}

/** Pages of the reference kept by the program; the system keeps the rest, and reading from it costs little more. */
const cacheKilobytes = 2048;

function foreign(file: string): Result<never> {
  return failure(
    'damaged',
    `${file} is not a reference of University Almanac. Install the program again, or run "npm run data".`,
    { file },
  );
}

/**
 * Opens the bundled reference, read-only. Fails with `unavailable` where the file is missing or of another
 * version, and with `damaged` where it is cut short or no reference at all; the file is never changed.
 */
export function openReference(file: string): Result<ReferenceDatabase> {
  if (!existsSync(file))
    return failure(
      'unavailable',
      `The reference is missing: there is no ${file}. Install the program again, or run "npm run data".`,
      { file },
    );
  let db: Database.Database | undefined;
  try {
    // Of a pipe even the opening would wait.
    if (isNoFile(file)) return foreign(file);
    const { isSqlite, isWhole } = readHeader(file);
    if (!isSqlite) return foreign(file);
    if (!isWhole)
      return failure('damaged', `${file} is cut short. Install the program again, or run "npm run data".`, { file });
    db = openHardened(file, { readonly: true, fileMustExist: true });
    db.pragma(`cache_size = -${cacheKilobytes}`);
    // Others may read beside it. Without, each query locks the file, looks for a journal and unlocks it, which takes longer than most of our queries.
    db.pragma('locking_mode = EXCLUSIVE');
    const schema = db.prepare(`SELECT value FROM meta WHERE key = 'schema'`).pluck().get();
    if (typeof schema !== 'string') throw new Error('no schema in meta');
    if (schema !== referenceSchemaVersion) {
      db.close();
      return failure(
        'unavailable',
        `${file} is of schema ${schema}, this program reads ${referenceSchemaVersion}. Install program and reference of the same edition.`,
        { file },
      );
    }
    return ok(asReference(db));
  } catch (error) {
    db?.close();
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR')
      return failure('unavailable', `${file} cannot be read (${code}). Check its permissions.`, { file });
    return foreign(file);
  }
}
