import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result } from '../../../shared/result.ts';
import { openHardened, openReference, type ReferenceDatabase } from '../../database/open.ts';
import { discard } from '../../database/user/files.ts';
import type { PackRow } from '../../database/user/packs.ts';

/** The key in `meta` under which a reference with packs says what it was compiled of. */
export const packsKey = 'packs_key';

/** The key under which it says of which bundled reference it was compiled: by `stampOf`, and by its hash. */
export const bundledKey = 'bundled';

/** Another where the program lays the same records otherwise: then they are laid again. */
const layerVersion = 2;

/**
 * Returns what tells the bundled reference at once, without reading it through: its length, its time, and the hash of its sources. Throws
 * what fs throws.
 */
export function stampOf(file: string, sourcesHash: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs} ${sourcesHash}`;
}

/** Returns the SHA-256 of a file, in hexadecimal; of a large one it takes too long for the thread that answers windows. Throws what fs throws. */
export function hashOfFile(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(64 * 1024);
  const descriptor = openSync(file, 'r');
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/**
 * Returns what a reference is compiled of, as one hash: the bundled reference to the byte, then each pack in order, then the layer of the
 * world's schools, by the SHA-256 of its records, then the person's own schools, by theirs; null where there is none.
 */
export function keyOf(
  bundledHash: string,
  packs: readonly Pick<PackRow, 'id' | 'sha256'>[],
  world: string | null = null,
  schools: string | null = null,
): string {
  const hash = createHash('sha256').update(bundledHash);
  for (const { id, sha256 } of packs) hash.update(`\0${id}\0${sha256}`);
  if (world !== null) hash.update(`\0\0${layerVersion}\0${world}`);
  if (schools !== null) hash.update(`\0\0\0${schools}`);
  return hash.digest('hex').slice(0, 32);
}

/** Returns where the reference of a key lies in the user folder: another key is another file, so that none is written over while it is read. */
export function packedFile(folder: string, key: string): string {
  return join(folder, `reference-with-packs-${key}.db`);
}

/** Opens a reference with packs if it is what its name says, which is told by its beginning alone. Fails as `openReference` does, and with `damaged`. */
export function openPacked(file: string, key: string): Result<ReferenceDatabase> {
  const opened = openReference(file);
  if (!opened.ok) return opened;
  const db = opened.value;
  try {
    if (metaOf(db, packsKey) === key) return opened;
  } catch {
    // Said below: it is compiled again.
  }
  db.close();
  return failure('damaged', `${file} is not what it should be; it is compiled again.`, { file });
}

/** Whether a reference is whole in all its pages: the bundled one is the installer's to keep so, those in the user folder lie where anything may happen to them. */
export function isSound(file: string): boolean {
  try {
    const db = openHardened(file, { readonly: true, fileMustExist: true });
    try {
      return db.pragma('quick_check(1)', { simple: true }) === 'ok';
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

const metaOf = (db: Pick<ReferenceDatabase, 'prepare'>, key: string) =>
  db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key);

/** Returns the hash of the bundled reference with this stamp, as a reference that was compiled of it says; null where none does. */
export function knownHash(folder: string, stamp: string): string | null {
  if (!existsSync(folder)) return null;
  for (const name of readdirSync(folder).filter((one) => /^reference-with-packs-.*\.db$/.test(one))) {
    const opened = openReference(join(folder, name));
    if (!opened.ok) continue;
    try {
      const said = metaOf(opened.value, bundledKey);
      if (typeof said === 'string' && said.endsWith(` ${stamp}`)) return said.slice(0, said.indexOf(' '));
    } catch {
      // Whether it is damaged is found out by whoever opens it to show it.
    } finally {
      opened.value.close();
    }
  }
  return null;
}

/** Removes the references with packs but the one named, and what a kill left of one; a file that cannot be removed stays. */
export function clearPacked(folder: string, kept: string | null): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/^reference-with-packs[-.]/.test(name) && join(folder, name) !== kept) discard(join(folder, name));
  }
}
