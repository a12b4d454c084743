import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result } from '../../../shared/result.ts';
import { openReference, type ReferenceDatabase } from '../../database/open.ts';
import { discard } from '../../database/user/files.ts';
import type { PackRow } from '../../database/user/packs.ts';

/** The key in `meta` under which a reference with packs says what it was compiled of. */
export const packsKey = 'packs_key';

/** Another where the program lays the same records otherwise: then they are laid again. */
const layerVersion = 2;

/** Returns the SHA-256 of a file, in hexadecimal. Throws what fs throws. */
export function hashOfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/**
 * Returns what a reference is compiled of, as one hash: the bundled reference to the byte, then each pack in order, then the layer of the
 * world's schools, by the SHA-256 of its records; null where there is none.
 */
export function keyOf(
  bundledHash: string,
  packs: readonly Pick<PackRow, 'id' | 'sha256'>[],
  world: string | null = null,
): string {
  const hash = createHash('sha256').update(bundledHash);
  for (const { id, sha256 } of packs) hash.update(`\0${id}\0${sha256}`);
  if (world !== null) hash.update(`\0\0${layerVersion}\0${world}`);
  return hash.digest('hex').slice(0, 32);
}

/** Returns where the reference of a key lies in the user folder: another key is another file, so that none is written over while it is read. */
export function packedFile(folder: string, key: string): string {
  return join(folder, `reference-with-packs-${key}.db`);
}

/**
 * Opens a reference with packs if it is what its name says and whole; one that has just been `checked` is not looked through again. Fails as
 * `openReference` does, and with `damaged`.
 */
export function openPacked(file: string, key: string, known?: 'checked'): Result<ReferenceDatabase> {
  const opened = openReference(file);
  if (!opened.ok) return opened;
  const db = opened.value;
  try {
    // The bundled reference is the installer's to keep whole; this one lies where anything may happen to it.
    if (
      db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(packsKey) === key &&
      (known === 'checked' || db.pragma('quick_check(1)', { simple: true }) === 'ok')
    )
      return opened;
  } catch {
    // Said below: it is compiled anew.
  }
  db.close();
  return failure('damaged', `${file} is not what it should be; it is compiled anew.`, { file });
}

/** Removes the references with packs but the one named, and what a kill left of one; a file that cannot be removed stays. */
export function clearPacked(folder: string, kept: string | null): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/^reference-with-packs[-.]/.test(name) && join(folder, name) !== kept) discard(join(folder, name));
  }
}
