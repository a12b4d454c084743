/** One mistake in a source file: where it is, what is wrong, and what to do. */
export interface Mistake {
  /** Path below the sources folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** Returns how many mistakes there are, in words that stand before a semicolon: 1 mistake, 2 mistakes. */
export function countOfMistakes({ length }: readonly Mistake[]): string {
  return length === 1 ? '1 mistake' : `${length} mistakes`;
}

/** Returns the mistakes as text, one a line, ordered by file and line, in the form that editors make clickable. */
export function mistakesAsText(mistakes: readonly Mistake[], folder: string): string {
  return [...mistakes]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
    .map(({ file, line, what, remedy }) => `${folder}/${file}:${line}: ${what} ${remedy}`)
    .join('\n');
}
