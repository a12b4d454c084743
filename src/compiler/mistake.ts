import { catalog } from '../shared/words/problems/catalogs/en.ts';
import type { Problem } from '../shared/words/problems/problems.ts';
import { sayProblem, type ProblemPen, type SaidProblem } from '../shared/words/problems/say-problem.ts';

/** One mistake in a source file: where it is, and what is wrong; the words are made where somebody reads them. */
export interface Mistake {
  /** Path below the sources folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly problem: Problem;
}

/** Who edits source files reads what stands in them, to the letter. */
const toTheLetter: ProblemPen = { field: (id) => `\`${id}\``, country: (code) => code, given: (text) => text };

/** Returns what is wrong and what to do, in English, for the command line and for callers other than the window. */
export function inEnglish(problem: Problem): SaidProblem {
  return sayProblem(problem, catalog, toTheLetter);
}

/** Returns how many mistakes there are, in words that stand before a semicolon: 1 mistake, 2 mistakes. */
export function countOfMistakes({ length }: readonly Mistake[]): string {
  return length === 1 ? '1 mistake' : `${length} mistakes`;
}

/** Returns the mistakes as text, one a line, ordered by file and line, in the form that editors make clickable. */
export function mistakesAsText(mistakes: readonly Mistake[], folder: string): string {
  return [...mistakes]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
    .map(({ file, line, problem }) => {
      const { what, remedy } = inEnglish(problem);
      return `${folder}/${file}:${line}: ${what} ${remedy}`;
    })
    .join('\n');
}
