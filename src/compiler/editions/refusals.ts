import type { EditionRefusal } from '../../shared/contract/editions.ts';
import { failure, type Result } from '../../shared/result.ts';

/** Returns the failure for a file that is not taken: the reason in `details`, for a window to say it in its language. */
export function refuseEdition(
  reason: EditionRefusal,
  message: string,
  details: Readonly<Record<string, string>> = {},
): Result<never> {
  return failure(reason === 'too-large' ? 'too-large' : 'invalid-input', `The edition was not taken. ${message}`, {
    reason,
    ...details,
  });
}
