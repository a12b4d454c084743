import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failure, type Result } from '../../../shared/result.ts';
import type { PackJob, PackJobResult, PackMessage, PackStep } from './job.ts';

/** Reading what people bring takes a moment; hostile files could take for ever. Milliseconds of the processor: a busy machine makes nobody's pack too large. */
const readLimit = 5_000;
/** Comparing and compiling take some seconds, also of the processor. */
const compileLimit = 120_000;
const memoryInMegabytes = 512;
/** What was accepted once is read whatever it takes; only the machine's own memory ends it. */
const memoryOfAccepted = 2_048;
/** How often a limited thread is looked after, in milliseconds. */
const lookEvery = 100;

/** The thread's program: beside this file as source, or built, beside the entries. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const paths = [join(here, 'worker.ts'), join(here, 'pack-worker.cjs'), join(here, '..', 'pack-worker.cjs')];
  return paths.find((path) => existsSync(path)) ?? (paths[0] as string);
}

export interface RunningJob<Job extends PackJob> {
  readonly result: Promise<PackJobResult<Job>>;
  /** Ends it; the result is then `unavailable`, with the reason and details given. */
  readonly stop: (reason: string, details?: Readonly<Record<string, unknown>>) => void;
}

export type RunPackJob = <Job extends PackJob>(job: Job, step?: (step: PackStep) => void) => RunningJob<Job>;

/** Milliseconds of the processor that a thread has taken so far. */
async function taken(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Runs a job in a thread; a new pack within limits of processor time and memory. Its result is as `doPackJob` says, and
 * `too-large` where a limit was reached. Never rejects but for a mistake of the program's own.
 */
export const runPackJob: RunPackJob = <Job extends PackJob>(
  job: Job,
  step: (step: PackStep) => void = () => undefined,
) => {
  const worker = new Worker(workerFile(), {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: job.isNew ? memoryInMegabytes : memoryOfAccepted },
    stdout: false,
    stderr: false,
  });
  let stop: RunningJob<Job>['stop'] = () => undefined;
  const result = new Promise<Result<unknown>>((resolve, reject) => {
    let watching: ReturnType<typeof setInterval> | undefined;
    const finish = (answer: Result<unknown>): void => {
      clearInterval(watching);
      resolve(answer);
      void worker.terminate();
    };
    /** Ends the thread when it has taken so much of the processor from now on. */
    const limit = (ms: number, message: string): void => {
      clearInterval(watching);
      let begun: number | null = null;
      const look = async (): Promise<void> => {
        const now = await taken(worker);
        begun ??= now;
        if (now - begun > ms) finish(failure('too-large', message));
      };
      // A thread that has just ended says nothing of itself any more, and needs no looking after.
      const quietly = () => void look().catch(() => undefined);
      quietly();
      watching = setInterval(quietly, lookEvery);
    };
    const toCompile = () => {
      limit(
        compileLimit,
        `The pack could not be compiled in ${compileLimit / 1000} seconds of the processor, so nothing was changed.`,
      );
    };
    stop = (reason, details) => {
      finish(failure('unavailable', reason, details));
    };
    worker.on('message', (message: PackMessage) => {
      if ('result' in message) return finish(message.result);
      if ('step' in message) {
        step(message.step);
        if (job.isNew && message.step === 'compiling') toCompile();
        return;
      }
      clearInterval(watching);
      if (job.isNew && message.reads === 'new')
        limit(readLimit, `The pack is refused. It could not be read in ${readLimit / 1000} seconds.`);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return finish(
          failure('too-large', `The pack needs more than ${memoryInMegabytes} MB of memory, so nothing was changed.`),
        );
      clearInterval(watching);
      reject(error);
    });
  });
  return {
    result: result as Promise<PackJobResult<Job>>,
    stop: (reason, details) => {
      stop(reason, details);
    },
  };
};
