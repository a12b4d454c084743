import type { FailedBackup } from '../../shared/contract/backups.ts';
import type { Result } from '../../shared/result.ts';
import type { UserStore } from '../database/user/open-user.ts';
import type { Log } from '../log.ts';
import { backUpWhenDue } from './backups.ts';

export interface Watch {
  /** Whether what is written is kept; tells `lost` the first time that it is not. */
  readonly keeps: () => Result<null>;
  /** Says that something may have been written. */
  readonly wrote: () => void;
  /** Why the backup of the day could not be made; null where it was or none was due. */
  readonly backupFailed: () => FailedBackup | null;
  readonly stop: () => void;
}

/** How often user.db is looked for where nobody writes, in milliseconds: what was acknowledged last is saved before somebody notices. */
const lookEvery = 2_000;
/** A program may run for weeks: how often a day's backup is thought of, in milliseconds. */
const backUpEvery = 10 * 60_000;

/** Watches over an open user.db: that it is still there, and that each day with changes has its backup. */
export function watchOver(
  store: UserStore,
  log: Log,
  { lost, failed }: { readonly lost: () => void; readonly failed: () => void },
): Watch {
  let told = store.unkept() !== null;
  let unsaved = true;
  let why: FailedBackup | null = null;
  const keeps = (): Result<null> => {
    const answer = store.keeps();
    if (!answer.ok && !told) {
      told = true;
      lost();
    }
    return answer;
  };
  const backUp = (): void => {
    if (!unsaved || !keeps().ok) return;
    const before = why;
    const done = backUpWhenDue(store, log, new Date());
    why = done === 'not-due' ? why : done;
    unsaved = done !== null;
    if (why?.message !== before?.message) failed();
  };
  backUp();
  const day = setInterval(() => {
    backUp();
  }, backUpEvery);
  const ground = setInterval(keeps, lookEvery);
  day.unref();
  ground.unref();
  return {
    keeps,
    wrote: () => {
      unsaved = true;
    },
    backupFailed: () => why,
    stop: () => {
      clearInterval(day);
      clearInterval(ground);
    },
  };
}
