import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failure, type Result } from '../../../shared/result.ts';
import type { PackJob, PackJobResult, PackMessage } from './job.ts';

/** Reading what people bring takes a moment; hostile files could take for ever. Milliseconds, from the start of the thread. */
const readLimit = 5_000;
/** Compiling the edition takes some seconds on a slow machine. */
const compileLimit = 300_000;
const memoryInMegabytes = 512;

/** The thread's program: beside this file as source, or built, beside the entries. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const paths = [join(here, 'worker.ts'), join(here, 'pack-worker.cjs'), join(here, '..', 'pack-worker.cjs')];
  return paths.find((path) => existsSync(path)) ?? (paths[0] as string);
}

export interface RunningJob<Job extends PackJob> {
  readonly result: Promise<PackJobResult<Job>>;
  /** Ends it; the result is then `unavailable`. */
  readonly stop: () => void;
}

export type RunPackJob = <Job extends PackJob>(job: Job) => RunningJob<Job>;

/**
 * Runs a job in a thread, within limits of time and memory. Its result is as `doPackJob` says, and `too-large` where a
 * limit was reached. Never rejects but for a mistake of the program's own.
 */
export const runPackJob: RunPackJob = <Job extends PackJob>(job: Job) => {
  const worker = new Worker(workerFile(), {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryInMegabytes },
    stdout: false,
    stderr: false,
  });
  let stop = (): void => undefined;
  const result = new Promise<Result<unknown>>((resolve, reject) => {
    const finish = (answer: Result<unknown>): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const limit = (ms: number, message: string) =>
      setTimeout(() => {
        finish(failure('too-large', message));
      }, ms);
    let timer = limit(readLimit, `The pack is refused. It could not be read in ${readLimit / 1000} seconds.`);
    stop = () => {
      finish(failure('unavailable', 'The program was closed before the pack was ready; nothing was changed.'));
    };
    worker.on('message', (message: PackMessage) => {
      if ('result' in message) return finish(message.result);
      clearTimeout(timer);
      timer = limit(
        compileLimit,
        `The pack could not be compiled in ${compileLimit / 1000} seconds, so nothing was changed.`,
      );
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return finish(
          failure('too-large', `The pack needs more than ${memoryInMegabytes} MB of memory, so nothing was changed.`),
        );
      clearTimeout(timer);
      reject(error);
    });
  });
  return {
    result: result as Promise<PackJobResult<Job>>,
    stop: () => {
      stop();
    },
  };
};
