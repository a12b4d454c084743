import { failure, type Result } from '../../../shared/result.ts';

/** How far the names of a table have been looked up. */
export interface Matched {
  readonly done: number;
  readonly total: number;
}

/** What whoever looks names up is told, and asks. */
export interface Watch {
  readonly came: (matched: Matched) => void;
  readonly stopped: () => boolean;
}

/** The tables whose names are being looked up, by their transfers. */
export interface Matchings {
  /** Does work that is watched; of a table that is read once more meanwhile, what was begun before ends. */
  readonly during: <Answer>(transfer: number, work: (watch: Watch) => Promise<Answer>) => Promise<Answer>;
  /** Returns how far it is; null where nothing is under way or no name has been looked for yet. */
  readonly progress: (transfer: number) => Matched | null;
  /** Returns whether there was something to stop. */
  readonly cancel: (transfer: number) => boolean;
}

interface UnderWay {
  matched: Matched | null;
  stopped: boolean;
}

/** Returns where it is known how far each table is. */
export function createMatchings(): Matchings {
  const underWay = new Map<number, UnderWay>();
  const cancel = (transfer: number): boolean => {
    const there = underWay.get(transfer);
    if (there) there.stopped = true;
    return there !== undefined;
  };
  return {
    during: async (transfer, work) => {
      cancel(transfer);
      const own: UnderWay = { matched: null, stopped: false };
      underWay.set(transfer, own);
      try {
        return await work({
          came: (matched) => {
            own.matched = matched;
          },
          stopped: () => own.stopped,
        });
      } finally {
        if (underWay.get(transfer) === own) underWay.delete(transfer);
      }
    },
    progress: (transfer) => underWay.get(transfer)?.matched ?? null,
    cancel,
  };
}

/** Returns what a read fails with that was stopped. */
export const stoppedReading = (): Result<never> =>
  failure('unavailable', 'You stopped it; nothing was changed.', { stopped: true });
