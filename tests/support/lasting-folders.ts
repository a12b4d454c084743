import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where what is made once for all tests of a worker stands; on the disk, since it is only read. Set by `setup` for every worker. */
export const lastingFolder = 'ALMANAC_TEST_LASTING';

/** Gives all workers of a run a folder, and takes it away at its end: a worker that is ended takes away nothing of its own. */
export function setup(): (() => void) | undefined {
  // The projects of a run share it.
  if (process.env[lastingFolder] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'almanac-lasting-'));
  process.env[lastingFolder] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
