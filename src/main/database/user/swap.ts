import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { recoveryReport } from '../../../shared/contract/backups.ts';
import { syncFolder, writeWholeSync } from './files.ts';
import { addReport } from './recovery-reports.ts';

const name = z.string().regex(/^user\.db[\w.-]*$/);

/**
 * What is to be done to put another file in the place of user.db. It is written down whole before the first step, and
 * each step may be done twice, so that whoever finds it after a kill finishes it.
 */
const plan = z.object({
  /** A finished database in the user folder. */
  next: name,
  /** Files that are kept under another name before it comes. */
  keep: z.array(z.object({ from: name, to: name })),
  /** Told when it is done. */
  report: recoveryReport.nullable(),
});
export type SwapPlan = z.infer<typeof plan>;

const planIn = (folder: string): string => join(folder, 'user.db.swap');

function carryOut(folder: string, { next, keep, report }: SwapPlan): void {
  if (existsSync(join(folder, next))) {
    for (const { from, to } of keep)
      if (existsSync(join(folder, from)) && !existsSync(join(folder, to)))
        renameSync(join(folder, from), join(folder, to));
    // A log and its index belong to the database they were written for, and to no other.
    for (const rest of ['user.db-wal', 'user.db-shm', 'user.db-journal', 'user.db.exit', 'user.db.open'])
      rmSync(join(folder, rest), { force: true });
    syncFolder(folder);
    renameSync(join(folder, next), join(folder, 'user.db'));
    syncFolder(folder);
  }
  if (report) addReport(folder, report);
  rmSync(planIn(folder), { force: true });
}

/** Puts a finished database in the place of user.db, wholly or not at all even when killed. Throws what fs throws; then `finishSwap` finishes it. */
export function swapUserFile(folder: string, steps: SwapPlan): void {
  writeWholeSync(planIn(folder), JSON.stringify(steps));
  carryOut(folder, steps);
}

/** Takes back a plan of which nothing was done. */
export function forgetSwap(folder: string): void {
  rmSync(planIn(folder), { force: true });
}

/** Finishes what a kill interrupted; a plan that cannot be read is forgotten, and user.db is examined as any other. Throws what fs throws. */
export function finishSwap(folder: string): void {
  if (!existsSync(planIn(folder))) return;
  const text = readFileSync(planIn(folder), 'utf8');
  let steps;
  try {
    steps = plan.parse(JSON.parse(text));
  } catch {
    return forgetSwap(folder);
  }
  carryOut(folder, steps);
}
