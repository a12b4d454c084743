import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../migrations/migrations.ts';
import { openHardened } from '../open.ts';
import { copyWhole, discard, stampOf, syncFile } from './files.ts';
import { inPlaceOfBackups } from './in-the-way.ts';
import { makePrivate } from './private.ts';
import { finishSwap } from './swap.ts';

/** Applies the migrations after the database's version, each wholly or not at all. Throws what SQLite throws. */
export function applyMigrations(db: ReturnType<typeof openHardened>): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  for (const { version, sql } of migrations) {
    if (version <= from) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}

/**
 * Makes a finished database of the newest version beside user.db, from a backup or, with null, a new one. Returns its
 * name, for `swapUserFile`. Throws what fs and SQLite throw; then there is none.
 */
export function makeNext(folder: string, backup: string | null, now: Date): string {
  const name = `user.db.next-${stampOf(now)}`;
  const file = join(folder, name);
  try {
    if (backup === null) makePrivate(file);
    else copyWhole(backup, file);
    const db = openHardened(file, {});
    try {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      db.pragma('foreign_keys = ON');
      db.pragma('application_id = 0');
      applyMigrations(db);
    } finally {
      db.close();
    }
    syncFile(file);
    return name;
  } catch (error) {
    for (const rest of ['', '-wal', '-shm', '-journal']) discard(`${file}${rest}`);
    throw error;
  }
}

/** Finishes or clears away what a kill left in the user folder. Throws what fs throws. */
export function tidyFolder(folder: string): void {
  finishSwap(folder);
  for (const name of readdirSync(folder)) {
    if (name.startsWith('user.db.next-') || /^(user\.db\.(swap|exit)|recovery\.json)\.part$/.test(name))
      rmSync(join(folder, name), { force: true });
  }
  const backups = join(folder, 'backups');
  if (inPlaceOfBackups(folder) !== null || !existsSync(backups)) return;
  for (const each of readdirSync(backups, { withFileTypes: true }))
    if (each.name.startsWith('backup.part') && !each.isDirectory()) rmSync(join(backups, each.name), { force: true });
}
