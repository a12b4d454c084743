import { mostColumns } from '../../../shared/contract/limits.ts';
import type { CellSeparator, Encoding, SheetProblem, SheetRemark } from '../../../shared/domain/sheet-forms.ts';
import { failure, type Result } from '../../../shared/result.ts';
import { cutTexts } from './cut-texts.ts';

/** A file that a person brings, and how it is to be read where they have said so. */
export interface SheetFile {
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding | undefined;
  readonly separator?: CellSeparator | undefined;
  /** The name of the sheet of a workbook. */
  readonly sheet?: string | undefined;
}

/** A table as it was read: every cell a text, as it stands there. */
export interface Sheet {
  /** Of a text; null of a workbook. */
  readonly encoding: Encoding | null;
  readonly separator: CellSeparator | null;
  /** The sheets of a workbook; none of a text. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly rows: readonly (readonly string[])[];
  /** Which row of the file each is, counted from one with those that are blank, as a program for tables shows them. */
  readonly lines: readonly number[];
  /** By row, the columns in which a workbook holds a number, whose text is that of no country; of a text none. */
  readonly numbers: readonly (readonly number[])[];
  readonly remarks: readonly SheetRemark[];
}

/** So many rows are read: a list holds 2,000 schools, and a file what belongs to no list, too. */
export const mostSheetRows = 10_000;
/** So long a cell as a note can be. */
export const longestCell = 20_000;

/** Returns why a file cannot be taken; the window has words for the reason. */
export function sheetProblem(problem: SheetProblem, message: string): Result<never> {
  return failure(problem === 'too-large' ? 'too-large' : 'invalid-input', `${message} Nothing was changed.`, {
    reason: problem,
  });
}

/** Returns rows without blank ones and blank columns at their ends, each cell no longer than is kept, which of those given they are, and what of them was left out. */
export function tidyRows(rows: readonly (readonly string[])[]): {
  readonly rows: readonly (readonly string[])[];
  readonly are: readonly number[];
  readonly cut: readonly SheetRemark[];
} {
  const are = rows.flatMap((row, at) => (row.some((cell) => cell.trim() !== '') ? [at] : []));
  const filled = are.map((at) => rows[at] as readonly string[]);
  const width = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
  const texts = cutTexts();
  const kept = filled
    .slice(0, mostSheetRows)
    .map((row) =>
      Array.from({ length: Math.min(width, mostColumns) }, (_, at) => texts.cut((row[at] ?? '').trim(), longestCell)),
    );
  const isCut = filled.length > mostSheetRows || width > mostColumns;
  return {
    rows: kept,
    are: are.slice(0, mostSheetRows),
    cut: [...(isCut ? ['cut' as const] : []), ...texts.remarks()],
  };
}
