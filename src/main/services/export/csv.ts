import { stringify } from 'csv-stringify/sync';

/** A number stays one; a text is kept from being taken for a formula; null is an empty cell. */
export type Cell = string | number | null;

/**
 * What a spreadsheet may take for a formula when it stands first: = + - @ in ASCII and full width, also behind blanks and
 * controls that some programs cut off, and a tab or line end itself (OWASP, CSV injection). An apostrophe too, so that
 * the prefix can be undone without a doubt.
 */
const risky = /^(?:'|[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Returns a text as a cell holds it: with one apostrophe before it where a spreadsheet might take it for a formula. */
export function guardedText(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** Returns what `guardedText` was given. */
export function unguardedText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return guardedText(cell.toWellFormed());
};

/**
 * Returns rows as CSV by RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Chinese and Russian wrongly.
 * Every text is in quotes, so that a spreadsheet that splits at semicolons finds none within; numbers are not.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      record_delimiter: 'windows',
      cast: {
        number: (value) => ({ value: cellText(value), quote: '' }),
        string: (value) => ({ value: cellText(value), quoted: true }),
      },
    },
  );
}
