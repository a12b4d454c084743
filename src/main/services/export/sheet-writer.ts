import { parentPort, workerData } from 'node:worker_threads';
import { xlsxBytes, type Sheet } from './xlsx.ts';

// Writes one workbook in a thread of its own: putting long tables into XML and a zip takes seconds. What it throws ends the thread with an error.
void xlsxBytes(workerData as readonly Sheet[]).then((bytes) => {
  parentPort?.postMessage(bytes);
});
