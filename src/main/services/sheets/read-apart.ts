import { Worker } from 'node:worker_threads';
import type { Result } from '../../../shared/result.ts';
import { sheetProblem, type Sheet, type SheetFile } from './sheet.ts';
import { threadFile } from '../thread-file.ts';

/** Below this, in bytes, a text takes less time to read than a thread to start. A workbook unpacks to anything. */
const shortEnough = 20_000;
const patienceMs = 15_000;
const memoryInMegabytes = 384;

/**
 * As `readSheet`, in a thread with limits: the window goes on answering, whatever is in the file. What reads it is loaded only then: at the
 * start it would take memory that few ever need.
 */
export async function readSheetApart(file: SheetFile): Promise<Result<Sheet>> {
  if (file.bytes.length < shortEnough && file.bytes[0] !== 0x50)
    return (await import('./read-sheet.ts')).readSheet(file);
  return new Promise((resolve) => {
    const worker = new Worker(threadFile(import.meta.url, 'sheet-reader.ts', 'sheet-reader.cjs'), {
      workerData: file,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryInMegabytes },
    });
    const finish = (answer: Result<Sheet>): void => {
      clearTimeout(patience);
      resolve(answer);
      void worker.terminate();
    };
    const patience = setTimeout(() => {
      finish(sheetProblem('too-large', 'Reading the file takes more time than any list of schools.'));
    }, patienceMs);
    worker.on('message', finish);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      finish(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? sheetProblem('too-large', 'Reading the file takes more memory than any list of schools.')
          : sheetProblem('damaged', 'The file cannot be read.'),
      );
    });
  });
}
