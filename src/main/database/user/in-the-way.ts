import { lstatSync, readdirSync, rmdirSync, rmSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { failure, ok, type Result } from '../../../shared/result.ts';

/** Names that the program gives to files, never to folders; what it keeps of a damaged file may be anything. */
const isFileOfOurs = (name: string): boolean => /^(owner\.lock|user\.db(?!\.damaged)|recovery\.json)/.test(name);

/** Where these lead to may be a drive that is not connected, with what a person kept or a lock that another holds. */
const mayLead: readonly string[] = ['owner.lock', 'user.db', 'user.db-wal'];

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** What stands at a path itself; null where nothing does, as within a file. Throws what else fs throws. */
function at(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** What a path leads to; null of a link that leads nowhere or in a circle. Throws what else fs throws. */
function behind(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (codeOf(error) === 'ELOOP') return null;
    throw error;
  }
}

/** Whether a link stands there that leads to nothing, as to a drive that is not connected. Throws what fs throws. */
export function isBrokenLink(path: string): boolean {
  return at(path)?.isSymbolicLink() === true && behind(path) === null;
}

/** Whether a pipe, a socket or a device is at the end of a path: nothing is kept in one, and whoever reads or writes one may wait for ever. Throws what fs throws. */
export function isNoFile(path: string): boolean {
  const found = behind(path);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** Takes an empty folder away. Returns false where something is in it, or it cannot be taken away. */
function takeAway(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}

const refused = (path: string, folder: string, what: string, remedy: string): Result<never> =>
  failure('unavailable', `${path} is ${what}. ${remedy}, then start the program again.`, {
    folder,
    path,
    reason: path.endsWith('user.db') && what.startsWith('a link') ? 'link-broken' : 'in-the-way',
  });

/**
 * Looks in the user folder for what stands where the program's own files belong: an empty folder goes, as does a pipe, and a link to nothing
 * where no content can be behind it. Fails with `unavailable`, naming what is to be moved away. `which` leaves names out. Throws what fs throws.
 */
export function clearWay(folder: string, which: (name: string) => boolean = () => true): Result<null> {
  for (const name of readdirSync(folder)) {
    if (!isFileOfOurs(name) || !which(name)) continue;
    const path = join(folder, name);
    if (isBrokenLink(path)) {
      if (mayLead.includes(name))
        return refused(
          path,
          folder,
          'a link to a file that is not there',
          name === 'user.db' ? 'Connect the drive it leads to' : 'Connect the drive it leads to, or take the link away',
        );
      rmSync(path, { force: true });
    } else if (isNoFile(path)) {
      rmSync(path, { force: true });
    } else if (behind(path)?.isDirectory() && !takeAway(path))
      return refused(
        path,
        folder,
        'a folder with something in it, where a file of the program’s belongs',
        'Move it away',
      );
  }
  return ok(null);
}

/** What stands in the place of the folder of backups, and what to do, in English; null where one is there or can be made. */
export function inPlaceOfBackups(userFolder: string): string | null {
  const folder = join(userFolder, 'backups');
  if (!at(folder)) return null;
  if (isBrokenLink(folder))
    return `${folder} is a link to a folder that is not there. Connect the drive it leads to, or take the link away`;
  return behind(folder)?.isDirectory()
    ? null
    : `${folder} is a file, where the folder of backups belongs. Move it away`;
}
