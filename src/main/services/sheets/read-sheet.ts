import type { Result } from '../../../shared/result.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { sheetProblem, type Sheet, type SheetFile } from './sheet.ts';

const startsWith = (bytes: Uint8Array, signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The compound file of Microsoft's older programs, into which newer ones put what has a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/** Returns a file as a table, by what is in it and not by its name; or why it is none. */
export async function readSheet(file: SheetFile): Promise<Result<Sheet>> {
  const { bytes } = file;
  if (startsWith(bytes, zip)) return readXlsx(file);
  if (startsWith(bytes, compound))
    return Buffer.from(bytes).includes(encrypted)
      ? sheetProblem('password', 'The workbook has a password. Save it without one, then choose it again.')
      : sheetProblem(
          'old-excel',
          'This is a workbook of Excel before 2007. Save it as .xlsx or .csv, then choose it again.',
        );
  return readCsv(file);
}
