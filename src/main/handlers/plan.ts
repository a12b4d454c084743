import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { listStages } from '../database/user/plan.ts';
import type { Handlers } from '../dispatch.ts';
import { setStageOn } from '../services/lists/for-student.ts';
import { askedPlan } from '../services/plan/plan.ts';
import { removeEntry, restoreEntry, setEntry } from '../services/plan/write-plan.ts';

/** Returns the handlers of the plan. */
export function planHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'plan.get': (input) => askedPlan(reference, user, input),
    'plan.stages': () => ok({ rows: Array.from(listStages(user), ([slug, stage]) => ({ slug, stage })) }),
    'plan.setStage': (input) => setStageOn(reference, user, input, new Date()),
    'plan.setEntry': (input) => setEntry(reference, user, input, new Date()),
    'plan.removeEntry': ({ id }) => ok(removeEntry(user, id)),
    'plan.restoreEntry': (input) => restoreEntry(reference, user, input),
  } satisfies Partial<Handlers>;
}
