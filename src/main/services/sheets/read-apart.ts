import type { Result } from '../../../shared/result.ts';
import { sheetProblem, type Sheet, type SheetFile } from './sheet.ts';
import { runApart } from '../run-apart.ts';
import { threadFile } from '../thread-file.ts';

/** Below this, in bytes, a text takes less time to read than a thread to start. A workbook unpacks to anything. */
const shortEnough = 20_000;
const limits = { memoryInMegabytes: 384, processorMs: 15_000 };

/**
 * As `readSheet`, in a thread with limits: the window goes on answering, whatever is in the file. What reads it is loaded only then: at the
 * start it would take memory that few ever need.
 */
export async function readSheetApart(file: SheetFile): Promise<Result<Sheet>> {
  if (file.bytes.length < shortEnough && file.bytes[0] !== 0x50)
    return (await import('./read-sheet.ts')).readSheet(file);
  try {
    const read = await runApart<Result<Sheet>>(
      threadFile(import.meta.url, 'sheet-reader.ts', 'sheet-reader.cjs'),
      file,
      limits,
    );
    if ('answer' in read) return read.answer;
    return sheetProblem('too-large', `Reading the file takes more ${read.reached} than any list of schools.`);
  } catch {
    return sheetProblem('damaged', 'The file cannot be read.');
  }
}
