import { stringify } from 'csv-stringify/sync';
import type { Separator } from '../../../shared/domain/separator.ts';
import { isMisread } from './misread.ts';
import type { Cell } from './outgoing.ts';

/** Where a reader may begin a new cell or row: whichever of these it splits at, and whether or not it heeds quotes. */
const boundary = String.raw`\r\n|[,;\t|\r\n\v\f\u0085\u2028\u2029]`;
/** What a spreadsheet takes for a formula when it stands first: = + - @ in ASCII and full width (OWASP, CSV injection). */
const formulaSign = '[=+\\-@＝＋－＠]';
/**
 * The sign may stand behind blanks, controls and quotes, which some programs cut off; and a tab or line end itself counts at the
 * beginning of a cell. An apostrophe too, so that the prefix can be undone without a doubt.
 */
const riskyCell = new RegExp(String.raw`^(?=['\t\r\n]|[\s\p{Cc}\p{Cf}"]*${formulaSign})`, 'u');
/** Within a text the next line is looked at by itself: a paragraph that begins with a dash has one prefix, not two. */
const riskyPart = new RegExp(
  String.raw`(${boundary})(?='|(?:(?![\r\n\v\f\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}"])*${formulaSign})`,
  'gu',
);
const guardedPart = new RegExp(`(${boundary})'`, 'gu');

/** Returns whether a spreadsheet might take a text for something else than a text. */
export function isRisky(text: string): boolean {
  return riskyCell.test(text) || isMisread(text);
}

/**
 * Returns a text as a cell holds it: with one apostrophe before whatever a spreadsheet might take for a formula, at its beginning
 * and wherever a reader with another separator would begin a cell, and before a whole text that it would take for a date or a number.
 */
export function guardedText(text: string): string {
  const inner = text.replace(riskyPart, "$1'");
  return isRisky(text) ? `'${inner}` : inner;
}

/** Returns what `guardedText` was given. */
export function unguardedText(cell: string): string {
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  return text.replace(guardedPart, '$1');
}

/** What separates cells, and what stands before the decimals of a number. */
const signs: Readonly<Record<Separator, { readonly cells: string; readonly decimals: string }>> = {
  comma: { cells: ',', decimals: '.' },
  semicolon: { cells: ';', decimals: ',' },
};

/**
 * Returns rows as CSV by RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Chinese and Russian wrongly; there is no
 * `sep=` line, which would have Excel overlook the mark and every other program read a row too many. Every text is in quotes; numbers
 * are not, have no grouping, and their decimals behind the sign that goes with the separator.
 */
export function csvText(rows: readonly (readonly Cell[])[], separator: Separator = 'comma'): string {
  const { cells, decimals } = signs[separator];
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.day : cell))),
    {
      bom: true,
      delimiter: cells,
      record_delimiter: 'windows',
      cast: {
        number: (value) => ({ value: Number.isFinite(value) ? String(value).replace('.', decimals) : '', quote: '' }),
        string: (value) => ({ value: guardedText(value.toWellFormed()), quoted: true }),
      },
    },
  );
}
