import { failure, type CallError, type Result } from '../../shared/result.ts';
import type { Problem } from '../../shared/words/problems/problems.ts';
import { inEnglish } from '../mistake.ts';

/** Returns a failure that says what is wrong in English, and in its details so that a window can say it in its language. */
export function failureOf(
  code: CallError['code'],
  problem: Problem,
  details: CallError['details'] = {},
  opening = '',
): Result<never> {
  const { what, remedy } = inEnglish(problem);
  return failure(code, `${opening}${what} ${remedy}`, { ...details, problem });
}

/** Returns the failure for a pack that is refused whole. */
export function refusePack(problem: Problem, code: 'invalid-input' | 'too-large' = 'invalid-input'): Result<never> {
  return failureOf(code, problem, {}, 'The pack is refused. ');
}
