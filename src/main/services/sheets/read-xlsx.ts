import readExcelFile, { type CellValue } from 'read-excel-file/node';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { SheetRemark } from '../../../shared/domain/sheet-forms.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { mostSheetRows, sheetProblem, tidyRows, type Sheet, type SheetFile } from './sheet.ts';

/** What a workbook of 10,000 rows takes, many times over, in bytes when it is unpacked. */
const mostUnpacked = 40_000_000;
const mostParts = 2_000;

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

/** What there is to be said of a workbook, seen in its parts before it is read. */
async function lookInto(bytes: Uint8Array): Promise<readonly SheetRemark[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount > mostParts) throw new TooLarge();
  const remarks = new Set<SheetRemark>();
  let taken = 0;
  for await (const entry of zip.eachEntry()) {
    if (taken + entry.uncompressedSize > mostUnpacked) throw new TooLarge();
    const text = await textOf(zip, entry, mostUnpacked - taken);
    taken += text.length;
    if (/vbaProject\.bin$/i.test(entry.fileName)) remarks.add('macros');
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.fileName)) continue;
    if (/<f[ >/]/.test(text)) remarks.add('formulas');
    if (/<mergeCell /.test(text)) remarks.add('merged');
    if (text.split('<row ', mostSheetRows * 10).length >= mostSheetRows * 10) throw new TooLarge();
  }
  return [...remarks];
}

function cellText(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) {
    const [day = '', time = ''] = Number.isNaN(value.getTime()) ? [] : value.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  return String(value);
}

/** Returns one sheet of a workbook as a table: formulas as the values that were kept of them; nothing in it is ever run. */
export async function readXlsx({ bytes, sheet }: SheetFile): Promise<Result<Sheet>> {
  try {
    const remarks = await lookInto(bytes);
    const all = await readExcelFile(Buffer.from(bytes));
    const chosen = all.find((one) => one.sheet === sheet) ?? all.find(({ data }) => data.length > 0) ?? all[0];
    if (!chosen || chosen.data.length === 0) return sheetProblem('empty', 'There is nothing in this workbook.');
    const { rows, are, isCut } = tidyRows(chosen.data.map((row) => row.map(cellText)));
    return ok({
      encoding: null,
      separator: null,
      sheets: all.map((one) => one.sheet),
      sheet: chosen.sheet,
      rows,
      numbers: are.map((row) =>
        (chosen.data[row] ?? []).flatMap((value, column) => (typeof value === 'number' ? [column] : [])),
      ),
      remarks: [...remarks, ...(isCut ? ['cut' as const] : [])],
    });
  } catch (error) {
    if (error instanceof TooLarge)
      return sheetProblem('too-large', 'The workbook is far larger than a list of schools.');
    return sheetProblem('damaged', 'The workbook is damaged, or is none.');
  }
}
