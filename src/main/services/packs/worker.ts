import { parentPort, workerData } from 'node:worker_threads';
import { doPackJob } from './do-job.ts';
import type { PackJob, PackMessage } from './job.ts';

/** Does one job in a thread of its own, with memory and time of its own, so that the window goes on answering. */
const say = (message: PackMessage): void => {
  parentPort?.postMessage(message);
};

// What it throws ends the thread with an error, which the one who started it hears.
void doPackJob(workerData as PackJob, say).then((result) => {
  say({ result });
});
