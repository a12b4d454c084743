import type { Output } from '../../../shared/contract/index.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import type { Log } from '../../log.ts';
import { clearPacked } from './packed-file.ts';

/** A reference with packs, open. */
export interface Packed {
  readonly db: ReferenceDatabase;
  readonly file: string;
}
type State = Pick<Output<'packs.list'>, 'state' | 'problem'>;

/** Which reference is shown, and why if it is not the one with all packs. */
export interface ShownPacks {
  readonly state: () => State;
  /** Shows a reference with packs, or with null the edition alone, and clears away the others. */
  readonly show: (packed: Packed | null) => void;
  /** Shows the edition alone while packs are being compiled. */
  readonly build: () => void;
  /** Leaves what is shown, the packs being left out. */
  readonly fail: (why: NonNullable<State['problem']>, error?: unknown) => void;
}

/** Returns what is shown of the packs of a folder, `bundled` being the edition in force; `use` is told which reference is to be read from now on. */
export function createShownPacks({
  bundled,
  folder,
  log,
  use,
}: {
  readonly bundled: () => ReferenceDatabase;
  readonly folder: string;
  readonly log: Log;
  readonly use: (reference: ReferenceDatabase) => void;
}): ShownPacks {
  let current: State = { state: 'none', problem: null };
  return {
    state: () => current,
    show: (packed) => {
      use(packed?.db ?? bundled());
      current = { state: packed ? 'ready' : 'none', problem: null };
      clearPacked(folder, packed?.file ?? null);
    },
    build: () => {
      use(bundled());
      current = { state: 'building', problem: null };
    },
    fail: (why, error) => {
      log.error(`The installed packs are left out: ${why.message}`, error);
      current = { state: 'failed', problem: why };
    },
  };
}
