import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWorldEnd, type WorldFileEnd } from '../../../compiler/world/world-file.ts';
import type { LayerToLay } from '../packs/job.ts';

/** Where the records of the world's schools lie in the user folder. That the file is there is all that says they were brought in. */
export const layerFile = (folder: string): string => join(folder, 'world-schools');
export const layerPart = (folder: string): string => `${layerFile(folder)}.part`;
/** The file that comes in pieces, and what was read of it. */
export const dumpPart = (folder: string): string => join(folder, 'world-dump.part');
export const broughtPart = (folder: string): string => join(folder, 'world-brought.part');

/** The key in `meta` under which a reference says what became of the records laid over it, as JSON. */
export const worldKey = 'world';

/** What the kept layer says of itself; `damaged` where there is a file that is none, null where there is none. Throws what fs throws. */
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
