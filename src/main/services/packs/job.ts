import type { Compiled, PackReading } from '../../../compiler/packs/compile-packs.ts';
import type { Base } from '../../../compiler/packs/read-packs.ts';
import type { Result } from '../../../shared/result.ts';

/**
 * What a worker is to do with the zips of packs, the last of which is looked at; it takes the place of another version of itself.
 * `isNew`: the last one comes from outside and was never accepted, so that its reading is limited.
 */
export type PackJob =
  | { readonly task: 'examine'; readonly isNew: boolean; readonly base: Base; readonly zips: readonly Uint8Array[] }
  /** Writes a new reference to `target`; `bundledHash` is the SHA-256 of the bundled one. */
  | {
      readonly task: 'compile';
      readonly isNew: boolean;
      readonly base: Base;
      readonly zips: readonly Uint8Array[];
      readonly target: string;
      readonly bundledHash: string;
    };

/** A compiled reference with the key of what it was compiled of. */
export type CompiledWithKey = Compiled & { readonly key: string };

export type PackJobResult<Job extends PackJob> = Result<Job['task'] extends 'examine' ? PackReading : CompiledWithKey>;

/** How far a job has come: packs are read, then compared or compiled with the edition, then what was written is checked. */
export type PackStep = 'reading' | 'compiling' | 'checking';

/** What a worker says: whether it reads what people brought and nobody has accepted yet, how far it has come, then the result. */
export type PackMessage =
  | { readonly reads: 'new' | 'accepted' }
  | { readonly step: PackStep }
  | { readonly result: Result<unknown> };
