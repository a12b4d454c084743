import { Worker } from 'node:worker_threads';
import type { Sheet } from './xlsx.ts';
import { threadFile } from '../thread-file.ts';

/** Below so many cells a thread takes longer to start than the writing. */
const fewEnough = 2_000;

/** As `xlsxBytes`, in a thread where the tables are long: the window goes on answering. The writer is loaded with the first workbook. */
export async function writeApart(sheets: readonly Sheet[]): Promise<Buffer> {
  const cells = sheets.reduce((sum, { table }) => sum + table.rows.length * table.head.length, 0);
  if (cells < fewEnough) return (await import('./xlsx.ts')).xlsxBytes(sheets);
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile(import.meta.url, 'sheet-writer.ts', 'sheet-writer.cjs'), {
      workerData: sheets,
      execArgv: [],
    });
    worker.on('message', (bytes: Uint8Array) => {
      resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      void worker.terminate();
    });
    worker.on('error', reject);
  });
}
