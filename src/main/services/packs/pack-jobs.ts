import { failure } from '../../../shared/result.ts';
import type { PackJob, PackJobResult, PackStep } from './job.ts';
import type { RunPackJob, RunningJob } from './run-job.ts';

/** A job that runs: how far it has come, and with how many records of a dump where it reads one. */
export interface UnderWay<Task extends PackJob['task']> {
  readonly task: Task;
  readonly step: PackStep;
  readonly records: number | null;
}

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
  /** Which of these is under way and how far it has come; null where none is. */
  readonly underWay: <Task extends PackJob['task']>(...tasks: readonly Task[]) => UnderWay<Task> | null;
  /** Ends the look at a new pack or its installation, as the person asked; says whether one was under way. What waits behind it goes on. */
  readonly cancel: () => boolean;
}

/** Returns a queue for jobs that `runJob` does. */
export function createPackJobs(runJob: RunPackJob): PackJobs {
  let running:
    | (Pick<RunningJob<PackJob>, 'stop'> & Pick<PackJob, 'task' | 'isNew'> & { step: PackStep; records: number | null })
    | null = null;
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
      const started = runJob(job, (step, records) => {
        if (running) Object.assign(running, { step, records });
      });
      running = { task: job.task, isNew: job.isNew, step: 'reading', records: null, stop: started.stop };
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
      running?.stop('The program was closed before it was ready; nothing was changed.');
    },
    stopped: () => stopped,
    underWay: (...tasks) => {
      const task = tasks.find((one) => one === running?.task);
      return running && task !== undefined ? { task, step: running.step, records: running.records } : null;
    },
    cancel: () => {
      if (running?.isNew !== true) return false;
      running.stop('You stopped it; nothing was changed.', { stopped: true });
      return true;
    },
  };
}
