import { asUser, openHardened, type UserDatabase } from '../../src/main/database/open.ts';
import { migrateUser } from '../../src/main/database/user/migrate.ts';

let empty: Buffer | undefined;

/** The bytes of an empty user.db of the newest version, made once for all tests of a worker. */
function emptyUser(): Buffer {
  const db = openHardened(':memory:', {});
  const migrated = migrateUser(db, ':memory:');
  if (!migrated.ok) throw new Error(migrated.error.message);
  const bytes = db.serialize();
  db.close();
  return bytes;
}

/** Returns a new user.db in memory, of the newest version and empty. */
export function memoryUser(): UserDatabase {
  empty ??= emptyUser();
  const db = openHardened(empty, {});
  db.pragma('foreign_keys = ON');
  return asUser(db);
}
