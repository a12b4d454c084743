import { failure } from '../../../shared/result.ts';
import type { PackJob, PackJobResult } from './job.ts';
import type { RunPackJob, RunningJob } from './run-job.ts';

/** The jobs of packs: one runs at a time, others wait. */
export interface PackJobs {
  /** Puts work behind what is under way; what fails leaves the queue going. */
  readonly after: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Runs a job within work; `unavailable` once the program is closing. */
  readonly run: <Job extends PackJob>(job: Job) => Promise<PackJobResult<Job>>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
  readonly stopped: () => boolean;
}

/** Returns a queue for jobs that `runJob` does. */
export function createPackJobs(runJob: RunPackJob): PackJobs {
  let running: Pick<RunningJob<PackJob>, 'stop'> | null = null;
  let stopped = false;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    after: (work) => {
      const done = queue.then(work);
      queue = done.catch(() => undefined);
      return done;
    },
    run: async (job) => {
      if (stopped) return failure('unavailable', 'The program is closing; nothing was changed.');
      const started = runJob(job);
      running = started;
      try {
        return await started.result;
      } finally {
        running = null;
      }
    },
    idle: async () => {
      await queue;
    },
    stop: () => {
      stopped = true;
      running?.stop();
    },
    stopped: () => stopped,
  };
}
