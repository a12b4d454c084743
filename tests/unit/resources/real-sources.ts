import { join } from 'node:path';
import { readSources, type Sources } from '../../../src/compiler/read.ts';

export const projectFolder = join(import.meta.dirname, '..', '..', '..');
export const sourcesFolder = join(projectFolder, 'resources', 'sources');

/** The reference as it was compiled from them, for reading only. */
export const realReference = join(projectFolder, 'resources', 'reference.db');

let kept: ReturnType<typeof readSources> | undefined;

/** Returns the sources of the reference as they stand in resources/sources, read once. */
export function realSources(): Sources {
  kept ??= readSources(sourcesFolder);
  return kept.sources;
}
