import { Worker } from 'node:worker_threads';

/** What a thread may take: megabytes, and milliseconds of the processor: a busy machine makes nobody's file too large. */
export interface ThreadLimits {
  readonly memoryInMegabytes: number;
  readonly processorMs: number;
}

/** How often a thread is looked after, in milliseconds. */
const lookEvery = 100;

/** Returns the milliseconds of the processor that a thread has taken so far; rejects once it has ended. */
export async function processorTimeOf(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Returns the first thing that the program of a thread says of what it is given, or which limit it reached; the thread is over then. Rejects with
 * what its program throws.
 */
export function runApart<Answer>(
  file: string,
  given: unknown,
  { memoryInMegabytes, processorMs }: ThreadLimits,
): Promise<{ readonly answer: Answer } | { readonly reached: 'memory' | 'time' }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: given,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryInMegabytes },
    });
    const watching = setInterval(() => {
      processorTimeOf(worker).then(
        (taken) => {
          if (taken > processorMs) end(() => resolve({ reached: 'time' }));
        },
        // A thread that has just ended says nothing of itself any more, and needs no looking after.
        () => undefined,
      );
    }, lookEvery);
    const end = (tell: () => void): void => {
      clearInterval(watching);
      tell();
      void worker.terminate();
    };
    worker.on('message', (answer: Answer) => end(() => resolve({ answer })));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ reached: 'memory' }) : reject(error))),
    );
  });
}
