import { join } from 'node:path';
import { boot } from './boot.ts';
import { faultsOf } from './faults.ts';
import { inTime } from './scenario.ts';

/** Starts the built bundles of a folder and returns everything wrong with their walls, looked at for so many milliseconds at most. */
export async function lookOver(
  out: string,
  reference: string,
  sharesBackend = false,
  ms?: number,
): Promise<readonly string[]> {
  const program = await boot({ out, reference, sharesBackend, savePath: () => join(out, 'x.pdf') });
  try {
    return await inTime(faultsOf(program, out), ms);
  } catch (error) {
    return [`thrown: ${String(error)}`];
  } finally {
    program.quit();
  }
}
