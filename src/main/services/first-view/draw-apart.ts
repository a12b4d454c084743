import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FirstView } from '../../../shared/contract/window.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Result } from '../../../shared/result.ts';

type Ask = (name: string, input: unknown) => Promise<Result<unknown>>;
type Drawn = Omit<FirstView, 'answers'>;

/** What goes between the one who draws and whoever started it: questions by number, their answers, and at the end the view. */
export type FromDrawer =
  | { readonly ask: number; readonly name: string; readonly input: unknown }
  | { readonly drawn: Drawn };
export interface ToDrawer {
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

/** Who draws, once it runs: a thread or a process. */
interface Drawer {
  readonly tell: (message: ToDrawer) => void;
  readonly end: () => void;
}

/** How one that was started tells of what it says, and of an end that is not ours. */
interface Heard {
  readonly said: (message: FromDrawer) => void;
  readonly failed: (error: Error) => void;
}

type Start = (file: string, spoken: Language, heard: Heard) => Drawer;

/** Its program, beside the built entries; as source there is none. */
function drawerFile(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  return [join(here, 'first-view-worker.cjs'), join(here, '..', 'first-view-worker.cjs')].find((path) =>
    existsSync(path),
  );
}

const drawBy =
  (start: Start): DrawApart =>
  (spoken, ask) => {
    const file = drawerFile();
    if (file === undefined) return { result: Promise.resolve(null), stop: () => undefined };
    const { promise, resolve, reject } = Promise.withResolvers<Drawn | null>();
    const finish = (drawn: Drawn | null): void => {
      clearTimeout(late);
      resolve(drawn);
      drawer.end();
    };
    const drawer = start(file, spoken, {
      said: (message) => {
        if ('drawn' in message) return finish(message.drawn);
        void ask(message.name, message.input).then((answer) => {
          drawer.tell({ ask: message.ask, answer });
        });
      },
      failed: (error) => {
        clearTimeout(late);
        reject(error);
      },
    });
    const late = setTimeout(() => {
      finish(null);
    }, patience);
    // A program that has nothing else to do does not wait for a picture.
    late.unref();
    return {
      result: promise,
      stop: () => {
        finish(null);
      },
    };
  };

/** In a thread that ends with it: what draws it, the window's own program, is not to stay in the backend's memory. */
export const drawInThread: DrawApart = drawBy((file, spoken, { said, failed }) => {
  const worker = new Worker(file, {
    workerData: spoken,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryInMegabytes },
  });
  worker.on('message', said);
  worker.on('error', failed);
  worker.unref();
  return {
    tell: (message) => {
      worker.postMessage(message);
    },
    end: () => void worker.terminate(),
  };
});

/**
 * In a process that ends with it: a thread leaves a quarter of the backend's memory behind, which nothing takes back. Only a host
 * that is Node itself can start one; Electron's binary is closed to that by a fuse.
 */
export const drawInProcess: DrawApart = drawBy((file, spoken, { said, failed }) => {
  const child = fork(file, [spoken], {
    execArgv: [`--max-old-space-size=${memoryInMegabytes}`],
    serialization: 'advanced',
    // Standard output has its one line for programs, and nobody reads what a picture says.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  });
  child.on('message', (message) => {
    said(message as FromDrawer);
  });
  child.on('error', failed);
  child.on('exit', (code, signal) => {
    failed(new Error(`Drawing ended with ${signal ?? code} before it was done.`));
  });
  child.unref();
  child.channel?.unref();
  return {
    tell: (message) => {
      // One that has just ended hears nothing, and its end is told.
      if (child.connected) child.send(message, () => undefined);
    },
    end: () => void child.kill(),
  };
});
