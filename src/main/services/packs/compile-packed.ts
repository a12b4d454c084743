import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnSchool } from '../../../compiler/own-schools/own-school.ts';
import type { Base } from '../../../compiler/packs/read-packs.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { discard, syncFolder } from '../../database/user/files.ts';
import type { CompiledWithKey, LayerToLay } from './job.ts';
import type { PackJobs } from './pack-jobs.ts';
import { openPacked, packedFile } from './packed-file.ts';
import type { Packed } from './shown-packs.ts';

/** What packs are compiled with: the edition's sources, the bundled reference and what tells it, and the folder that the result lies in. */
export interface Compiling {
  readonly base: Base;
  readonly bundledFile: string;
  readonly bundledStamp: () => string;
  readonly folder: string;
  /** The schools that the person has added, as they are kept now. */
  readonly schools: () => readonly OwnSchool[];
  readonly jobs: PackJobs;
}

export type Compilation = Packed & Omit<CompiledWithKey, 'key'>;

/** Compiles the edition with packs, own schools and the world's: the last of the packs is new where `isNew`, or the layer where it is to be kept. Returns the open reference; fails as the compilation does. */
export async function compilePacked(
  { base, bundledFile, bundledStamp, folder, schools, jobs }: Compiling,
  { zips, layer }: { readonly zips: readonly Uint8Array[]; readonly layer: LayerToLay | null },
  isNew: boolean,
): Promise<Result<Compilation>> {
  const target = join(folder, 'reference-with-packs.part');
  const bundled = { file: bundledFile, stamp: bundledStamp() };
  const compiled = await jobs.run({ task: 'compile', isNew, base, zips, schools: schools(), layer, target, bundled });
  if (!compiled.ok) {
    discard(target);
    discard(layer?.keepAs ?? target);
    return compiled;
  }
  const { key, pack, world } = compiled.value;
  const file = packedFile(folder, key);
  const there = existsSync(file) ? openPacked(file, key) : null;
  // The very same may be open; then it is not written over.
  if (there?.ok) discard(target);
  else {
    // The worker has brought it to the disk and looked through it.
    renameSync(target, file);
    syncFolder(folder);
  }
  const opened = there?.ok ? there : openPacked(file, key);
  return opened.ok ? ok({ db: opened.value, file, pack, world }) : opened;
}
