import { asUser, openHardened, type UserDatabase } from '../../src/main/database/open.ts';
import { migrateUser } from '../../src/main/database/user/migrate.ts';

/** Returns a new user.db in memory, of the newest version and empty. */
export function memoryUser(): UserDatabase {
  const db = openHardened(':memory:', {});
  db.pragma('foreign_keys = ON');
  const migrated = migrateUser(db, ':memory:');
  if (!migrated.ok) throw new Error(migrated.error.message);
  return asUser(db);
}
