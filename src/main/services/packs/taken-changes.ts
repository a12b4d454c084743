import type { UserDatabase } from '../../database/open.ts';
import type { KeptPack } from '../../database/user/packs.ts';

/** A pack that was installed, replaced or removed: as it stood before, and the hash of the zip that stood after. */
interface TakenChange {
  /** Where it was done: another user.db, after a backup was restored, knows nothing of it. */
  readonly user: UserDatabase;
  readonly id: string;
  readonly before: KeptPack | null;
  readonly after: string | null;
}

/** The changes that can be taken back while the program runs, each by its number; no number comes twice. */
export interface TakenChanges {
  readonly hold: (change: TakenChange) => number;
  readonly find: (taken: number) => TakenChange | undefined;
  readonly forget: (taken: number) => void;
}

/** So many are held, none with more than one zip. */
const mostHeld = 10;

/** Returns room for changes of packs, empty at first. */
export function createTakenChanges(): TakenChanges {
  const held = new Map<number, TakenChange>();
  let last = 0;
  return {
    hold: (change) => {
      held.set(++last, change);
      for (const number of held.keys()) if (number <= last - mostHeld) held.delete(number);
      return last;
    },
    find: (taken) => held.get(taken),
    forget: (taken) => {
      held.delete(taken);
    },
  };
}
