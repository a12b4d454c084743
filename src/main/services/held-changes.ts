import type { UserDatabase } from '../database/open.ts';

/** Changes that can be taken back while the program runs, each by its number; no number comes twice. */
export interface HeldChanges<Change> {
  /** Holds a change of what is kept in a user.db, and returns its number. */
  readonly hold: (user: UserDatabase, change: Change) => number;
  /** Returns a change of this user.db; undefined where it was done to another one, before a backup took its place, or is held no more. */
  readonly find: (user: UserDatabase, number: number) => Change | undefined;
  readonly forget: (user: UserDatabase, number: number) => void;
}

/** Returns room for the last `most` changes of each open user.db; what is held goes with it. */
export function createHeldChanges<Change>(most: number): HeldChanges<Change> {
  const byUser = new WeakMap<UserDatabase, Map<number, Change>>();
  let last = 0;
  return {
    hold: (user, change) => {
      const held = byUser.get(user) ?? new Map<number, Change>();
      byUser.set(user, held);
      held.set(++last, change);
      const [oldest = last] = held.keys();
      if (held.size > most) held.delete(oldest);
      return last;
    },
    find: (user, number) => byUser.get(user)?.get(number),
    forget: (user, number) => {
      byUser.get(user)?.delete(number);
    },
  };
}
