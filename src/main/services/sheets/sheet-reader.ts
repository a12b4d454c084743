import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from './read-sheet.ts';
import type { SheetFile } from './sheet.ts';

// Reads one table in a thread of its own, with memory and time of its own. What it throws ends the thread with an error.
void readSheet(workerData as SheetFile).then((read) => {
  parentPort?.postMessage(read);
});
