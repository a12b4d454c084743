import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Another process that has tried to take a user folder. */
export interface Holder {
  /** "held", or the code of its refusal with its details as JSON. */
  readonly said: string;
  /** Ends it at once, without a chance to tidy up, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Returns a process of its own that has taken the folder, or was refused it, and writes to it without pause. */
export async function holdUserFolder(folder: string): Promise<Holder> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-user-folder.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const said = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    exited.then(() => {
      throw new Error(`The holder ended: ${errors}`);
    }),
  ]);
  return {
    said,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
