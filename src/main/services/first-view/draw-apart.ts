import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FirstView } from '../../../shared/contract/window.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Result } from '../../../shared/result.ts';

type Ask = (name: string, input: unknown) => Promise<Result<unknown>>;
type Drawn = Omit<FirstView, 'answers'>;

/** What goes between the thread and whoever started it: questions by number, their answers, and at the end the view. */
export type FromThread =
  | { readonly ask: number; readonly name: string; readonly input: unknown }
  | { readonly drawn: Drawn };
export interface ToThread {
  readonly ask: number;
  readonly answer: Result<unknown>;
}

/** Draws the first view for whoever speaks a language; null where it was stopped, took too long, or the window was not built. */
export type DrawApart = (
  spoken: Language,
  ask: Ask,
) => { readonly result: Promise<Drawn | null>; readonly stop: () => void };

/** It takes a fraction of a second; what takes longer comes too late for any window. In milliseconds. */
const patience = 20_000;
const memoryInMegabytes = 128;

/** The thread's program, beside the built entries; as source there is none. */
function workerFile(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  return [join(here, 'first-view-worker.cjs'), join(here, '..', 'first-view-worker.cjs')].find((path) =>
    existsSync(path),
  );
}

/** In a thread that ends with it: what draws it, the window's own program, is not to stay in the backend's memory. */
export const drawApart: DrawApart = (spoken, ask) => {
  const file = workerFile();
  if (file === undefined) return { result: Promise.resolve(null), stop: () => undefined };
  const worker = new Worker(file, {
    workerData: spoken,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryInMegabytes },
  });
  let stop = (): void => undefined;
  const result = new Promise<Drawn | null>((resolve, reject) => {
    const finish = (drawn: Drawn | null): void => {
      clearTimeout(late);
      resolve(drawn);
      void worker.terminate();
    };
    const late = setTimeout(() => {
      finish(null);
    }, patience);
    stop = () => {
      finish(null);
    };
    worker.on('message', (message: FromThread) => {
      if ('drawn' in message) return finish(message.drawn);
      void ask(message.name, message.input).then((answer) => {
        worker.postMessage({ ask: message.ask, answer } satisfies ToThread);
      });
    });
    worker.on('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
  });
  // A program that has nothing else to do does not wait for a picture.
  worker.unref();
  return {
    result,
    stop: () => {
      stop();
    },
  };
};
