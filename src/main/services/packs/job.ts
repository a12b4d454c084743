import type { Compiled, PackReading } from '../../../compiler/packs/compile-packs.ts';
import type { Base } from '../../../compiler/packs/read-packs.ts';
import type { Result } from '../../../shared/result.ts';

/** What a worker is to do with the zips of packs, the last of which is looked at; it takes the place of another version of itself. */
export type PackJob =
  | { readonly task: 'examine'; readonly base: Base; readonly zips: readonly Uint8Array[] }
  /** Writes a new reference to `target`; `bundledHash` is the SHA-256 of the bundled one. */
  | {
      readonly task: 'compile';
      readonly base: Base;
      readonly zips: readonly Uint8Array[];
      readonly target: string;
      readonly bundledHash: string;
    };

/** A compiled reference with the key of what it was compiled of. */
export type CompiledWithKey = Compiled & { readonly key: string };

export type PackJobResult<Job extends PackJob> = Result<Job['task'] extends 'examine' ? PackReading : CompiledWithKey>;

/** What a worker says: that what people brought has been read, then the result. */
export type PackMessage = { readonly read: true } | { readonly result: Result<unknown> };
