import { longestDocument, longestPiece } from '../../../../shared/contract/limits.ts';
import { CallFailure } from '../../../host/use-call.ts';
import { ask } from '../../../host/ask.ts';

/** A document as `lists.import` takes it: a short one whole, a long one by its transfer. */
export type ListSource = { readonly document: string } | { readonly transfer: number };

export type BringProblem = 'not-json' | 'foreign' | 'malformed' | 'newer' | 'tooLarge' | 'unreadable' | 'other';

/** Why a file cannot be brought in, where no call says so. */
export class FileProblem extends Error {
  readonly problem: BringProblem;
  constructor(problem: BringProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Reads a file and hands it to the backend, in pieces where it is long. `heard` is told the percent that is there. */
export async function sendListFile(
  file: File,
  heard: (percent: number) => void,
  signal: AbortSignal,
): Promise<ListSource> {
  // A character is at most four bytes, so that a file beyond this is not read at all.
  if (file.size > longestDocument * 4) throw new FileProblem('tooLarge');
  const text = await file.text().catch(() => {
    throw new FileProblem('unreadable');
  });
  if (text.length > longestDocument) throw new FileProblem('tooLarge');
  if (text.length <= longestPiece) return { document: text };
  let transfer: number | undefined;
  for (let at = 0; at < text.length;) {
    signal.throwIfAborted();
    const piece = firstPiece(text, at);
    const answer = await ask('lists.receive', { ...(transfer === undefined ? {} : { transfer }), text: piece });
    at += piece.length;
    transfer = answer.transfer;
    heard(Math.floor((answer.length / text.length) * 100));
  }
  signal.throwIfAborted();
  if (transfer === undefined) throw new FileProblem('not-json');
  return { transfer };
}

/** Returns what one call takes of a text from a place on; a sign that takes two units is never cut in two, which no call takes. */
function firstPiece(text: string, at: number): string {
  const piece = text.slice(at, at + longestPiece);
  return piece.isWellFormed() ? piece : piece.slice(0, -1);
}

/** What kept a file from being brought in, in the words that the interface has for it. */
export function bringProblem(error: unknown): BringProblem {
  if (error instanceof FileProblem) return error.problem;
  if (!(error instanceof CallFailure)) throw error;
  const { code, details } = error.error;
  const reason = details?.['reason'];
  if (code === 'conflict') return 'newer';
  if (code === 'too-large') return 'tooLarge';
  return reason === 'not-json' || reason === 'foreign' || reason === 'malformed' ? reason : 'other';
}
