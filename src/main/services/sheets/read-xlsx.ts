import readExcelFile, { type CellValue } from 'read-excel-file/node';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { SheetRemark } from '../../../shared/domain/sheet-forms.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { mergedIn, type Merged } from './merged-cells.ts';
import { mostSheetRows, sheetProblem, tidyRows, type Sheet, type SheetFile } from './sheet.ts';

/** What a workbook of 10,000 rows takes, many times over, in bytes when it is unpacked. */
const mostUnpacked = 40_000_000;
const mostParts = 2_000;
const mostDigits = 15;

class TooLarge extends Error {}

/** Goes through a part as it is unpacked; whatever size the zip claims, no more is taken than there may be. */
async function textOf(zip: ZipFile, entry: Entry, room: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > room) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

interface Seen {
  readonly remarks: readonly SheetRemark[];
  /** By the name of its sheet. */
  readonly merged: ReadonlyMap<string, readonly Merged[]>;
}

/** What there is to be said of a workbook, seen in its parts before it is read. */
async function lookInto(bytes: Uint8Array): Promise<Seen> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount > mostParts) throw new TooLarge();
  const remarks = new Set<SheetRemark>();
  const parts = new Map<string, string>();
  let taken = 0;
  for await (const entry of zip.eachEntry()) {
    if (taken + entry.uncompressedSize > mostUnpacked) throw new TooLarge();
    const text = await textOf(zip, entry, mostUnpacked - taken);
    taken += text.length;
    if (/vbaProject\.bin$/i.test(entry.fileName)) remarks.add('macros');
    if (/^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels)$/i.test(entry.fileName)) parts.set(entry.fileName, text);
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.fileName)) continue;
    if (/<f[ >/]/.test(text)) remarks.add('formulas');
    if (/<mergeCell /.test(text)) {
      remarks.add('merged');
      parts.set(entry.fileName, text.slice(text.indexOf('<mergeCell ')));
    }
    if (text.split('<row ', mostSheetRows * 10).length >= mostSheetRows * 10) throw new TooLarge();
  }
  return { remarks: [...remarks], merged: mergedIn(parts) };
}

function cellText(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) {
    const [day = '', time = ''] = Number.isNaN(value.getTime()) ? [] : value.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  // So many digits a workbook shows and holds; what is behind them is left of how it calculates: 6600.000000000001.
  return String(typeof value === 'number' ? Number(value.toPrecision(mostDigits)) : value);
}

type Cells = readonly (readonly (CellValue | null)[])[];

/** What stands in a merged cell is said of each of its rows; of its columns it is said in the first, as a head over several is. */
function withMerged(data: Cells, merged: readonly Merged[]): Cells {
  const rows = data.map((row) => [...row]);
  for (const { column, from, to } of merged)
    for (let at = from + 1; at <= Math.min(to, rows.length - 1); at++) {
      const row = rows[at] ?? [];
      row[column] ??= rows[from]?.[column] ?? null;
    }
  return rows;
}

/** Returns one sheet of a workbook as a table: formulas as the values that were kept of them; nothing in it is ever run. */
export async function readXlsx({ bytes, sheet }: SheetFile): Promise<Result<Sheet>> {
  try {
    const { remarks, merged } = await lookInto(bytes);
    const all = await readExcelFile(Buffer.from(bytes));
    const chosen = all.find((one) => one.sheet === sheet) ?? all.find(({ data }) => data.length > 0) ?? all[0];
    if (!chosen || chosen.data.length === 0) return sheetProblem('empty', 'There is nothing in this workbook.');
    const data = withMerged(chosen.data, merged.get(chosen.sheet) ?? []);
    const { rows, are, cut } = tidyRows(data.map((row) => row.map(cellText)));
    return ok({
      encoding: null,
      separator: null,
      sheets: all.map((one) => one.sheet),
      sheet: chosen.sheet,
      rows,
      lines: are.map((row) => row + 1),
      numbers: are.map((row) =>
        (data[row] ?? []).flatMap((value, column) => (typeof value === 'number' ? [column] : [])),
      ),
      remarks: [...remarks, ...cut],
    });
  } catch (error) {
    if (error instanceof TooLarge)
      return sheetProblem('too-large', 'The workbook is far larger than a list of schools.');
    return sheetProblem('damaged', 'The workbook is damaged, or is none.');
  }
}
