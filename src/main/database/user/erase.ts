import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from './files.ts';
import { makeNext } from './next-file.ts';
import { ownFile } from './private.ts';
import { swapUserFile } from './swap.ts';

/** That an erasure was begun, so that whoever finds it after a kill finishes it. */
const markIn = (folder: string): string => join(folder, 'user.db.erase');

/** What holds, held or may quote what the person kept: damaged files that were put by, reports, backups, packs, logs, and what a kill left. */
const isOfPerson = (name: string): boolean =>
  name === 'backups' ||
  name === 'logs' ||
  name.startsWith('recovery.json') ||
  /^(?:reference-with-packs|world|pack)[-.]/.test(name) ||
  /^user\.db\.(damaged|next|swap|open|exit)/.test(name);

/**
 * Puts an empty user.db in the place of the one there was, which nobody has open, and removes all that holds a copy or a trace of it.
 * Throws what fs and SQLite throw; then the next start finishes it.
 */
export function eraseFolder(folder: string, now: Date): void {
  writeFileSync(markIn(folder), '', { mode: ownFile });
  syncFolder(folder);
  for (const name of readdirSync(folder))
    if (isOfPerson(name)) rmSync(join(folder, name), { recursive: true, force: true });
  swapUserFile(folder, { next: makeNext(folder, null, now), keep: [], report: null });
  rmSync(markIn(folder), { force: true });
  syncFolder(folder);
}

/** Finishes an erasure that a kill interrupted. Throws what fs and SQLite throw. */
export function finishErasure(folder: string, now: Date): void {
  if (existsSync(markIn(folder))) eraseFolder(folder, now);
}
