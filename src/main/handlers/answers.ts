import { today } from '../../shared/domain/day.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { answersWithMineOn } from '../services/additions/lay-over-answers.ts';

/** Returns the handler of what decides about a programme. */
export function answerHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'answers.get': (input) => answersWithMineOn(reference, user, input, today()),
  } satisfies Partial<Handlers>;
}
