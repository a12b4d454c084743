import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest } from '../../../compiler/packs/manifest.ts';
import type { Base } from '../../../compiler/packs/read-packs.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { discard, moveOver } from '../../database/user/files.ts';
import type { PackJobs } from './pack-jobs.ts';
import { openPacked, packedFile } from './packed-file.ts';
import type { Packed } from './shown-packs.ts';

/** What packs are compiled with: the edition's sources, the hash of the bundled reference, and the folder that the result lies in. */
export interface Compiling {
  readonly base: Base;
  readonly bundledHash: () => string;
  readonly folder: string;
  readonly jobs: PackJobs;
}

export interface Compilation extends Packed {
  readonly manifest: PackManifest;
  readonly sha256: string;
}

/** Compiles the packs of these zips, the last of which is new where `isNew`. Returns the open reference and the last pack; fails as the compilation does. */
export async function compilePacked(
  { base, bundledHash, folder, jobs }: Compiling,
  zips: readonly Uint8Array[],
  isNew: boolean,
): Promise<Result<Compilation>> {
  const target = join(folder, 'reference-with-packs.part');
  const compiled = await jobs.run({ task: 'compile', isNew, base, zips, target, bundledHash: bundledHash() });
  if (!compiled.ok) {
    discard(target);
    return compiled;
  }
  const { key, manifest, sha256 } = compiled.value;
  const file = packedFile(folder, key);
  const there = existsSync(file) ? openPacked(file, key) : null;
  // The very same may be open; then it is not written over.
  if (there?.ok) discard(target);
  else moveOver(target, file);
  const opened = there?.ok ? there : openPacked(file, key);
  return opened.ok ? ok({ db: opened.value, file, manifest, sha256 }) : opened;
}
