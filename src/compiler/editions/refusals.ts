import { failure, type Result } from '../../shared/result.ts';

/**
 * Why a file is not taken for an edition. `not-edition`: it is something else. `bent`: cut short or changed since it was made. `unsound`: what it holds is not
 * what it says. `too-new`, `too-old`: written for a later or an earlier program. `older`: than the edition of the program itself. `same`: as the one that is
 * shown. `bad-signature`: of something else than this. `too-large`: or larger unpacked than it says.
 */
export const editionRefusals = [
  'not-edition',
  'bent',
  'unsound',
  'too-new',
  'too-old',
  'older',
  'same',
  'bad-signature',
  'too-large',
] as const;
export type EditionRefusal = (typeof editionRefusals)[number];

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
