import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { signatures } from '../../../shared/contract/editions.ts';
import { writeWholeSync } from '../../database/user/files.ts';
import { isNoFile } from '../../database/user/in-the-way.ts';
import { ownFolder } from '../../database/user/private.ts';

/** An edition that was taken: it lies unpacked in a folder named for its id. */
const keptEdition = z.object({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  edition: z.string(),
  schema: z.string(),
  signature: z.enum(signatures),
  fingerprint: z.string().nullable(),
  takenAt: z.string(),
});
export type KeptEdition = z.infer<typeof keptEdition>;

/** Which edition is shown, and which was before; null is the program's own. */
const pointer = z.object({ shown: keptEdition.nullable(), last: keptEdition.nullable() });
export type Pointer = z.infer<typeof pointer>;

const editionsFolder = (folder: string): string => join(folder, 'editions');
/** The one file that says which edition is shown: whoever is killed before it is written has the one before. */
const pointerFile = (folder: string): string => join(editionsFolder(folder), 'shown.json');

/** Returns where the file lies that comes in pieces. */
export const incomingFile = (folder: string): string => join(editionsFolder(folder), 'incoming.part');
/** Returns where it is unpacked to be looked at. */
export const incomingFolder = (folder: string): string => join(editionsFolder(folder), 'incoming');
/** Returns where an edition that was taken lies, by its id. */
export const keptFolder = (folder: string, id: string): string => join(editionsFolder(folder), id);

/** Makes the folder of editions, and returns it. Throws what fs throws. */
export function makeEditionsFolder(folder: string): string {
  const made = editionsFolder(folder);
  mkdirSync(made, { recursive: true, mode: ownFolder });
  return made;
}

/** Returns which editions are kept; `damaged` where that can no longer be read. Where none was ever taken, the program's own is shown. */
export function readPointer(folder: string): Pointer | 'damaged' {
  const file = pointerFile(folder);
  if (!existsSync(file)) return { shown: null, last: null };
  if (isNoFile(file)) return 'damaged';
  try {
    return pointer.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return 'damaged';
  }
}

/** Writes down which edition is shown, whole or not at all. Throws what fs throws. */
export function writePointer(folder: string, to: Pointer): void {
  writeWholeSync(pointerFile(folder), `${JSON.stringify(to, null, 1)}\n`);
}

/** Removes the editions that are neither shown nor the last, and what a kill left of one; what cannot be removed stays. */
export async function clearEditions(folder: string): Promise<void> {
  const there = readPointer(folder);
  // Where it cannot be read which are kept, none is taken for another.
  if (there === 'damaged' || !existsSync(editionsFolder(folder))) return;
  const kept = new Set(['shown.json', there.shown?.id, there.last?.id]);
  for (const name of readdirSync(editionsFolder(folder)))
    if (!kept.has(name))
      await rm(join(editionsFolder(folder), name), { recursive: true, force: true }).catch(() => undefined);
}
