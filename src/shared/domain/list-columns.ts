/** What a list can show of each school beside its name, in the order in which it stands. */
export const listColumns = ['fee', 'language', 'deadline', 'stage', 'note'] as const;
export type ListColumn = (typeof listColumns)[number];

/** The columns that are the person's own: a file or a page has them only where that is asked for. */
export const ownColumns: readonly ListColumn[] = ['stage', 'note'];

/** Returns the columns among words that another program may have written, each once, in their order. */
export function knownColumns(words: readonly unknown[]): ListColumn[] {
  return listColumns.filter((column) => words.includes(column));
}
