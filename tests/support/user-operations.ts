import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrations } from '../../src/main/database/migrations/migrations.ts';
import { listBackupFiles } from '../../src/main/database/user/backup-files.ts';
import { openUser, type UserStore } from '../../src/main/database/user/open-user.ts';
import { createBackup, restoreBackup } from '../../src/main/services/backups.ts';

/** What can be done to a user folder, each in one run of the program. */
export const operations = {
  open: () => undefined,
  write: (store: UserStore) => {
    store.db
      .prepare(
        "INSERT INTO note (slug, body, updated_at) VALUES ('new', 'new', 'now') ON CONFLICT DO UPDATE SET body = 'new'",
      )
      .run();
  },
  backUp: (store: UserStore) => must(createBackup(store, new Date())),
  restoreOldest: (store: UserStore) =>
    must(restoreBackup(store, listBackupFiles(store.folder).at(-1)?.id ?? '', new Date())),
} as const;
export type Operation = keyof typeof operations;

function must<Value>(result: { ok: true; value: Value } | { ok: false; error: { message: string } }): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Opens the folder as the program does, does the thing, and closes; throws where one of them fails. */
export function operate(operation: Operation, folder: string): void {
  const store = must(openUser(folder));
  operations[operation](store);
  store.close();
}

/** Makes a user.db as a program of an earlier version left it, with a note. */
export function writeOldUser(file: string, version: number): void {
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  for (const migration of migrations) if (migration.version <= version) db.exec(migration.sql);
  db.pragma(`user_version = ${version}`);
  db.exec(
    "INSERT INTO note (slug, body, updated_at) VALUES ('old', 'old', 'then'); INSERT INTO bookmark (list_id, slug, saved_name, position, added_at) VALUES ('saved', 'old', 'Old', 1, 'then')",
  );
  db.close();
}

if (import.meta.main) operate(process.argv[2] as Operation, process.argv[3] ?? '');
