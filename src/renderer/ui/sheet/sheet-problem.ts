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

/** Returns why a file is no table that can be taken; throws on what is no answer of the backend. */
export function sheetProblemOf(error: unknown): SheetProblem {
  if (error instanceof Refused) return error.problem;
  if (!(error instanceof CallFailure)) throw error;
  const reason = error.error.details?.['reason'];
  return sheetProblems.find((one) => one === reason) ?? (error.error.code === 'too-large' ? 'too-large' : 'damaged');
}

/** Sends a table to the backend. Returns its transfer; refuses at once what is empty or far too large. */
export async function sendSheet(file: File): Promise<number> {
  // In base64 four letters are three bytes.
  if (file.size > (longestDocument / 4) * 3) throw new Refused('too-large');
  if (file.size === 0) throw new Refused('empty');
  return sendBytes(file);
}
