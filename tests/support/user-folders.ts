import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { whenFileEnds } from './ends.ts';
import { fastFolder } from './fast-folder.ts';
import { programFile } from './programs.ts';
import type { Script } from './user-writer.ts';

let scratch: string | undefined;
whenFileEnds(() => {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  scratch = undefined;
});
let made = 0;

/** Returns the path of a new folder, not made yet; it goes when the tests of the file have run. */
export function newFolder(): string {
  made += 1;
  scratch ??= mkdtempSync(join(fastFolder, 'almanac-folders-'));
  return join(scratch, `folder-${made}`);
}

/** Returns a new user folder as a program left it that played the script in a process of its own. */
export function playedFolder(script: Script): string {
  const folder = newFolder();
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [programFile('user-writer'), folder, JSON.stringify(script)],
    { encoding: 'utf8' },
  );
  if (script.end === 'kill' ? signal !== 'SIGKILL' : status !== 0)
    throw new Error(`The script was not played: ${stderr}`);
  return folder;
}

/** Returns a copy of a folder, in which a test may do as it likes. */
export function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Returns the notes in a database file, as a plain reader sees them, in the order of their slugs. Throws what SQLite throws. */
export function notesIn(file: string): readonly { slug: string; body: string }[] {
  const db = new Database(file, { fileMustExist: true });
  try {
    return db.prepare('SELECT slug, body FROM note ORDER BY slug').all() as { slug: string; body: string }[];
  } finally {
    db.close();
  }
}

/** Returns the files of a folder, backups included, by path below it. */
export function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted() : [];
}
