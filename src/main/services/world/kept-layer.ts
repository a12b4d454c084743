import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWorldEnd, type WorldFileEnd } from '../../../compiler/world/world-file.ts';
import type { LayerToLay } from '../packs/job.ts';

/** Returns where the records of the world's schools lie in the user folder. That the file is there is all that says they were brought in. */
export const layerFile = (folder: string): string => join(folder, 'world-schools');
/** Returns where those records are written until they are whole. */
export const layerPart = (folder: string): string => `${layerFile(folder)}.part`;
/** Returns where the file lies that comes in pieces. */
export const dumpPart = (folder: string): string => join(folder, 'world-dump.part');
/** Returns where what was read of it lies until it is brought in. */
export const broughtPart = (folder: string): string => join(folder, 'world-brought.part');

/** The key in `meta` under which a reference says what became of the records laid over it, as JSON. */
export const worldKey = 'world';

/** Returns what the kept layer says of itself; `damaged` where there is a file that is none, null where there is none. Throws what fs throws. */
export function layerIn(folder: string): WorldFileEnd | 'damaged' | null {
  const file = layerFile(folder);
  return existsSync(file) ? (readWorldEnd(file) ?? 'damaged') : null;
}

/** Returns the kept layer as a compilation takes it; null where there is none that can be read. */
export function keptLayer(folder: string): LayerToLay | null {
  const said = layerIn(folder);
  return said === null || said === 'damaged'
    ? null
    : { file: layerFile(folder), keepAs: null, everything: true, now: said.importedAt ?? '' };
}
