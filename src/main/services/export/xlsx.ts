import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node';
import { isRisky } from './csv.ts';
import type { Cell, Table } from './outgoing.ts';
import { undated } from './undated-zip.ts';

/** What one cell and the name of a sheet hold, in UTF-16 units, by Excel's limits. */
const longestText = 32_767;
const longestSheetName = 31;
/** Widths in characters: of a code, and of a paragraph that is read in its cell. */
const narrowest = 6;
const widest = 60;
/** So many rows tell how wide a column is to be. */
const measuredRows = 200;
/** Excel counts days from 1900 and takes that year for a leap year: an earlier day would become another one. */
const firstYear = 1901;

/** A sheet by its name. */
export interface Sheet {
  readonly name: string;
  readonly table: Table;
}

/** What Excel would read as a character by its code, as _x000D_. */
const codedCharacter = /_(?=x[0-9a-f]{4}_)/gi;

/** A text as a sheet holds it. The writer keeps texts by name in a plain object, so that those which every object has would be lost. */
function sheetText(text: string): string {
  const plain = text.toWellFormed().replace(codedCharacter, '_x005F_');
  const cut = plain.length > longestText ? `${plain.slice(0, longestText - 1).toWellFormed()}…` : plain;
  return cut in Object.prototype ? `\u200b${cut}` : cut;
}

/** A formula is never written: a text that looks like one is of the format “text”, so that it stays one when it is edited, too. */
function sheetCell(cell: Cell): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  if (typeof cell === 'object' && Number(cell.day.slice(0, 4)) >= firstYear)
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  const text = typeof cell === 'object' ? cell.day : cell;
  return { value: sheetText(text), type: String, ...(isRisky(text) ? { format: '@' } : {}) };
}

/** How wide a text stands: Chinese takes two places a character. */
function widthOf(cell: Cell): number {
  if (cell === null) return 0;
  const text = typeof cell === 'object' ? cell.day : String(cell);
  const [first = ''] = text.split('\n', 1);
  return [...first].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 2 : 1), 0);
}

function columnsOf({ head, rows }: Table): { readonly width: number }[] {
  const measured = rows.slice(0, measuredRows);
  return head.map((title, column) => ({
    width: Math.min(
      widest,
      Math.max(narrowest, ...[title, ...measured.map((row) => row[column] ?? null)].map(widthOf)) + 2,
    ),
  }));
}

/** Returns the names as Excel takes them: without its signs, short enough, none empty, twice or of its own. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return names.map((name) => {
    const plain =
      name
        .toWellFormed()
        .replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ')
        .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` ${count}`;
      const short = plain.slice(0, longestSheetName - suffix.length).replace(/[\s'\ud800-\udbff]+$/, '') + suffix;
      if (taken.has(short.toLowerCase())) continue;
      taken.add(short.toLowerCase());
      return short;
    }
  });
}

/**
 * Returns sheets as a workbook (ISO/IEC 29500) with frozen heads: numbers as numbers, whole days as dates, every text as a text,
 * cut where it is longer than a cell holds. The same sheets give the same bytes.
 */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const workbook = await writeExcelFile(
    sheets.map(({ table }, at) => {
      const head = table.head.map((title): SheetCell => ({
        value: sheetText(title),
        type: String,
        fontWeight: 'bold',
      }));
      const data: SheetData = [head, ...table.rows.map((row) => row.map(sheetCell))];
      return { data, sheet: names[at] as string, columns: columnsOf(table), stickyRowsCount: 1 };
    }),
  ).toBuffer();
  return undated(workbook);
}
