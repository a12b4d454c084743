import { chmodSync, closeSync, lstatSync, openSync, readdirSync, type Stats } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Another user of the computer neither enters nor reads nor locks what a person keeps, whatever the umask. */
export const ownFolder = 0o700;
export const ownFile = 0o600;

const isShared = (folder: string): boolean =>
  [homedir(), tmpdir(), '/'].some((each) => resolve(folder) === resolve(each));

function restrict(path: string, found: Stats, mode: number): void {
  // Of another's files the mode is not ours to set; on Windows the profile's own rights hold.
  if (process.platform === 'win32' || found.uid !== process.getuid?.() || (found.mode & 0o777) === mode) return;
  try {
    chmodSync(path, mode);
  } catch {
    // A read-only disk, or a file system without modes: nothing there can be set.
  }
}

/** Makes a folder and what lies in it, in its folders of backups and logs too, the owner's alone. A folder that serves for other things keeps its mode. */
export function keepPrivate(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return;
  if (!isShared(folder)) restrict(folder, found, ownFolder);
  const below = (inside: string, deep: boolean): void => {
    for (const name of readdirSync(inside)) {
      const path = join(inside, name);
      const each = lstatSync(path, { throwIfNoEntry: false });
      if (each?.isFile() && (deep || isOurs(name))) restrict(path, each, ownFile);
      if (!deep && each?.isDirectory() && (name === 'backups' || name === 'logs')) {
        restrict(path, each, ownFolder);
        below(path, true);
      }
    }
  };
  below(folder, false);
}

const isOurs = (name: string): boolean =>
  /^(user\.db|owner\.lock|recovery\.json|reference-with-packs|world-|pack-|window\.json|open-)/.test(name);

/**
 * Makes an empty file that only its owner can open, before SQLite fills it: its log takes the same mode. A file that is there stays,
 * and is not opened: closing it would free every lock this process has on it. Throws what fs throws.
 */
export function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', ownFile));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
