import type { PackReading } from '../../../compiler/packs/compile-packs.ts';
import type { PackManifest } from '../../../compiler/packs/manifest.ts';
import type { Base } from '../../../compiler/packs/read-packs.ts';
import type { Result } from '../../../shared/result.ts';

/** What a worker is to do with the zips of packs, the last of which is looked at. */
export type PackJob =
  | { readonly task: 'examine'; readonly base: Base; readonly zips: readonly Uint8Array[] }
  /** Writes a new reference to `target`, with `meta` in its meta table. */
  | { readonly task: 'compile'; readonly base: Base; readonly zips: readonly Uint8Array[]; readonly target: string; readonly meta: Readonly<Record<string, string>> };

export type PackJobResult<Job extends PackJob> = Result<Job['task'] extends 'examine' ? PackReading : { readonly manifest: PackManifest }>;

/** What a worker says: that what people brought has been read, then the result. */
export type PackMessage = { readonly read: true } | { readonly result: Result<unknown> };
