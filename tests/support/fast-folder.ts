import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

function memoryFolder(): string | null {
  try {
    accessSync('/dev/shm', constants.W_OK);
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 512 * 1024 * 1024 ? '/dev/shm' : null;
  } catch {
    return null;
  }
}

/** Where temporary folders are made by tests in which no power is cut: in memory where the machine has such a place, since they sync often. */
export const fastFolder: string = memoryFolder() ?? tmpdir();
