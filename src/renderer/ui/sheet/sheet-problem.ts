import { longestDocument } from '../../../shared/contract/limits.ts';
import { sheetProblems, type SheetProblem } from '../../../shared/domain/sheet-forms.ts';
import { sendBytes } from '../../host/send-bytes.ts';
import { CallFailure } from '../../host/use-call.ts';

class Refused extends Error {
  readonly problem: SheetProblem;
  constructor(problem: SheetProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Returns what is wrong with a file that was refused; undefined where it was not the file that failed. */
export function sheetProblemIn(error: unknown): SheetProblem | undefined {
  if (error instanceof Refused) return error.problem;
  if (!(error instanceof CallFailure)) return undefined;
  const { code, details } = error.error;
  return sheetProblems.find((one) => one === details?.['reason']) ?? (code === 'too-large' ? code : undefined);
}

/** Returns why a file is no table that can be taken; throws on what is no answer of the backend. */
export function sheetProblemOf(error: unknown): SheetProblem {
  const problem = sheetProblemIn(error);
  if (problem === undefined && !(error instanceof CallFailure)) throw error;
  return problem ?? 'damaged';
}

/** Sends a table to the backend. Returns its transfer; refuses at once what is empty or far too large. */
export async function sendSheet(file: File): Promise<number> {
  // In base64 four letters are three bytes.
  if (file.size > (longestDocument / 4) * 3) throw new Refused('too-large');
  if (file.size === 0) throw new Refused('empty');
  return sendBytes(file);
}

/**
 * Asks about a table that was sent. The backend holds one file at a time, until it ends: where another came since, from another window, this one is
 * sent once more, so that what was chosen and mended stands. Returns its transfer from then on with the answer.
 */
export async function askOfSheet<Answer>(
  { transfer, chosen }: { readonly transfer: number; readonly chosen: File },
  call: (transfer: number) => Promise<Answer>,
): Promise<{ readonly transfer: number; readonly answer: Answer }> {
  try {
    return { transfer, answer: await call(transfer) };
  } catch (error) {
    if (!(error instanceof CallFailure) || error.error.code !== 'not-found') throw error;
    const renewed = await sendSheet(chosen);
    return { transfer: renewed, answer: await call(renewed) };
  }
}
