import { existsSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { firstBytesOf, isPacked } from '../../../compiler/world/dump-bytes.ts';
import { readWorldEnd } from '../../../compiler/world/world-file.ts';
import { failure, type Result } from '../../../shared/result.ts';
import { bringsLayer, type PackJob, type PackJobResult, type PackMessage, type PackStep } from './job.ts';
import type { Problem } from '../../../shared/words/problems/problems.ts';
import { processorTimeOf } from '../run-apart.ts';
import { threadFile } from '../thread-file.ts';

/** Reading what people bring takes a moment; hostile files could take for ever. Milliseconds of the processor: a busy machine makes nobody's pack too large. */
const readLimit = 5_000;
/** Comparing and compiling take some seconds, also of the processor. */
const compileLimit = 120_000;
const memoryInMegabytes = 512;
/** A dump of ROR is read within limits of its own: one of 500,000 records takes some five minutes here. */
const lookLimit = 900_000;
/** An edition of the size of ours takes a second. */
const editionLimit = 60_000;
const layLimit = 1_200_000;
/**
 * How much memory a thread may take that reads a dump, by its length unpacked, and one that lays so many records over the reference. It gets little more than it
 * needs: with room for more, what is done with is cleared away late.
 */
const memoryOfDump = (bytes: number): number => Math.min(400, 128 + Math.ceil(bytes / 400_000));
const memoryOfRecords = (records: number): number => 120 + Math.ceil(records / 300);
/** Of what has just been made; twice as much makes it no faster. */
const youngMegabytes = 12;
/** What was accepted once is read whatever it takes; only the machine's own memory ends it. */
const memoryOfAccepted = 2_048;
/** How often a limited thread is looked after, in milliseconds. */
const lookEvery = 100;

/** What a packed dump is packed to, about: names pack well. */
const packedTo = 8;

/** About how many bytes a dump has, unpacked. */
function bytesOfDump(file: string): number {
  if (!existsSync(file)) return 0;
  return statSync(file).size * (isPacked(firstBytesOf(file)) ? packedTo : 1);
}

/** How many records a job lays over the reference. */
function recordsToLay(job: PackJob): number {
  const file = job.task === 'compile' ? job.layer?.file : undefined;
  return file !== undefined && existsSync(file) ? (readWorldEnd(file)?.records ?? 0) : 0;
}

/** How much memory a job may take, in megabytes. */
function memoryOf(job: PackJob): number {
  if (job.task === 'look') return memoryOfDump(bytesOfDump(job.dump));
  // Packs that are there are compiled by the same thread before.
  if (bringsLayer(job) && job.task === 'compile' && job.zips.length > 0) return memoryOfAccepted;
  if (bringsLayer(job)) return memoryOfRecords(recordsToLay(job));
  return job.isNew ? memoryInMegabytes : memoryOfAccepted;
}

/** How long what was brought may take to be compiled, in milliseconds of the processor. */
const compileLimitOf = (job: PackJob): number =>
  job.task === 'compile' && job.layer !== null ? layLimit : compileLimit;

/** What a person tells apart: a pack, an edition, or the file of ROR. */
const called = (job: PackJob): string =>
  job.task === 'edition' ? 'edition' : job.task === 'look' || bringsLayer(job) ? 'file of ROR' : 'pack';

export interface RunningJob<Job extends PackJob> {
  readonly result: Promise<PackJobResult<Job>>;
  /** Ends it; the result is then `unavailable`, with the reason and details given. */
  readonly stop: (reason: string, details?: Readonly<Record<string, unknown>>) => void;
}

export type RunPackJob = <Job extends PackJob>(
  job: Job,
  step?: (step: PackStep, records: number | null) => void,
) => RunningJob<Job>;

/**
 * Runs a job in a thread; a new pack within limits of processor time and memory. Its result is as `doPackJob` says, and
 * `too-large` where a limit was reached. Never rejects but for a mistake of the program's own.
 */
export const runPackJob: RunPackJob = <Job extends PackJob>(
  job: Job,
  step: (step: PackStep, records: number | null) => void = () => undefined,
) => {
  const worker = new Worker(threadFile(import.meta.url, 'worker.ts', 'pack-worker.cjs'), {
    workerData: job,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryOf(job), maxYoungGenerationSizeMb: youngMegabytes },
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
    /** What is wrong with a pack is said in the window's words, which a start does not read. */
    const tooMuch = async (why: string | Problem): Promise<void> => {
      if (typeof why === 'string') return finish(failure('too-large', why));
      const { refusePack } = await import('../../../compiler/packs/refuse-pack.ts');
      finish(refusePack(why, 'too-large'));
    };
    const whyOf = (message: string, ofPack: Problem) => (called(job) === 'pack' ? ofPack : message);
    /** Ends the thread when it has taken so much of the processor from now on. */
    const limit = (ms: number, why: string | Problem): void => {
      clearInterval(watching);
      let begun: number | null = null;
      const look = async (): Promise<void> => {
        const now = await processorTimeOf(worker);
        begun ??= now;
        if (now - begun > ms) await tooMuch(why);
      };
      // A thread that has just ended says nothing of itself any more, and needs no looking after.
      const quietly = () => void look().catch(() => undefined);
      quietly();
      watching = setInterval(quietly, lookEvery);
    };
    const toCompile = () => {
      const most = compileLimitOf(job);
      limit(
        most,
        whyOf(
          `The ${called(job)} could not be compiled in ${most / 1000} seconds of the processor, so nothing was changed.`,
          { code: 'refused.slowCompile', seconds: most / 1000 },
        ),
      );
    };
    stop = (reason, details) => {
      finish(failure('unavailable', reason, details));
    };
    if (job.task === 'look')
      limit(lookLimit, `The file is refused. It could not be read in ${lookLimit / 60_000} minutes of the processor.`);
    if (job.task === 'edition')
      limit(
        editionLimit,
        `The edition was not taken. It could not be read in ${editionLimit / 1000} seconds of the processor.`,
      );
    worker.on('message', (message: PackMessage) => {
      if ('result' in message) return finish(message.result);
      if ('step' in message) {
        step(message.step, message.records ?? null);
        if (job.task !== 'look' && job.task !== 'edition' && job.isNew && message.step === 'compiling') toCompile();
        return;
      }
      clearInterval(watching);
      if (job.isNew && message.reads === 'new') limit(readLimit, { code: 'refused.slow', seconds: readLimit / 1000 });
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return void tooMuch(
          whyOf(`The ${called(job)} needs more than ${memoryOf(job)} MB of memory, so nothing was changed.`, {
            code: 'refused.memory',
            most: memoryOf(job),
          }),
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
