import type { ReadEdition, Reader } from '../../../compiler/editions/read-edition.ts';
import type { PackReading } from '../../../compiler/packs/compile-packs.ts';
import type { PackManifest } from '../../../compiler/packs/manifest.ts';
import type { Base } from '../../../compiler/packs/read-packs.ts';
import type { OwnSchool } from '../../../compiler/own-schools/own-school.ts';
import type { WorldCounts } from '../../../compiler/world/lay-world.ts';
import type { WorldFileEnd } from '../../../compiler/world/world-file.ts';
import type { Result } from '../../../shared/result.ts';
import type { WhatChanged } from '../changes/changes.ts';

/** The bundled reference, and what tells it (`stampOf`). */
export interface Bundled {
  readonly file: string;
  readonly stamp: string;
}

/** The schools of the world that are laid over edition and packs. */
export interface LayerToLay {
  /** The records, as `writeWorldFile` wrote them. */
  readonly file: string;
  /** Where those that are taken of them are written, when they are brought in; null where all are. */
  readonly keepAs: string | null;
  /** Whether others than those of education are taken. */
  readonly everything: boolean;
  readonly now: string;
}

/** What a thread is told of an edition that has come. */
export interface LookAtEdition {
  readonly task: 'edition';
  readonly isNew: true;
  readonly file: string;
  /** Where it is unpacked; what is there goes. */
  readonly into: string;
  readonly reader: Reader;
  /** reference.db of the program, whose tables every edition has, and that of the edition that is shown. */
  readonly bundled: string;
  readonly shown: string;
  /** The slugs of the schools that the person keeps. */
  readonly kept: readonly string[];
}

/**
 * What a worker is to do. With the zips of packs the last is looked at; it takes the place of another version of itself.
 * `isNew`: what is looked at comes from outside and was never accepted, so that its reading is limited, and can be stopped.
 */
export type PackJob =
  | {
      readonly task: 'examine';
      readonly isNew: boolean;
      readonly base: Base;
      readonly zips: readonly Uint8Array[];
      /** The reference that the base was compiled to. */
      readonly bundled: string;
    }
  /** Writes a new reference to `target`: the edition, the packs if there are any, the person's own schools, the layer if there is one. */
  | {
      readonly task: 'compile';
      readonly isNew: boolean;
      readonly base: Base;
      readonly zips: readonly Uint8Array[];
      readonly schools: readonly OwnSchool[];
      readonly layer: LayerToLay | null;
      readonly target: string;
      readonly bundled: Bundled;
    }
  /** Looks through all pages of a reference that was compiled before. */
  | { readonly task: 'check'; readonly isNew: false; readonly file: string }
  /** Reads a dump of ROR, writes its records to `brought`, and compares them with the bundled reference. */
  | {
      readonly task: 'look';
      readonly isNew: true;
      readonly dump: string;
      readonly name: string;
      readonly brought: string;
      readonly reference: string;
    }
  /** Reads an edition by file, unpacks it, and compares it with the one that is shown. */
  | LookAtEdition
  /** Holds an edition that was taken against its checksums. */
  | { readonly task: 'check-edition'; readonly isNew: false; readonly folder: string };

/** Whether a job brings in a layer, and does not only lay one again that is there. */
export function bringsLayer(job: PackJob): boolean {
  return job.task === 'compile' && typeof job.layer?.keepAs === 'string';
}

/** A compiled reference with the key of what it was compiled of. */
export interface CompiledWithKey {
  readonly key: string;
  /** The last of the packs, with the SHA-256 of its zip. */
  readonly pack: { readonly manifest: PackManifest; readonly sha256: string } | null;
  readonly world: WorldCounts | null;
}

/** What bringing in a dump would do: with education alone, and with everything. */
export interface WorldLook {
  readonly end: WorldFileEnd;
  readonly education: WorldCounts;
  readonly everything: WorldCounts;
}

/** An edition that lies unpacked, and what it would change. */
export interface EditionLook extends Omit<ReadEdition, 'manifest'> {
  readonly edition: string;
  readonly made: string;
  readonly changes: WhatChanged;
}

interface Results {
  readonly examine: PackReading;
  readonly compile: CompiledWithKey;
  readonly look: WorldLook;
  readonly check: { readonly isSound: boolean };
  readonly 'check-edition': { readonly isSound: boolean };
  readonly edition: EditionLook;
}
export type PackJobResult<Job extends PackJob> = Result<Results[Job['task']]>;

/** How far a job has come: what was brought is read, then compared or compiled with the edition, then what was written is checked. */
export type PackStep = 'reading' | 'compiling' | 'checking';

/** What a worker says: whether it reads what people brought and nobody has accepted yet, how far it has come, then the result. */
export type PackMessage =
  | { readonly reads: 'new' | 'accepted' }
  | { readonly step: PackStep; readonly records?: number }
  | { readonly result: Result<unknown> };
