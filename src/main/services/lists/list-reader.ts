import { parentPort, workerData } from 'node:worker_threads';
import { readListFile } from './read-list-file.ts';

// Reads one list file in a thread of its own, with memory and time of its own. What it throws ends the thread with an error.
parentPort?.postMessage(readListFile(workerData));
