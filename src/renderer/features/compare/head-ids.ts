/** Each cell names its column, section and row: in a table of this size a reader cannot tell them from their places. */

/** Returns the id of the head of a column, counted from 0. */
export function columnId(index: number): string {
  return `compare-column-${index}`;
}

/** Returns where a part of the table begins. */
export function sectionId(section: string): string {
  return `compare-${section}`;
}

/** Returns the id of the head of a row. */
export function rowHeadId(row: { readonly id: string }): string {
  return `compare-row-${row.id.replaceAll(/[^\w-]/g, '-')}`;
}
