import { today } from '../../shared/domain/day.ts';
import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { withMineAnswered } from '../services/additions/lay-over-answers.ts';
import { answersOn } from '../services/answers/answers.ts';

/** Returns the handler of what decides about a programme. */
export function answerHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'answers.get': (input) => {
      const found = answersOn(reference, user, input, today());
      return found.ok ? ok(withMineAnswered(reference, user, found.value)) : found;
    },
  } satisfies Partial<Handlers>;
}
