import { parse } from 'csv-parse/sync';
import { cellSeparators, type CellSeparator, type SheetRemark } from '../../../shared/domain/sheet-forms.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { isRisky } from '../export/csv.ts';
import { encodingOf, mostUnreadable, unreadableIn } from './encoding.ts';
import { mostSheetRows, sheetProblem, tidyRows, type Sheet, type SheetFile } from './sheet.ts';

/** So many rows tell what stands between cells. */
const tried = 50;
/** What a site calls a workbook is often a page: <table>…, or the XML of 2003. */
const markup = /^\s*<(?:!doctype|!--|\?xml|html|head|meta|body|style|div|table)[\s>]/i;
/** The line by which Excel is told what stands between cells; no other program takes it for one. */
const separatorLine = /^"?sep=([,;\t|])"?(?:\r\n?|\n)/i;
/** Files that are texts, and no tables: of PDF and RTF. */
const otherText = /^\s*(?:%PDF-|\{\\rtf)/;

interface Row {
  readonly record: string[];
  /** How many rows there were up to it, and how many blank ones were left out. */
  readonly info: { readonly records: number; readonly empty_lines: number };
}

const rowsBy = (text: string, separator: CellSeparator, most: number): readonly Row[] =>
  parse(text, {
    delimiter: separator,
    // Told, since it would go by the first line alone: in a table put together of two, the rest would stand in one cell.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    to: most,
  }) as unknown as Row[];

/** The separator by which rows have the most cells that all of them have; a comma where there is one column. */
function separatorOf(text: string): CellSeparator {
  const weighed = cellSeparators.map((separator) => {
    const widths = rowsOrNone(text, separator).map(({ record }) => record.length);
    const [first = 1] = widths;
    const alike = widths.filter((width) => width === first).length / Math.max(1, widths.length);
    return { separator, weight: first > 1 ? (first - 1) * alike ** 3 : 0 };
  });
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).separator;
}

function rowsOrNone(text: string, separator: CellSeparator): readonly Row[] {
  try {
    return rowsBy(text, separator, tried);
  } catch {
    return [];
  }
}

/** The apostrophe that keeps a text from being taken for a formula, as this program's own tables have it, is none of the text. */
const withoutGuard = (cell: string) => (cell.startsWith("'") && isRisky(cell.slice(1)) ? cell.slice(1) : cell);

/** Returns a text as a table: by its encoding and separator, found out where they are not given. */
export function readCsv({ bytes, encoding, separator }: SheetFile): Result<Sheet> {
  const found = encoding ?? encodingOf(bytes);
  const whole = new TextDecoder(found).decode(bytes);
  const [told = '', toldSeparator] = separatorLine.exec(whole) ?? [];
  const text = whole.slice(told.length);
  if (text.trim() === '') return sheetProblem('empty', 'There is nothing in this file.');
  const unreadable = unreadableIn(text);
  if (otherText.test(text) || (encoding === undefined && unreadable > text.length * mostUnreadable))
    return sheetProblem('no-table', 'The file is no table: what is in it is no text.');
  if (markup.test(text)) return sheetProblem('markup', 'The file is a web page or XML, and no table.');
  const by = separator ?? (toldSeparator as CellSeparator | undefined) ?? separatorOf(text);
  let parsed;
  try {
    parsed = rowsBy(text, by, mostSheetRows + 1);
  } catch (error) {
    return sheetProblem(
      'damaged',
      `The table cannot be read: ${error instanceof Error ? error.message : 'it is bent'}.`,
    );
  }
  const { rows, are, cut } = tidyRows(parsed.map(({ record }) => record.map(withoutGuard)));
  const lines = are.map((at) => {
    const { records, empty_lines: blank } = (parsed[at] as Row).info;
    return records + blank + (told === '' ? 0 : 1);
  });
  const remarks: SheetRemark[] = [...(unreadable > 0 ? ['unreadable' as const] : []), ...cut];
  return ok({ encoding: found, separator: by, sheets: [], sheet: null, rows, lines, numbers: [], remarks });
}
